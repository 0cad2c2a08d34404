import { columnName, quoteSheet } from "../address";
import { shiftArea, type Shift } from "../areas";
import { COLUMN_COUNT, ROW_COUNT, type Area } from "../data";
import { tokenize, type Token } from "./tokens";

type Reference = Extract<Token, { kind: "reference" }>;

/** Rewrites the pieces of a formula for which `change` gives a text. */
export const rewrite = (formula: string, change: (token: Token) => string | undefined): string =>
  tokenize(formula)
    .map((token) => change(token) ?? token.text)
    .join("");

interface Fixed {
  row: boolean;
  col: boolean;
}
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** Which of a corner's coordinates carry a "$". */
function fixedIn(corner: string): Fixed {
  const [, first, letters, second, digits] = CORNER.exec(corner)!;
  return letters === ""
    ? { row: first === "$", col: false }
    : { col: first === "$", row: digits !== "" && second === "$" };
}

const cornerText = (row: number | null, col: number | null, fixed: Fixed): string =>
  (col === null ? "" : (fixed.col ? "$" : "") + columnName(col)) +
  (row === null ? "" : (fixed.row ? "$" : "") + String(row + 1));

/** The reference's corners with their "$" as they stand over a new area. */
function refText(ref: string, area: Area): string {
  const [first, second] = ref.split(":") as [string, string?];
  const hasRow = /\d/.test(first);
  const hasCol = /[A-Za-z]/.test(first);
  const corner = (row: number, col: number, text: string): string =>
    cornerText(hasRow ? row : null, hasCol ? col : null, fixedIn(text));
  const start = corner(area.row, area.col, first);
  const isRange = second !== undefined || area.rows > 1 || area.cols > 1;
  if (!isRange) return start;
  return `${start}:${corner(area.row + area.rows - 1, area.col + area.cols - 1, second ?? first)}`;
}

const withPrefix = (token: Reference, ref: string): string =>
  token.text.slice(0, token.text.length - token.ref.length) + ref;

/** References of a formula on `home` follow cells inserted or deleted on `sheet`; deleted ones become #REF!. */
export const shiftFormula = (formula: string, home: string, sheet: string, shift: Shift): string =>
  rewrite(formula, (token) => {
    if (token.kind !== "reference") return undefined;
    if ((token.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return undefined;
    const moved = shiftArea(token.area, shift);
    return moved ? withPrefix(token, refText(token.ref, moved)) : withPrefix(token, "#REF!");
  });

function offsetArea(token: Reference, rows: number, cols: number): Area | null {
  const [first, second = first] = token.ref.split(":") as [string, string?];
  const [a, b] = [fixedIn(first), fixedIn(second)];
  const { area } = token;
  const top = area.row + (a.row || !/\d/.test(first) ? 0 : rows);
  const left = area.col + (a.col || !/[A-Za-z]/.test(first) ? 0 : cols);
  const bottom = area.row + area.rows - 1 + (b.row || !/\d/.test(first) ? 0 : rows);
  const right = area.col + area.cols - 1 + (b.col || !/[A-Za-z]/.test(first) ? 0 : cols);
  const inside = Math.min(top, left, bottom, right) >= 0 && Math.max(top, bottom) < ROW_COUNT;
  if (!inside || Math.max(left, right) >= COLUMN_COUNT) return null;
  return {
    row: Math.min(top, bottom),
    col: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    cols: Math.abs(right - left) + 1,
  };
}

/** The formula as it reads when copied `rows` down and `cols` to the right: relative references follow. */
export const moveFormula = (formula: string, rows: number, cols: number): string =>
  rows === 0 && cols === 0
    ? formula
    : rewrite(formula, (token) => {
        if (token.kind !== "reference") return undefined;
        const moved = offsetArea(token, rows, cols);
        return moved ? withPrefix(token, refText(token.ref, moved)) : withPrefix(token, "#REF!");
      });

export const renameSheetIn = (formula: string, before: string, after: string): string =>
  rewrite(formula, (token) => {
    if ((token.kind !== "reference" && token.kind !== "name") || token.sheet === undefined) return undefined;
    if (token.sheet.toLowerCase() !== before.toLowerCase()) return undefined;
    return quoteSheet(after) + token.text.slice(token.text.lastIndexOf("!"));
  });

export const removeSheetFrom = (formula: string, sheet: string): string =>
  rewrite(formula, (token) =>
    token.kind === "reference" && token.sheet?.toLowerCase() === sheet.toLowerCase() ? "#REF!" : undefined
  );

export const renameTableIn = (formula: string, before: string, after: string): string =>
  rewrite(formula, (token) => {
    if (token.kind === "structured" && token.table.toLowerCase() === before.toLowerCase())
      return after + token.inner;
    return token.kind === "name" && token.text.toLowerCase() === before.toLowerCase() ? after : undefined;
  });

/** Characters that stand escaped inside the brackets of a structured reference. */
export const escapeColumn = (name: string): string => name.replace(/['#@[\]]/g, "'$&");

/** `home` is the table a reference without a table name means: the one its cell stands in. */
export const renameColumnIn = (
  formula: string,
  table: string,
  before: string,
  after: string,
  home: string | undefined
): string => {
  const [old, now] = [escapeColumn(before).toLowerCase(), escapeColumn(after)];
  const names = /\[(@?)([^[\]']|'.)*\]|@([^[\]']|'.)+(?=\])/g;
  return rewrite(formula, (token) => {
    if (token.kind !== "structured") return undefined;
    if ((token.table || home || "").toLowerCase() !== table.toLowerCase()) return undefined;
    const inner = token.inner.replace(names, (part) => {
      const core = part.replace(/^\[/, "").replace(/\]$/, "").replace(/^@/, "");
      return core.toLowerCase() === old ? part.replace(core, () => now) : part;
    });
    return token.table + inner;
  });
};
