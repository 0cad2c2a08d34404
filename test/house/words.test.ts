import path from "node:path";
import ts from "typescript";

/**
 * An answer never searches a word inside another text: 投诉 is in 协助处理投诉. Words are read whole by domain/words;
 * warnings and search may look inside. Each file that does has its reason here.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  "src/domain/statements/propose.ts":
    "a proposal: somebody says what a column of a file nobody knows is, and nothing is read before",
  "src/domain/words/": "the reader itself",
  "src/domain/fields/": "forms of dates, times and numbers; the forms as wholes stand beside them",
  "src/domain/messages/scripts.ts": "the fields of a template in braces",
  "src/domain/messages/tracking.ts": "a warning: whether a number has its courier's form",
  "src/domain/messages/guard.ts": "a warning: bribed reviews and banned words in a message",
  "src/domain/tables/sums.ts": "a quick look before a word for a sum is compared as a whole",
  "src/domain/adoption/":
    "evidence for what a column is, which is shown and asked for where it isn't certain",
  "src/domain/calendar/notice.ts": "the State Council's notice, of which every line is accounted for",
  "src/domain/requests/": "the chat language, which accounts for every character by itself",
  "src/domain/roster/past/":
    "how an old sheet is laid out: month, head and names; what stands in its cells is read whole",
  "src/domain/roster/remarks.ts":
    "only takes back: an unread part that may deny its sentence leaves all of it unread; what counts is read whole",
  "src/domain/rulebook/": "ids and names of rules",
  "src/domain/statements/xml/": "marks of XML, not words",
  "src/domain/statements/xlsx/": "marks of XML and names of parts, not words",
  "src/domain/statements/file.ts": "what ends a file's name",
  "src/domain/statements/footer.ts":
    "a file's totals, which are compared with its lines and refused when they differ",
  "src/domain/statements/preamble.ts": "what a file says of itself above its lines; no line is read by it",
  "src/domain/statements/ends.ts": "what stands under the lines; anything else there is refused",
  "src/domain/penalties/matter.ts":
    "a warning: a remark that may take a line back is asked about; what it says is read whole",
  "src/functions/cards/": "search: the cards by what somebody says",
};

const SEARCHES = new Set(["includes", "indexOf", "lastIndexOf", "search", "match", "matchAll"]);
const MATCHES = new Set(["test", "exec"]);

const root = path.resolve(__dirname, "../..");
const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const files = ["src/domain", "src/functions"].flatMap((folder) =>
  ts.sys.readDirectory(path.join(root, folder), [".ts"])
);
const program = ts.createProgram(files, { ...options, noEmit: true, skipLibCheck: true });
const checker = program.getTypeChecker();

const isText = (type: ts.Type): boolean =>
  type.isUnion() ? type.types.every(isText) : (type.flags & ts.TypeFlags.StringLike) !== 0;

/** The pattern of a regular expression that stands in the code; null where it is put together. */
function patternOf(node: ts.Expression): string | null {
  if (ts.isRegularExpressionLiteral(node)) return node.text;
  const declared = checker.getSymbolAtLocation(node)?.valueDeclaration;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined
    ? patternOf(declared.initializer)
    : null;
}

/** A pattern that must fit from the first to the last character, or looks for no word at all. */
function isWholeForm(pattern: string | null): boolean {
  if (pattern === null) return false;
  return (
    /^\/\^.*\$\/[a-z]*$/s.test(pattern) ||
    !/[\p{Script=Han}]|[a-z]{2}/u.test(pattern.replace(/\\[a-z]|\\p\{[^}]*\}/g, ""))
  );
}

function searches(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const inText = SEARCHES.has(name.text) && isText(checker.getTypeAtLocation(expression));
      const byPattern = MATCHES.has(name.text) && !isWholeForm(patternOf(expression));
      if (inText || byPattern) found.push(`${path.relative(root, source.fileName)}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const all = program
  .getSourceFiles()
  .filter((source) => files.includes(source.fileName))
  .flatMap(searches);
const isAllowed = (place: string) => Object.keys(ALLOWED).some((start) => place.startsWith(start));

test("the sources are there", () => expect(files.length).toBeGreaterThan(100));

test("no answer searches a word inside another text", () =>
  expect(all.filter((place) => !isAllowed(place))).toEqual([]));

test("each exception is still one", () =>
  expect(Object.keys(ALLOWED).filter((start) => !all.some((place) => place.startsWith(start)))).toEqual([]));
