import type { WorkCalendar } from "../../domain/calendar";
import type { Cell, Choice, Interval, Matrix } from "../../domain/kernel";
import type { Reads as Fields } from "../../domain/fields";
import type { RuleSet } from "../../domain/rulebook";

/** By every word a shift goes by: its own code, and when it is; null is a rest. */
export type ShiftTable = ReadonlyMap<string, { readonly code: string; readonly span: Interval | null }>;

/** What each type of argument is read as: kinds of values, cells as they are, and things that are one for the call. */
interface Reads extends Pick<
  Fields,
  "text" | "number" | "money" | "flag" | "moment" | "day" | "choice" | "list"
> {
  cell: Cell;
  code: Cell;
  table: Matrix;
  holidays: WorkCalendar;
  shifts: ShiftTable;
  rules: RuleSet;
}
export type ParamType = keyof Reads;

/** Types that are one thing for the whole call, never a column with a value for each row. */
export const WHOLE: ReadonlySet<ParamType> = new Set<ParamType>(["table", "holidays", "shifts", "rules"]);

/** Types to which 0 is a value: a blank cell that a host hands in as 0 can't be told from it. */
export const ZERO_IS_VALUE: ReadonlySet<ParamType> = new Set<ParamType>(["number", "money", "flag"]);

export interface Param<T = unknown> {
  readonly id: string;
  readonly type: ParamType;
  readonly optional: boolean;
  /** A table of which each row goes with its own row of the other columns. */
  readonly byRow?: true;
  /** Id of the list offered while typing, with the choices. */
  readonly choices?: { readonly id: string; readonly list: readonly Choice[] };
  /** Carries the type the argument is read as; never set. */
  readonly reads?: T;
}

/**
 * rows: takes one cell or whole columns and answers in the same shape · cell: answers one cell ·
 * spill: answers a table, or one cell of it when `pick` is given.
 */
export type Shape = "rows" | "cell" | "spill";

export interface FunctionSpec<P extends readonly Param[] = readonly Param[]> {
  readonly name: string;
  readonly shape: Shape;
  readonly params: P;
  /** Number format that suits the answer, for the cards that insert formulas. */
  readonly format?: "dateTime" | "date" | "yuan" | "hours";
  /** Topics of the rule book it works by. */
  readonly topics: readonly string[];
}

type ReadsOf<P> = P extends Param<infer T> ? T : never;
/** The argument types of an implementation. */
export type Arguments<P extends readonly Param[]> = { [K in keyof P]: ReadsOf<P[K]> };

const param =
  <T extends ParamType>(type: T) =>
  (id: string): Param<Reads[T]> => ({ id, type, optional: false });

export const text = param("text");
export const number = param("number");
export const amount = param("money");
export const flag = param("flag");
export const moment = param("moment");
export const day = param("day");
export const cell = param("cell");
/** A long number as a cell holds it: text, or a number that may have lost digits. */
export const code = param("code");
export const table = param("table");
/** Some cells of each row, such as its times: a table that goes row by row. */
export const byRow = (id: string): Param<Matrix> => ({ ...table(id), byRow: true });
/** An argument with a default is read as a value in any case. */
export const holidays: Param<WorkCalendar> = { ...param("holidays")("holidays"), optional: true };
export const shifts: Param<ShiftTable> = { ...param("shifts")("shifts"), optional: true };
export const rules: Param<RuleSet> = { ...param("rules")("rules"), optional: true };
/** Which line or field of a spill to answer; handled where the answer is rendered. */
export const pick: Param<Cell | undefined> = { id: "pick", type: "cell", optional: true };

export function choice<V extends string>(id: string, list: readonly Choice<V>[], listId = id): Param<V> {
  return { id, type: "choice", optional: false, choices: { id: listId, list } };
}

/** Several of a list in one cell, joined by commas. */
export function choices<V extends string>(
  id: string,
  list: readonly Choice<V>[],
  listId = id
): Param<readonly V[]> {
  return { id, type: "list", optional: false, choices: { id: listId, list } };
}

export function optional<T>(p: Param<T>): Param<T | undefined> {
  return { ...p, optional: true };
}

/** Keeps the tuple of the parameters, so that implementations are typed by the catalogue. */
export function describe<const P extends readonly Param[]>(spec: FunctionSpec<P>): FunctionSpec<P> {
  return spec;
}
