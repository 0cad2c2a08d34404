import type { Cell, Matrix, Param, ParamType } from "../catalog/model";
import { cellOf, single, tableOf } from "./cell";
import { readChoice, readChoices } from "./choice";
import { readHolidays } from "./holidays";
import { readDay, readMoment } from "./moment";
import { readAmount, readFlag, readNumber } from "./number";
import { refuse } from "./refusal";
import { readRules } from "./rules";
import { readShifts } from "./shifts";
import { plain } from "./text";

export { cellOf, matrixOf } from "./cell";
export { need, Refusal, refuse } from "./refusal";

type WholeType = "table" | "holidays" | "shifts" | "rules";

const WHOLE_READERS: Record<WholeType, (raw: unknown) => unknown> = {
  table: tableOf,
  holidays: readHolidays,
  shifts: readShifts,
  rules: readRules,
};

const CELL_READERS: Record<Exclude<ParamType, WholeType | "choice" | "choices">, (cell: Cell) => unknown> = {
  text: plain,
  number: readNumber,
  amount: readAmount,
  flag: readFlag,
  moment: readMoment,
  day: readDay,
  cell: (c) => c,
};

/** Dates know no zero: hosts hand a blank in as 0. */
const ZERO_IS_BLANK: ReadonlySet<ParamType> = new Set<ParamType>(["moment", "day"]);

export function isBlank(cell: Cell, param: Param): boolean {
  return cell === null || (cell === 0 && ZERO_IS_BLANK.has(param.type));
}

/** A cell that is not blank, as the type of its parameter. */
export function readCell(cell: Cell, param: Param): unknown {
  if (param.type === "choice") return readChoice(cell, param.choices!.list);
  if (param.type === "choices") return readChoices(cell, param.choices!.list);
  return CELL_READERS[param.type as keyof typeof CELL_READERS](cell);
}

const missing = (position: number) => refuse("wrong", "argument.missing", { position });

/** An argument that is one thing for the whole call. */
export function readWhole(raw: unknown, param: Param, position: number): unknown {
  const value = WHOLE_READERS[param.type as WholeType](raw);
  if (param.type !== "table" || (value as Matrix).length > 0) return value;
  return param.optional ? undefined : missing(position);
}

/** A single argument of a function that answers one cell or a table; blank is refused unless it is optional. */
export function readSingle(raw: unknown, param: Param, position: number): unknown {
  const cell = cellOf(single(raw));
  if (!isBlank(cell, param)) return readCell(cell, param);
  return param.optional ? undefined : missing(position);
}
