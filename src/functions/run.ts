import type { Cell, Matrix as CellMatrix, Result } from "../domain/kernel";
import { type Arguments, type FunctionSpec, type Param, WHOLE } from "./catalog/spec";
import { BLANK, matrixOf, need, readSingle, readWhole, readerOf, refuse, Refusal } from "./read";
import { errorFrom } from "./render/error";
import { isProblem, type Table, type Value, pickFrom, spill } from "./render/table";

/** A number that shows itself in a format, whatever the cell's own is, as Excel's data types have it. */
export interface FormattedNumber {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

type Answered = Value | FormattedNumber | CustomFunctions.Error;
type Matrix = Answered[][];
/** What Excel calls: raw arguments in, a matrix out (errors as values in it), or an error thrown; perhaps later. */
export type ExcelFunction = (...raw: unknown[]) => Matrix | Promise<Matrix>;

export interface Bound {
  readonly spec: Pick<FunctionSpec, "name" | "format">;
  readonly call: ExcelFunction;
}

/** What a function works out from its arguments once they are read, without Excel around it. */
export interface Computed extends Bound {
  readonly spec: FunctionSpec;
  readonly compute: (args: readonly unknown[]) => Result<Value | Table | boolean>;
}

type Implementation<P extends readonly Param[], T> = (...args: Arguments<P>) => Result<T>;
type Call<T> = (...args: unknown[]) => Result<T>;

/** One error value for one cell is thrown, because every host shows its sentence; in a column each row has its own. */
function throwing(answer: () => Matrix): Matrix {
  let matrix: Matrix;
  try {
    matrix = answer();
  } catch (thrown) {
    throw errorFrom(thrown);
  }
  const only = matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : undefined;
  if (only instanceof CustomFunctions.Error) throw only;
  return matrix;
}

interface Column {
  readonly param: Param;
  readonly position: number;
  readonly cells: readonly (readonly unknown[])[];
}

/** Rows or columns that all arguments share; a single cell goes with every row. */
function sizeOf(columns: readonly Column[], side: (cells: Column["cells"]) => number): number {
  const size = columns.reduce((most, c) => Math.max(most, side(c.cells)), 0);
  for (const c of columns) {
    const own = side(c.cells);
    if (own !== 1 && own !== size) refuse("wrong", "argument.sizes");
  }
  return size;
}

const height = (cells: Column["cells"]) => cells.length;
const width = (cells: Column["cells"]) => cells[0]!.length;

type ReadAt = (row: number, col: number) => unknown;

/** A cell that goes with every row is read once; what it is refused for, each row is refused for. */
function constant(read: () => unknown): ReadAt {
  try {
    const value = read();
    return () => value;
  } catch (refusal) {
    return () => {
      throw refusal;
    };
  }
}

function readAt({ param, cells }: Column): ReadAt {
  const read = readerOf(param);
  const [tall, wide] = [cells.length > 1, width(cells) > 1];
  if (!tall && !wide) return constant(() => read(cells[0]![0]));
  if (!wide) return (row) => read(cells[row]![0]);
  return tall ? (row, col) => read(cells[row]![col]) : (_row, col) => read(cells[0]![col]);
}

/** Reads one row into `args`, each value at its place; false when a required one is blank. */
function readRow(
  reads: readonly ReadAt[],
  places: readonly number[],
  row: number,
  col: number,
  args: unknown[]
): boolean {
  for (let i = 0; i < reads.length; i++) {
    const value = reads[i]!(row, col);
    if (value === BLANK) return false;
    args[places[i]!] = value;
  }
  return true;
}

/** The tables of a call that go row by row, each with its place among the arguments. */
function tablesByRow(params: readonly Param[], args: readonly unknown[], rows: number) {
  return params.flatMap((p, place) => {
    const table = (args[place] ?? []) as CellMatrix;
    return p.byRow === true ? [{ place, table, isTooTall: table.length > Math.max(rows, 1) }] : [];
  });
}

/** Puts the row of each such table at its place; a table of one row goes with every row. */
function takeRow(tables: ReturnType<typeof tablesByRow>, row: number, args: unknown[]): void {
  for (const { place, table, isTooTall } of tables) {
    if (isTooTall) refuse("wrong", "argument.sizes");
    args[place] = [table[table.length === 1 ? 0 : row] ?? []];
  }
}

function runRows(params: readonly Param[], call: Call<Value>, raw: readonly unknown[]): Matrix {
  const args: unknown[] = params.map((p, i) => (WHOLE.has(p.type) ? readWhole(raw[i], p, i + 1) : undefined));
  const columns = params.flatMap((param, position) =>
    WHOLE.has(param.type) ? [] : [{ param, position, cells: matrixOf(raw[position]) }]
  );
  const [rows, cols] = [sizeOf(columns, height), sizeOf(columns, width)];
  const [reads, places] = [columns.map(readAt), columns.map((c) => c.position)];
  const tables = tablesByRow(params, args, rows);
  const answer = (row: number, col: number): Answered => {
    try {
      if (!readRow(reads, places, row, col, args)) return "";
      takeRow(tables, row, args);
      return need(call(...args));
    } catch (thrown) {
      return errorFrom(thrown);
    }
  };
  const out: Matrix = [];
  // A literal keeps a column of numbers unboxed, which saves most of the garbage.
  for (let r = 0; r < rows; r++)
    out.push(cols === 1 ? [answer(r, 0)] : Array.from({ length: cols }, (_, c) => answer(r, c)));
  return out;
}

/** The arguments of one cell, read. */
export function readAll(params: readonly Param[], raw: readonly unknown[]): unknown[] {
  return params.map((p, i) =>
    WHOLE.has(p.type) ? readWhole(raw[i], p, i + 1) : readSingle(raw[i], p, i + 1)
  );
}

/** A function whose answer is one value for each set of arguments. */
function valued<P extends readonly Param[]>(
  spec: FunctionSpec<P>,
  implementation: Implementation<P, Value>,
  answer: (call: Call<Value>, raw: readonly unknown[]) => Matrix
): Computed {
  const call = implementation as Call<Value>;
  const compute = (args: readonly unknown[]) => call(...args);
  return { spec, compute, call: (...raw) => throwing(() => answer(call, raw)) };
}

/** A function that takes one cell or a column and answers in the same shape. */
export function rows<P extends readonly Param[]>(
  spec: FunctionSpec<P>,
  implementation: Implementation<P, Value>
): Computed {
  return valued(spec, implementation, (call, raw) => runRows(spec.params, call, raw));
}

/** A function that answers one cell. */
export function cell<P extends readonly Param[]>(
  spec: FunctionSpec<P>,
  implementation: Implementation<P, Value>
): Computed {
  return valued(spec, implementation, (call, raw) => [[need(call(...readAll(spec.params, raw)))]]);
}

/** The table of an answer, or the cell of it that `pick` names; a plain yes needs no table. */
function shaped(found: Table | boolean, pick: Cell | undefined): Matrix {
  if (typeof found === "boolean") return [[found]];
  if (pick !== undefined) return [[pickFrom(found, pick)]];
  return spill(found).map((line) =>
    line.map((cell) => (isProblem(cell) ? errorFrom(new Refusal(cell)) : cell))
  );
}

/** A function that answers a table. */
export function table<P extends readonly Param[]>(
  spec: FunctionSpec<P>,
  implementation: Implementation<P, Table | boolean>
): Computed {
  const call = implementation as Call<Table | boolean>;
  const pickAt = spec.params.findIndex((p) => p.id === "pick");
  const answer = (raw: readonly unknown[]) => {
    const args = readAll(spec.params, raw);
    return shaped(need(call(...args)), args[pickAt] as Cell | undefined);
  };
  const compute = (args: readonly unknown[]) => call(...args);
  return { spec, compute, call: (...raw) => throwing(() => answer(raw)) };
}

/** The format of an answer that is a date, by the function's name; null where it is none. */
type DateFormats = Readonly<Record<string, "date" | "dateTime" | null>>;

/**
 * Functions that live in a file of their own, which is loaded from the add-in's address with the first question and
 * asked for again when it did not come. What few formulas need is not waited for by every workbook.
 */
export function onDemand(
  formats: DateFormats,
  load: () => Promise<Readonly<Record<string, readonly Bound[]>>>
): Bound[] {
  const loaded = () => load().catch(() => refuse("unknown", "function.notLoaded"));
  return Object.entries(formats).map(([name, format]) => ({
    spec: format === null ? { name } : { name, format },
    call: async (...raw) => {
      const part = await loaded().catch((thrown: unknown) => Promise.reject(errorFrom(thrown)));
      return Object.values(part)
        .flat()
        .find((bound) => bound.spec.name === name)!
        .call(...raw);
    },
  }));
}
