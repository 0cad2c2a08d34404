import { type FunctionSpec, type Param, ZERO_IS_VALUE } from "../../functions/catalog";

/** A text, a number or a yes as it stands in a formula; everything else is worked out by Excel and may be blank. */
const CONSTANT = /^(?:"(?:[^"]|"")*"|[-+]?\d+(?:\.\d+)?|TRUE|FALSE)$/i;
const mayBeBlank = (text: string): boolean => text !== "" && !CONSTANT.test(text);

const ONE_FOR_ALL: ReadonlySet<string> = new Set(["table", "holidays", "shifts", "rules"]);

/**
 * Whether a blank of this argument must be told before the function is asked. Some hosts hand a blank cell in as 0,
 * others as nothing, and none says which: where 0 is a value native Excel tells them apart. Answers of several cells
 * refuse a blank, which a row that isn't filled in yet would show as an error.
 */
function isGuarded({ shape }: FunctionSpec, { optional, type }: Param): boolean {
  if (optional || ONE_FOR_ALL.has(type)) return false;
  return shape !== "rows" || ZERO_IS_VALUE.has(type);
}

/** An argument that may be left out, where a 0 that stands for a blank would count. */
const asWritten = ({ optional, type }: Param, text: string): string =>
  optional && ZERO_IS_VALUE.has(type) && mayBeBlank(text) ? `IF(${text}="","",${text})` : text;

/** `=SHOP.X(…)` of the arguments by their ids, blank without what is needed. Example: `IF(C2="","",SHOP.REFUND_AMOUNT(C2))`. */
export function formulaWith(spec: FunctionSpec, texts: ReadonlyMap<string, string>): string {
  const args = spec.params.map((param) => asWritten(param, texts.get(param.id) ?? ""));
  while (args.at(-1) === "") args.pop();
  const call = `SHOP.${spec.name}(${args.join(",")})`;
  const blanks = spec.params
    .filter((param) => isGuarded(spec, param))
    .map(({ id }) => texts.get(id) ?? "")
    .filter(mayBeBlank)
    .map((text) => `${text}=""`);
  if (blanks.length === 0) return `=${call}`;
  return `=IF(${blanks.length > 1 ? `OR(${blanks.join(",")})` : blanks.join("")},"",${call})`;
}

/** Texts, names of sheets and structured references: what a row's number in them is no reference. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\])/;
const CELL = /(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}_(])/giu;

/** The formula some rows further down, as filling down does it. Example: `shifted("=A2+$B$1", 3)` → "=A5+$B$1". */
export function shifted(formula: string, by: number): string {
  if (by === 0) return formula;
  return formula
    .split(QUOTED)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(CELL, (_, col: string, row: string) => `${col}${Number(row) + by}`)
    )
    .join("");
}
