import { type KindId, KINDS, type Reads, isBlank } from "../fields";
import { type Cell, idKey, type Moment, type Problem, SECONDS_PER_MINUTE, wordOf } from "../kernel";
import { readCell } from "./rows";
import { type Column, columnOf, keyColumn, type TableSpec } from "./spec";

/** The cells of a table by column, top to bottom; a column that the table lacks is missing. */
export type Cells = Readonly<Partial<Record<string, readonly Cell[]>>>;

/** A cell that is not what its column holds. */
export interface LineProblem {
  /** Position among the lines of the table. */
  readonly index: number;
  readonly column: string;
  readonly code: string;
  readonly params: Problem["params"];
}

/** A line that wants something done. */
export interface DueLine {
  readonly index: number;
  /** What the line is called by, as it stands there. */
  readonly key: string;
  readonly due: Moment;
  /** Minutes left; negative when it is over. */
  readonly minutes: number;
}

/** What is due in a table and what can't be judged. */
export interface DueAnswer {
  readonly items: readonly DueLine[];
  /** Lines that can't be judged, because a date or a state isn't understood. */
  readonly unjudged: readonly LineProblem[];
}

const cellAt = (cells: Cells, column: string, index: number): Cell => cells[column]?.[index] ?? null;

/** How many lines the columns have. */
export const linesIn = (cells: Cells): number =>
  Object.values(cells).reduce((most, column) => Math.max(most, column?.length ?? 0), 0);

const textAt = (cells: Cells, column: string | undefined, index: number): string =>
  column === undefined ? "" : String(cellAt(cells, column, index) ?? "");

/**
 * The open lines of a table with a deadline, in their order, and those nobody can judge: silence means that nothing is
 * due. A line whose deadline is blank wants nothing; a state that isn't understood is never taken for closed.
 */
export function dueOf(spec: TableSpec, cells: Cells, now: Moment): DueAnswer {
  const [at, state] = [columnOf(spec, spec.due?.at ?? ""), columnOf(spec, spec.due?.state ?? "")];
  const items: DueLine[] = [];
  const unjudged: LineProblem[] = [];
  if (!at || !spec.due) return { items, unjudged };
  const isOpen = (read: Reads[KindId] | null) =>
    read === null || spec.due?.open.some((open) => open === read) === true;
  const lines = linesIn(cells);
  for (let index = 0; index < lines; index++) {
    if (isBlank(cellAt(cells, at.id, index))) continue;
    const said = state && readCell(state, cellAt(cells, state.id, index));
    const due = KINDS.deadline.read(cellAt(cells, at.id, index), {});
    if (said && said.ok && !isOpen(said.value)) continue;
    if (said && !said.ok) unjudged.push({ index, column: said ? state.id : at.id, ...said.problem });
    else if (!due.ok) unjudged.push({ index, column: at.id, ...due.problem });
    else if (due.value !== null)
      items.push({
        index,
        key: textAt(cells, keyColumn(spec), index),
        due: due.value,
        minutes: Math.floor((due.value - now) / SECONDS_PER_MINUTE),
      });
  }
  return { items, unjudged };
}

/**
 * What is wrong in a table as it stands: cells that are not what their column holds, lines without what they need, and
 * numbers that stand twice. Lines with nothing in them are passed over.
 */
export function health(spec: TableSpec, cells: Cells): LineProblem[] {
  const known = spec.columns.filter((c) => cells[c.id] !== undefined && c.fill?.with !== "formula");
  const problems: LineProblem[] = [];
  const lines = linesIn(cells);
  for (let index = 0; index < lines; index++) {
    if (known.every((c) => isBlank(cellAt(cells, c.id, index)))) continue;
    for (const column of known) {
      const problem = problemAt(column, cellAt(cells, column.id, index));
      if (problem) problems.push({ index, column: column.id, code: problem.code, params: problem.params });
    }
  }
  return [...problems, ...doubles(spec, cells)].sort((a, b) => a.index - b.index);
}

/** Kinds that sums add up: as text they are read, and left out of every sum. */
const COUNTED: ReadonlySet<string> = new Set(["money", "number", "count", "rate"]);

function problemAt(column: Column, cell: Cell): Pick<Problem, "code" | "params"> | null {
  const read = readCell(column, cell);
  if (!read.ok) return read.problem;
  if (read.value !== null && typeof cell === "string" && COUNTED.has(column.kind))
    return { code: "field.textNumber", params: { value: cell } };
  return column.need === "fill" && read.value === null ? { code: "field.missing", params: {} } : null;
}

/** A line as its cells were read: null where nothing stands, or what stands there is not understood. */
export interface Line {
  readonly index: number;
  readonly values: Readonly<Record<string, Reads[KindId] | null>>;
  readonly problems: readonly LineProblem[];
}

/** The lines of a table, read; lines with nothing in them are passed over. */
export function readLines(spec: TableSpec, cells: Cells): Line[] {
  const known = spec.columns.filter(({ id }) => cells[id] !== undefined);
  const isLine = (index: number) =>
    known.some(({ id, fill }) => fill?.with !== "formula" && !isBlank(cellAt(cells, id, index)));
  return Array.from({ length: linesIn(cells) }, (_, index) => index)
    .filter(isLine)
    .map((index) => readLine(known, cells, index));
}

function readLine(columns: readonly Column[], cells: Cells, index: number): Line {
  const values: Record<string, Reads[KindId] | null> = {};
  const problems: LineProblem[] = [];
  for (const column of columns) {
    const read = readCell(column, cellAt(cells, column.id, index));
    values[column.id] = read.ok ? read.value : null;
    if (!read.ok)
      problems.push({ index, column: column.id, code: read.problem.code, params: read.problem.params });
  }
  return { index, values, problems };
}

/** A number is compared as text in its full length (G23), a name as the word it is. */
const keyIn = (kind: KindId | undefined, cell: Cell): string =>
  kind === "id" || kind === undefined ? idKey(cell ?? "") : wordOf(cell);

function doubles(spec: TableSpec, cells: Cells): LineProblem[] {
  const { unique } = spec;
  if (unique === undefined) return [];
  const kind = columnOf(spec, unique)?.kind;
  const first = new Map<string, number>();
  return (cells[unique] ?? []).flatMap((cell, index): LineProblem[] => {
    const key = keyIn(kind, cell);
    if (key === "") return [];
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    return before === undefined
      ? []
      : [{ index, column: unique, code: "field.twice", params: { number: key, line: before + 1 } }];
  });
}

/**
 * Position of the first line with the same number, or -1 (G23: compared as text, full length).
 * Example: `duplicateOf("SF1", ["sf1 "])` → 0.
 */
export function duplicateOf(number: string, existing: readonly Cell[], kind: KindId = "id"): number {
  const key = keyIn(kind, number);
  return existing.findIndex((other) => keyIn(kind, other) === key);
}
