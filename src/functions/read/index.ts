import { type Cell, type Matrix, plain, type Result } from "../../domain/kernel";
import { readAmount, readDay, readFlag, readMoment, readNumber } from "../../domain/fields";
import type { Param, ParamType } from "../catalog/spec";
import { cellOf, single, tableOf } from "./cell";
import { choiceReader, readChoices } from "./choice";
import { readHolidays } from "./holidays";
import { need, refuse } from "./refusal";
import { readRules } from "./rules";
import { readShifts } from "./shifts";

export { matrixOf } from "./cell";
export { need, Refusal, refuse } from "./refusal";

type WholeType = "table" | "holidays" | "shifts" | "rules";

const WHOLE_READERS: Record<WholeType, (raw: unknown) => unknown> = {
  table: tableOf,
  holidays: readHolidays,
  shifts: readShifts,
  rules: readRules,
};

const needed =
  <T>(read: (cell: Cell) => Result<T>) =>
  (cell: Cell): T =>
    need(read(cell));

/** Blanks are settled before: what is read here is there. */
const CELL_READERS: Record<Exclude<ParamType, WholeType | "choice" | "list">, (cell: Cell) => unknown> = {
  text: plain,
  number: needed(readNumber),
  money: needed(readAmount),
  flag: needed(readFlag),
  moment: needed(readMoment),
  day: needed(readDay),
  cell: (c) => c,
  code: (c) => c,
};

/** Hosts hand a blank in as 0, and these know no zero; the text "0" is one. */
const ZERO_IS_BLANK: ReadonlySet<ParamType> = new Set<ParamType>([
  "moment",
  "day",
  "choice",
  "list",
  "text",
  "code",
]);

/** What a required cell is read as when there is nothing in it. */
export const BLANK = Symbol("blank");

function valueReader(param: Param): (cell: Cell) => unknown {
  if (param.type === "choice") return choiceReader(param.choices!.list);
  if (param.type === "list") return (cell) => readChoices(cell, param.choices!.list);
  return CELL_READERS[param.type as keyof typeof CELL_READERS];
}

/** Reads what a host hands in for one cell of a parameter: its value, undefined when left out, or BLANK. */
export function readerOf(param: Param): (raw: unknown) => unknown {
  const read = valueReader(param);
  const zeroIsBlank = ZERO_IS_BLANK.has(param.type);
  const nothing = param.optional ? undefined : BLANK;
  return (raw) => {
    const cell = cellOf(raw);
    return cell === null || (zeroIsBlank && cell === 0) ? nothing : read(cell);
  };
}

const missing = (position: number) => refuse("wrong", "argument.missing", { position });

/** An argument that is one thing for the whole call. */
export function readWhole(raw: unknown, param: Param, position: number): unknown {
  const value = WHOLE_READERS[param.type as WholeType](raw);
  // Rows in which nothing stands yet are rows; a table of nothing is not.
  if (param.type !== "table" || param.byRow === true || (value as Matrix).length > 0) return value;
  return param.optional ? undefined : missing(position);
}

/** A single argument of a function that answers one cell or a table; blank is refused unless it is optional. */
export function readSingle(raw: unknown, param: Param, position: number): unknown {
  const value = readerOf(param)(single(raw));
  return value === BLANK ? missing(position) : value;
}
