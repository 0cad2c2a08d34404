import { CATALOG } from "../../functions/catalog";
import { RULES_NAME } from "../../book/record";

/** Position of the rules argument by the name of the function; without those that take none. */
const RULES_AT: ReadonlyMap<string, number> = new Map(
  CATALOG.flatMap((f) => {
    const at = f.params.findIndex((p) => p.type === "rules");
    return at < 0 ? [] : [[f.name, at] as const];
  })
);

const TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const CALL = /(?:SHOP\.|_xldudf_SHOP_)([A-Z][A-Z0-9_]*)\(/iy;
const NAME_PART = /[\p{L}\p{N}_.]/u;

/** Where the calls of ours in a formula open, outermost first; texts and quoted sheet names are passed over. */
function openings(formula: string): { name: string; from: number }[] {
  const found: { name: string; from: number }[] = [];
  for (let at = 0; at < formula.length; at++) {
    TEXT.lastIndex = at;
    if (TEXT.test(formula)) {
      at = TEXT.lastIndex - 1;
      continue;
    }
    CALL.lastIndex = at;
    const call = NAME_PART.test(formula[at - 1] ?? "") ? null : CALL.exec(formula);
    if (call?.[1] !== undefined) found.push({ name: call[1].toUpperCase(), from: CALL.lastIndex });
  }
  return found;
}

/** The arguments of a call as they stand, and where its bracket closes; null when it never does. */
function argumentsAt(formula: string, from: number): { args: string[]; to: number } | null {
  const args: string[] = [];
  let [depth, begin] = [0, from];
  for (let at = from; at < formula.length; at++) {
    TEXT.lastIndex = at;
    if (TEXT.test(formula)) at = TEXT.lastIndex - 1;
    const sign = formula[at] ?? "";
    if ("([{".includes(sign)) depth++;
    if (sign === ")" && depth === 0) return { args: [...args, formula.slice(begin, at)], to: at };
    if (")]}".includes(sign)) depth--;
    if (sign !== "," || depth > 0) continue;
    args.push(formula.slice(begin, at));
    begin = at + 1;
  }
  return null;
}

/** The arguments with the workbook's rules in their place; null where the call has rules of its own, or takes none. */
function following(name: string, args: readonly string[]): string[] | null {
  const at = RULES_AT.get(name);
  if (at === undefined || (args[at] ?? "").trim() !== "") return null;
  const filled = Array.from({ length: Math.max(args.length, at + 1) }, (_, i) => args[i] ?? "");
  return filled.map((arg, i) => (i === at ? RULES_NAME : arg));
}

/** Names of the functions in a formula that go by no rules of their own: they follow the handbook. */
export const bareCalls = (formula: string): string[] =>
  openings(formula).flatMap(({ name, from }) => {
    const call = argumentsAt(formula, from);
    return call && following(name, call.args) ? [name] : [];
  });

/**
 * The formula with 店务_规则 in every call of ours that names no rules; all else stays as it is written.
 * Example: `=SHOP.CONFIRM_DATE(A1,"快递")` → `=SHOP.CONFIRM_DATE(A1,"快递",,店务_规则)`.
 */
export function withRules(formula: string): string {
  let text = formula;
  // From the last call to the first: what stands before a call keeps its place.
  for (const { name, from } of openings(formula).reverse()) {
    const call = argumentsAt(text, from);
    const args = call && following(name, call.args);
    if (args) text = `${text.slice(0, from)}${args.join(",")}${text.slice(call.to)}`;
  }
  return text;
}
