export interface Call {
  /** Without the namespace, "SHIFT_HOURS". */
  readonly name: string;
  /** The arguments as written, without blanks around them; "" where one is left out. */
  readonly args: readonly string[];
}

/** As it is typed, and as a file keeps it when the add-in is not there. */
const CALL = /(?:\bSHOP\.|_xldudf_SHOP_)([A-Z][A-Z0-9_]*)\(/gi;

/** Our functions in a formula, outermost first. Example: `callsIn('=SHOP.X(A1,,"a,b")')` → X with A1, "" and "a,b". */
export function callsIn(formula: string): Call[] {
  if (!formula.startsWith("=")) return [];
  return [...formula.matchAll(CALL)].map((match) => ({
    name: match[1]!.toUpperCase(),
    args: argumentsFrom(formula.slice(match.index + match[0].length)),
  }));
}

/** Splits at the commas that stand in no quotes, brackets or inner call, up to the closing bracket. */
function argumentsFrom(rest: string): string[] {
  const args = [""];
  let depth = 0;
  for (const part of rest.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|./gs) ?? []) {
    if (")]}".includes(part) && --depth < 0) break;
    if ("([{".includes(part)) depth++;
    if (part === "," && depth === 0) args.push("");
    else args.push(args.pop()! + part);
  }
  const trimmed = args.map((a) => a.trim());
  return trimmed.length === 1 && trimmed[0] === "" ? [] : trimmed;
}

/** A text that is one argument: its brackets and quotes are closed, and no comma stands outside them. */
export function onlyArgument(text: string): boolean {
  const [only, second] = argumentsFrom(`${text})`);
  return only === text.trim() && second === undefined;
}

/** A text that is one call of ours and nothing else, as an argument may be; else null. */
export function onlyCall(text: string): Call | null {
  const [first] = callsIn(`=${text}`);
  const open = /^@?(?:SHOP\.|_xldudf_SHOP_)[A-Z][A-Z0-9_]*\(/i.exec(text);
  if (!first || !open) return null;
  let depth = 1;
  const parts = text.slice(open[0].length).match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|./gs) ?? [];
  for (const [i, part] of parts.entries()) {
    if ("([{".includes(part)) depth++;
    if (")]}".includes(part) && --depth === 0) return i === parts.length - 1 ? first : null;
  }
  return null;
}

/** Our own guard for blanks around a call: `IF(A1="","",…)`, `IF(OR(A1="",B1=""),"",…)`. */
const GUARDED = /^IF\((?:OR\([^()]*\)|[^(),]*=""),"",(.*)\)$/is;

/** A formula that is one call of ours, bare or with the guard that we write around it; else null. */
export function wholeCall(formula: string): Call | null {
  const body = formula.replace(/^=/, "");
  return onlyCall(GUARDED.exec(body)?.[1] ?? body);
}
