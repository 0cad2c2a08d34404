import { refuseFile } from "../refusal";

const QUOTE = 0x22;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;

/** More than any export has; a row beyond is no row. */
const MOST_FIELDS = 512;
/** Excel's own limit of a cell, in bytes of GB18030 at most. */
export const LONGEST_FIELD = 32_767 * 4;

/** Where the fields of one row stand in the buffer; quotes included. */
export interface Fields {
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Lines the row takes. */
  lines: number;
}

/** Room for the fields of one row, used again for every row. Example: `newFields().count` → 0. */
export const newFields = (): Fields => ({
  count: 0,
  starts: new Int32Array(MOST_FIELDS),
  ends: new Int32Array(MOST_FIELDS),
  lines: 1,
});

/** How fields and rows are told apart. */
export interface Format {
  readonly separator: number;
  /** Fields of a whole row, once the header is known; 0 before. */
  width: number;
}

/**
 * Cuts one row out of bytes that aren't decoded yet (no delimiter is part of a character of GB18030 or UTF-8). A quote
 * opens only where a field begins and closes only where one ends, so that `27" 显示器` is a text like any other. Answers
 * where the next row begins, or -1 when the row isn't whole before `to`.
 */
export function cutRow(
  bytes: Uint8Array,
  from: number,
  to: number,
  isEnd: boolean,
  format: Format,
  row: Fields
): number {
  row.count = 0;
  row.lines = 1;
  let at = from;
  for (;;) {
    const close =
      bytes[at] === QUOTE && at < to ? closingQuote(bytes, at, to, isEnd, format, row.count) : NONE;
    if (close === MORE) return -1;
    let end = close === NONE ? at : close + 1;
    if (close !== NONE) row.lines += newlines(bytes, at, close);
    while (end < to) {
      const b = bytes[end];
      if (b === format.separator || b === LF || b === CR) break;
      end++;
    }
    if (end === to && !isEnd) return -1;
    addField(row, at, end);
    if (end === to) return to;
    if (bytes[end] !== format.separator) return afterLineEnd(bytes, end, to, isEnd);
    at = end + 1;
  }
}

const NONE = -1;
const MORE = -2;

function addField(row: Fields, from: number, to: number): void {
  if (to - from > LONGEST_FIELD || row.count === MOST_FIELDS) refuseFile("statement.hugeCell");
  row.starts[row.count] = from;
  row.ends[row.count++] = to;
}

/** Behind CR, LF or both. A CR at the very end of a piece may have its LF in the next one. */
function afterLineEnd(bytes: Uint8Array, end: number, to: number, isEnd: boolean): number {
  if (bytes[end] === LF) return end + 1;
  if (end + 1 === to && !isEnd) return -1;
  return bytes[end + 1] === LF && end + 1 < to ? end + 2 : end + 1;
}

function newlines(bytes: Uint8Array, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (bytes[i] === LF) n++;
  return n;
}

/** Where the quoted field that begins at `at` closes; NONE when its quote is a character like any other. */
function closingQuote(
  bytes: Uint8Array,
  at: number,
  to: number,
  isEnd: boolean,
  format: Format,
  before: number
): number {
  let isBroken = false;
  for (let i = at + 1; i < to; i++) {
    const b = bytes[i];
    if (b === LF) isBroken = true;
    if (b !== QUOTE) continue;
    if (i + 1 === to && !isEnd) return MORE;
    if (bytes[i + 1] === QUOTE && i + 1 < to) i++;
    else if (endsField(bytes, i + 1, to, format.separator))
      return isBroken && isLiteral(bytes, at, to, format, before) ? NONE : i;
  }
  return isEnd || to - at > LONGEST_FIELD ? NONE : MORE;
}

const endsField = (bytes: Uint8Array, at: number, to: number, separator: number): boolean => {
  const b = bytes[at];
  return at >= to || b === separator || b === TAB || b === CR || b === LF;
};

/** A lone quote swallowed the rows behind it when, read as text, its line and the next are whole rows. */
function isLiteral(bytes: Uint8Array, at: number, to: number, format: Format, before: number): boolean {
  if (format.width === 0) return false;
  const first = fieldsOfLine(bytes, at, to, format.separator);
  const second = fieldsOfLine(bytes, first.end, to, format.separator);
  return before + first.count === format.width && second.count === format.width;
}

function fieldsOfLine(bytes: Uint8Array, from: number, to: number, separator: number) {
  let count = 1;
  for (let i = from; i < to; i++) {
    if (bytes[i] === LF) return { count, end: i + 1 };
    if (bytes[i] === separator) count++;
  }
  return { count, end: to };
}
