import { type About, type KindId, KINDS, type Reads } from "../fields";
import {
  type Cell,
  type Day,
  type Finding,
  fail,
  type Locale,
  moment,
  type Moment,
  ok,
  type Problem,
  type Result,
} from "../kernel";
import type { Column, RowOf, TableSpec } from "./spec";

/** What is typed for each column; a column that isn't named is blank. */
export type Typed = Readonly<Record<string, Cell | undefined>>;

/** A line that is fit to be written, or everything that is wrong with it, each under its column. */
export type RowReading<R> =
  { readonly ok: true; readonly row: R } | { readonly ok: false; readonly findings: readonly Finding[] };

const aboutOf = ({ choices }: Column): About => ({ choices });

/** The value of a cell of a column; wrong: not of its kind, or below its smallest. Example: "¥88" → 8800. */
export function readCell(column: Column, cell: Cell): Result<Reads[KindId] | null> {
  const about = aboutOf(column);
  const read: Result<Reads[KindId] | null> = KINDS[column.kind].read(cell, about);
  if (!read.ok || read.value === null || column.min === undefined) return read;
  const shown = showCell(column, read.value, "zh");
  return typeof shown === "number" && shown < column.min
    ? fail("wrong", "field.min", { min: column.min })
    : ok(read.value);
}

/** A value as its column's cells hold it. Example: 8800 of a money column → 88. */
export function showCell(column: Column, value: Reads[KindId], locale: Locale): string | number | boolean {
  const { show } = KINDS[column.kind];
  // The table of kinds pairs each kind with its value; which one this is, only the column knows.
  return (show as (v: unknown, l: Locale, about: About) => string | number | boolean)(
    value,
    locale,
    aboutOf(column)
  );
}

/** The cells that were named, by column, or everything that is wrong with them. */
export type CellsReading =
  | { readonly ok: true; readonly cells: Readonly<Record<string, Reads[KindId] | null>> }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads the cells of some columns of a line; every problem is reported at once, each under its column. Without a list
 * of columns: those that were typed into. `blank` is what stands in a column where nothing was typed.
 * Example: `readCells(DAMAGE, {price: "¥88"})` → {price: 8800}.
 */
export function readCells(
  spec: TableSpec,
  typed: Typed,
  columns: readonly Column[] = spec.columns.filter(({ id }) => typed[id] !== undefined),
  blank: (column: Column) => Reads[KindId] | null = () => null
): CellsReading {
  const findings: Finding[] = [];
  const cells: Record<string, Reads[KindId] | null> = {};
  for (const column of columns) {
    const read = readCell(column, typed[column.id] ?? null);
    const value = read.ok ? (read.value ?? blank(column)) : null;
    cells[column.id] = value;
    const problem = read.ok ? missing(column, value) : read.problem;
    if (problem) findings.push(findingOf(spec, column, problem));
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, cells };
}

const findingOf = (
  { rule }: TableSpec,
  { id }: Column,
  { code, params }: Pick<Problem, "code" | "params">
): Finding => ({ severity: "red", rule, code, params, where: { field: id } });

/**
 * Reads a line as a form, a file or a command line gives it: every problem is reported at once, each under its column;
 * a column that is filled with today, or with now, is that when it is blank.
 * Example: `readRow(DAMAGE, {tracking: "1.23E+17", parcel: "破损", handler: "小李"}, today)` → id.exponent.
 */
export function readRow<S extends TableSpec>(
  spec: S,
  typed: Typed,
  today: Day,
  now: Moment = moment(today)
): RowReading<RowOf<S>> {
  const filled = ({ fill }: Column) => (fill?.with === "today" ? today : fill?.with === "now" ? now : null);
  const reading = readCells(spec, typed, spec.columns, filled);
  return reading.ok ? { ok: true, row: reading.cells as RowOf<S> } : reading;
}

const missing = ({ need }: Column, value: unknown): Pick<Problem, "code" | "params"> | null =>
  need === "fill" && value === null ? { code: "field.missing", params: {} } : null;
