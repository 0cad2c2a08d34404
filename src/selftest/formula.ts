import type { Argument, Cell, Expression } from "./worked-case";

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function literal(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : quoted(cell);
}

function argument(arg: Argument): string {
  if (arg === null) return "";
  if (typeof arg !== "object") return literal(arg);
  if ("length" in arg) return `{${arg.map((row) => row.map(literal).join(",")).join(";")}}`;
  return "name" in arg ? arg.name : textOf(arg);
}

function textOf(e: Expression): string {
  if ("rowsOf" in e) return `ROWS(${textOf(e.rowsOf)})`;
  if ("operator" in e) return `${textOf(e.left)}${e.operator}${textOf(e.right)}`;
  return `SHOP.${e.call}(${e.args.map(argument).join(",")})`;
}

/**
 * The formula of a case as a cell holds it; blocks become array constants.
 * Example: `formulaText(shop("SHIFT_HOURS", "白", null, "S3"))` → `=SHOP.SHIFT_HOURS("白",,"S3")`.
 */
export const formulaText = (e: Expression): string => `=${textOf(e)}`;

/**
 * The same case by the rules of a workbook: every call that names no rules of its own is given the reference.
 * `rulesAt` says which argument of a function the rules are, or -1.
 */
export function byRules(e: Expression, name: string, rulesAt: (call: string) => number): Expression {
  if ("rowsOf" in e) return { rowsOf: byRules(e.rowsOf, name, rulesAt) };
  if ("operator" in e)
    return { ...e, left: byRules(e.left, name, rulesAt), right: byRules(e.right, name, rulesAt) };
  const args = e.args.map((arg) => (isExpression(arg) ? byRules(arg, name, rulesAt) : arg));
  const at = rulesAt(e.call);
  if (at < 0 || args.length > at) return { ...e, args };
  return { ...e, args: [...args, ...Array<null>(at - args.length).fill(null), { name }] };
}

/** True for an argument that is itself something to work out. */
export const isExpression = (arg: Argument): arg is Expression =>
  typeof arg === "object" && arg !== null && !("length" in arg) && !("name" in arg);
