import { type Cell, plain } from "../kernel";
import { readHeader } from "./header";
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

/** So many rows below a header show what its columns hold. */
export const LOOK_AHEAD = 8;
export const LEAST_COLUMNS = 2;
/** So many days in a row are headers. */
const LEAST_DAYS = 7;

/** A run of cells that is a row of headers, or two. */
export interface Header {
  readonly span: Span;
  readonly rows: 1 | 2;
}

/** Whether a header says something we know, and hardly anything we don't. Example: `isUnderstood("快递单号")` → true. */
export const isUnderstood = (text: string): boolean => {
  const { senses, unknown } = readHeader(text);
  return senses.size > 0 && unknown <= 1;
};

/** The texts of a row in these columns, folded, blank cells left out. Example: 单号, "", 快递 → ["单号", "快递"]. */
export const texts = (line: Line | undefined, span: Span): string[] =>
  filledIn(line, span).map((col) => plain(cellIn(line, col)));

/** Numbers that go up by one from cell to cell. Example: 姓名, 1, 2, … 31 → true. */
function areDays(line: Line | undefined, span: Span): boolean {
  const numbers = filledIn(line, span).flatMap((col) => {
    const cell = cellIn(line, col);
    return typeof cell === "number" ? [{ col, cell }] : [];
  });
  return (
    numbers.length >= LEAST_DAYS &&
    numbers.every(
      ({ col, cell }, i) => i === 0 || (cell - 1 === numbers[i - 1]?.cell && col - 1 === numbers[i - 1]?.col)
    )
  );
}

/** A header of a roster: the days of a week or more in a row, beside words that say what the other columns are, over lines of codes. */
export const daysAt = (lines: readonly Line[], i: number, span: Span): boolean =>
  areDays(lines[i], span) &&
  texts(lines[i], span).some(isUnderstood) &&
  lines
    .slice(i + 1, i + 4)
    .some((line) => filledIn(line, span).length >= LEAST_DAYS && !isTotals(line, span));

/** Whether a run of cells is a row of headers, alone or with the row below it. */
export function headerAt(lines: readonly Line[], i: number, span: Span): Header | null {
  const line = lines[i];
  const here = texts(line, span);
  if (dataIn(line, span) > here.length * 0.2 || isNote(line, span) || isTotals(line, span)) return null;
  if (here.some((text) => text.length > 40)) return null;
  if (isTwoRows(lines, i, span)) return { span, rows: 2 };
  const width = span.to - span.from + 1;
  if (here.length < Math.max(LEAST_COLUMNS, width * 0.6)) return null;
  const understood = here.filter(isUnderstood).length;
  const typed = typedColumns(lines, i + 1, span).length;
  // Lines repeat their words; headers that stand there twice are all understood, with numbers or dates below each.
  const isDoubled = understood === here.length && typed === width;
  if (new Set(here).size < here.length * 0.7 && !isDoubled) return null;
  const following = lines.slice(i + 1, i + 4).filter((l) => filledIn(l, span).length >= 2).length;
  if (isBetterHeader(lines, i + 1, span, understood)) return null;
  if (understood >= 2 && understood >= here.length * 0.3)
    return following > 0 || understood >= 3 ? { span, rows: 1 } : null;
  return typed >= 2 && following > 0 && typed >= width * 0.25 ? { span, rows: 1 } : null;
}

/** A row of captions stands above the headers: the next row has more words that are understood. */
function isBetterHeader(lines: readonly Line[], next: number, span: Span, understood: number): boolean {
  const line = lines[next];
  const below = texts(line, span);
  return (
    below.length > understood &&
    dataIn(line, span) === 0 &&
    below.filter(isUnderstood).length > understood &&
    below.filter(isUnderstood).length >= below.length * 0.6
  );
}

/** Columns in which numbers, dates or long numbers stand. */
export function typedColumns(lines: readonly Line[], from: number, span: Span): number[] {
  const sample = lines.slice(from, from + LOOK_AHEAD).filter((line) => !isTotals(line, span));
  return columnsIn(span).filter((col) => {
    const filled = sample.filter((line) => isFilled(line, col));
    return (
      filled.length > 0 && filled.filter((line) => isData(cellIn(line, col))).length >= filled.length * 0.6
    );
  });
}

/** A row of groups over a row of headers: gaps in one are filled by the other, and neither holds data. */
function isTwoRows(lines: readonly Line[], i: number, span: Span): boolean {
  const [upper, lower] = [lines[i], lines[i + 1]];
  if (!lower || lower.row !== (upper?.row ?? 0) + 1) return false;
  const [above, below] = [filledIn(upper, span), filledIn(lower, span)];
  if (below.length === 0 || dataIn(lower, span) > 0) return false;
  const groups = below.filter((col) => !isFilled(upper, col));
  if (groups.length === 0) return false;
  if (!columnsIn(span).every((col) => isFilled(upper, col) || isFilled(lower, col))) return false;
  const alone = above.filter((col) => !isFilled(lower, col));
  const lowerTexts = texts(lower, span);
  const understood = lowerTexts.filter(isUnderstood).length;
  const isWords = understood >= lowerTexts.length * 0.5;
  const labels = texts(upper, span);
  if (
    alone.length === 0 &&
    (labels.length < 2 || labels.some((label) => label.length > 8 || /[::]/.test(label)))
  )
    return false;
  return isWords && typedColumns(lines, i + 2, span).length >= 1;
}

/** As it was typed, without blanks around it. */
export const wordsIn = (cell: Cell): string => (cell === null ? "" : String(cell).trim());

/** The names of columns under one or two rows of headers; a group stands before what it groups. */
export function headerNames(rows: readonly Line[], span: Span): string[] {
  const [upper, lower] = rows;
  if (!lower) return columnsIn(span).map((col) => wordsIn(cellIn(upper, col)));
  return columnsIn(span).map((col) =>
    wordsIn(isFilled(lower, col) ? cellIn(lower, col) : cellIn(upper, col))
  );
}

/** The group over each column; "" where there is none. */
export function groupNames(rows: readonly Line[], span: Span): string[] {
  const [upper, lower] = rows;
  let group = "";
  return columnsIn(span).map((col) => {
    if (!lower) return "";
    if (isFilled(upper, col)) group = wordsIn(cellIn(upper, col));
    return isFilled(lower, col) ? group : "";
  });
}
