import { largest } from "./assign";
import { headerKey } from "../tables";
import { plain } from "../kernel";
import {
  daysAt,
  type Header,
  headerAt,
  headerNames,
  isUnderstood,
  LEAST_COLUMNS,
  LOOK_AHEAD,
  texts,
  typedColumns,
  wordsIn,
} from "./headers";
import {
  cellIn,
  columnsIn,
  dataIn,
  filledIn,
  isData,
  isFilled,
  isNote,
  isTotals,
  type Line,
  type Span,
} from "./sheet";

/** A table as it stands among the cells of a sheet. Rows are counted on the sheet, columns as in `Line.cells`. */
export interface FoundTable {
  readonly span: Span;
  /** Row of the first header. */
  readonly top: number;
  readonly headerRows: 1 | 2;
  /** Rows that are lines: no blank rows, no 合计, no repeated headers. */
  readonly lines: readonly Line[];
  /** Row of the last line, or of the last header where there is none. */
  readonly last: number;
  /** 合计 and 小计 below the header. */
  readonly totals: readonly number[];
  /** The first row below the lines with something else in the table's columns. */
  readonly below: number | null;
  /** What stands above it, alone in its row. */
  readonly title: string;
}

const MOST_BLANK_ROWS = 30;

/** A row of headers that somebody knows of: an Excel table's, or what was agreed on. */
export interface KnownHeader {
  readonly row: number;
  readonly headerRows: 1 | 2;
  readonly span: Span;
}

/** What is looked for among the cells of a sheet. */
interface Among {
  readonly taken?: (row: number, col: number) => boolean;
  readonly days?: boolean;
}

/**
 * The plain tables of a sheet: a row of words (or two) with lines of the same make below it. Titles above, blank rows
 * inside, 合计 and notes below and a table beside it are told apart. `taken` are columns of rows that belong to others;
 * `days`: rosters too, whose headers are days. A register never has such columns.
 */
export function tablesIn(
  lines: readonly Line[],
  { taken = () => false, days = false }: Among = {}
): FoundTable[] {
  const found: FoundTable[] = [];
  const isFree = (row: number, col: number) =>
    !taken(row, col) &&
    !found.some((t) => row >= t.top && row <= endOf(t) && col >= t.span.from && col <= t.span.to);
  for (let i = 0; i < lines.length; i++)
    for (const span of runsOf(lines, i, isFree)) {
      const header =
        headerAt(lines, i, span) ?? (days && daysAt(lines, i, span) ? { span, rows: 1 as const } : null);
      if (header) found.push(tableBelow(lines, i, header));
    }
  return found;
}

const endOf = ({ last, totals }: FoundTable): number => largest(totals, last);

/** The table under headers that are known. */
export function tableUnder(
  lines: readonly Line[],
  { row, headerRows, span }: KnownHeader
): FoundTable | null {
  const index = lines.findIndex((line) => line.row === row);
  return index < 0 ? null : tableBelow(lines, index, { span, rows: headerRows });
}

/** Neighbouring cells with something in them; a gap counts as filled where something stands below it. */
function runsOf(lines: readonly Line[], i: number, isFree: (row: number, col: number) => boolean): Span[] {
  const line = lines[i];
  if (!line) return [];
  const width = lines.slice(i, i + LOOK_AHEAD).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const runs: Span[] = [];
  let from = -1;
  for (let col = 0; col <= width; col++) {
    const inRun =
      col < width && isFree(line.row, col) && (isFilled(line, col) || (from >= 0 && hasBelow(lines, i, col)));
    if (inRun && from < 0) from = col;
    if (!inRun && from >= 0) {
      runs.push(trimmed(lines, i, { from, to: col - 1 }));
      from = -1;
    }
  }
  return runs.filter((span) => span.to - span.from + 1 >= LEAST_COLUMNS);
}

const hasBelow = (lines: readonly Line[], i: number, col: number): boolean =>
  lines.slice(i + 1, i + LOOK_AHEAD).some((line) => isFilled(line, col));

/** A run ends with a header, its own or one of the row below. */
function trimmed(lines: readonly Line[], i: number, { from, to }: Span): Span {
  let end = to;
  const isHeader = (col: number) =>
    isFilled(lines[i], col) ||
    (isFilled(lines[i + 1], col) && !isData(cellIn(lines[i + 1], col)) && isGroupAbove(lines, i, col, from));
  while (end > from && !isHeader(end)) end--;
  return { from, to: end };
}

