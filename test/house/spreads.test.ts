import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * `Math.max(...rows)` ends in "Maximum call stack size exceeded" above some 120,000 items: what a sheet holds is never
 * spread into the arguments of a call. The rows name the places where the number of items is known, and why.
 */
const COLLECTING = new Set([
  "max",
  "min",
  "push",
  "unshift",
  "splice",
  "fromCharCode",
  "fromCodePoint",
  "addFen",
]);
const BOUNDED: Readonly<Record<string, string>> = {
  "src/domain/roster/": "people, shifts and days of one month",
  "src/taskpane/features/roster/previewed.ts": "the people of a roster",
  "workbench/xlsx/sheet/columns.ts": "three parts of a run of columns",
};

const filesUnder = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });

const nameOf = (call: ts.Expression): string =>
  ts.isPropertyAccessExpression(call) ? call.name.text : ts.isIdentifier(call) ? call.text : "";

/** The calls that collect all items of a spread list, as `file:line`. */
function spreads(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments.some(ts.isSpreadElement))
      if (COLLECTING.has(nameOf(node.expression)))
        found.push(`${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

const all = ["src", "workbench"]
  .flatMap(filesUnder)
  .flatMap((file) => spreads(file, fs.readFileSync(file, "utf8")));
const isBounded = (place: string): boolean => Object.keys(BOUNDED).some((start) => place.startsWith(start));

test("nothing a sheet holds is spread into the arguments of a call", () => {
  expect(all.filter((place) => !isBounded(place))).toEqual([]);
});

test("each named exception is still one", () => {
  expect(Object.keys(BOUNDED).filter((start) => !all.some((place) => place.startsWith(start)))).toEqual([]);
});

test.each([
  ["Math.max(...rows)", 1],
  ["list.push(...rows)", 1],
  ["for (const row of rows) list.push(row)", 0],
  ["Math.max(a, b)", 0],
])("%s", (code, count) => {
  expect(spreads("a.ts", code)).toHaveLength(count);
});
