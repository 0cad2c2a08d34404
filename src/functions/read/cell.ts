import type { Cell, Matrix } from "../../domain/kernel";
import { type InputError, Refusal } from "./refusal";

const isError = (raw: unknown): raw is InputError =>
  typeof raw === "object" && raw !== null && "code" in raw && typeof raw.code === "string";

/** A value of Excel's data types: a number in a format, an error, a stock, a picture. */
interface RichValue {
  readonly type: string;
  readonly basicValue?: unknown;
  readonly text?: unknown;
}

const isRich = (raw: unknown): raw is RichValue =>
  typeof raw === "object" && raw !== null && "type" in raw && typeof raw.type === "string";

/** What the cell of a data type shows as a plain value; an error in it goes out as that error. */
function plainOf({ type, basicValue, text }: RichValue): Cell {
  if (type === "Error") throw new Refusal({ code: String(basicValue) });
  return cellOf(typeof text === "string" ? text : basicValue);
}

/** Most texts don't begin with a blank: they need no trimming to be told from nothing. */
const SPACE = 32;
const WIDE = 127;

/** What hosts hand in for a cell: blanks come as undefined, null or ""; errors as objects with a code, or as data types. */
export function cellOf(raw: unknown): Cell {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : null;
  if (typeof raw === "string")
    return (raw.charCodeAt(0) > SPACE && raw.charCodeAt(0) < WIDE) || raw.trim() !== "" ? raw : null;
  if (typeof raw === "boolean") return raw;
  if (isError(raw)) throw new Refusal(raw);
  if (isRich(raw)) return plainOf(raw);
  return null;
}

/** An argument as rows and columns, whatever the host made of it. */
export function matrixOf(raw: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) return [[raw]];
  return raw.length > 0 && Array.isArray(raw[0]) ? (raw as unknown[][]) : [raw];
}

/** A one-cell range handed in for a single value. */
export function single(raw: unknown): unknown {
  return Array.isArray(raw) ? (matrixOf(raw)[0]?.[0] ?? null) : raw;
}

/** A whole table; blank rows at its end are left out, so that a whole column may be given. */
export function tableOf(raw: unknown): Matrix {
  const rows = matrixOf(raw).map((row) => row.map(cellOf));
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every((c) => c === null)) end -= 1;
  return rows.slice(0, end);
}