/** A group's cell is merged over the columns to its right. */
const isGroupAbove = (lines: readonly Line[], i: number, col: number, from: number): boolean =>
  columnsIn({ from, to: col }).some((c) => isFilled(lines[i], c) && isFilled(lines[i + 1], c)) &&
  dataIn(lines[i + 1], { from, to: col }) === 0;

interface Walk {
  readonly lines: Line[];
  readonly totals: number[];
  below: number | null;
}

/** Walks down from the headers to where something else begins. */
function tableBelow(lines: readonly Line[], top: number, { span, rows }: Header): FoundTable {
  const names = headerNames(lines.slice(top, top + rows), span).map(headerKey);
  const walk: Walk = { lines: [], totals: [], below: null };
  const typed = typedColumns(lines, top + rows, span);
  let blank = 0;
  for (let i = top + rows; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const usual = filledIn(walk.lines.at(-1), span).length;
    const kind = kindOf(lines, i, { span, names, typed, blank, usual });
    blank = kind === "blank" ? blank + 1 : 0;
    if (kind === "line") walk.lines.push(line);
    if (kind === "totals") walk.totals.push(line.row);
    if (kind === "end" || blank > MOST_BLANK_ROWS) {
      walk.below = kind === "end" ? line.row : null;
      break;
    }
  }
  const head = lines[top];
  const headRow = (head?.row ?? 0) + rows - 1;
  return {
    span,
    top: head?.row ?? 0,
    headerRows: rows,
    lines: walk.lines,
    last: walk.lines.at(-1)?.row ?? headRow,
    totals: walk.totals,
    below: walk.below ?? walk.totals.find((row) => row > (walk.lines.at(-1)?.row ?? headRow)) ?? null,
    title: titleAbove(lines, top, span),
  };
}

interface Around {
  readonly span: Span;
  readonly names: readonly string[];
  readonly typed: readonly number[];
  /** Blank rows just above. */
  readonly blank: number;
  /** Cells that the line before fills. */
  readonly usual: number;
}

function kindOf(
  lines: readonly Line[],
  i: number,
  { span, names, typed, blank, usual }: Around
): "line" | "totals" | "blank" | "again" | "end" {
  const line = lines[i];
  const filled = filledIn(line, span);
  if (filled.length === 0) return "blank";
  if (isTotals(line, span)) return "totals";
  if (isNote(line, span) || (blank > 0 && startsAnew(lines, i, span))) return "end";
  if (blank >= APART && isElse(line, filled, typed, usual)) return "end";
  const here = filled.map((col) => headerKey(plain(cellIn(line, col))));
  if (filled.length >= 2 && here.every((key) => names.includes(key))) return "again";
  const fits = typed.some((col) => isData(cellIn(line, col)));
  if (typed.length > 0 && !fits && dataIn(line, span) === 0 && (blank > 0 || filled.length < 2))
    return isStray(lines, i, span, typed) ? "end" : "line";
  return "line";
}

/** So many blank rows part two lists, where the second isn't of the same make. */
const APART = 3;

/** Fewer cells than lines have, or no numbers where they have theirs: another list. */
function isElse(
  line: Line | undefined,
  filled: readonly number[],
  typed: readonly number[],
  usual: number
): boolean {
  const data = typed.filter((col) => isData(cellIn(line, col))).length;
  return filled.length * 2 < usual || data * 2 < typed.length;
}

/** Another table begins below a blank row: its headers. */
function startsAnew(lines: readonly Line[], i: number, span: Span): boolean {
  const filled = filledIn(lines[i], span);
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined || filled.length < LEAST_COLUMNS) return false;
  const own = { from: first, to: last };
  return (
    dataIn(lines[i], own) === 0 &&
    texts(lines[i], own).filter(isUnderstood).length >= 2 &&
    headerAt(lines, i, own) !== null
  );
}

/** A text among lines that have numbers is theirs when lines go on below it. */
const isStray = (lines: readonly Line[], i: number, span: Span, typed: readonly number[]): boolean => {
  const next = lines[i + 1];
  const goesOn =
    next !== undefined &&
    typed.some((col) => isData(cellIn(next, col))) &&
    filledIn(lines[i], span).length < columnsIn(span).length * 0.5;
  return !goesOn;
};

const TITLE_ROWS = 4;

/** The nearest row above that has one text in these columns. */
function titleAbove(lines: readonly Line[], top: number, span: Span): string {
  for (let i = top - 1; i >= Math.max(0, top - TITLE_ROWS); i--) {
    const filled = filledIn(lines[i], span);
    if (filled.length === 1 && filled[0] !== undefined) return wordsIn(cellIn(lines[i], filled[0]));
  }
  return "";
}
