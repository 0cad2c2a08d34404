import type { KindId, Reads } from "../fields";
import { type Cell, idKey, SECONDS_PER_MINUTE } from "../kernel";
import { readCell } from "./rows";
import type { Column } from "./spec";

/** A value that was read, or null where there is nothing. */
type Value = Reads[KindId] | null;

/** A line of a file: its number, and what it says of each column; a column it says nothing of is missing. */
export interface Incoming {
  readonly key: string;
  readonly values: Readonly<Record<string, NonNullable<Value>>>;
}

/** What the file said of a line when it was last taken over, as prints by column; `=` before one: the shop's own was kept. */
export type Seen = Readonly<Record<string, string>>;

/**
 * A cell that differs: as it stands in the register, and what the file says instead.
 * Example: `{column: "state", old: "待卖家处理", value: "closed"}`.
 */
export interface RefreshCell {
  readonly column: string;
  readonly old: Cell;
  readonly value: NonNullable<Value>;
}

/** A line that differs: what is new in it, what changed, or what the shop had changed itself. */
export interface RefreshLine {
  readonly key: string;
  readonly kind: "new" | "changed" | "conflict";
  /** Position among the lines of the register; null for a new one. */
  readonly index: number | null;
  readonly cells: readonly RefreshCell[];
}

/** A line as it stands in the register: its position and cells. */
export interface Standing {
  readonly index: number;
  cell(column: string): Cell;
}

const { imul } = Math;

/** A fingerprint of four characters: enough to tell one value of a cell from the next. */
function fingerprint(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = imul(sum ^ text.charCodeAt(i), 0x01000193);
  return ((sum >>> 0) % 36 ** 4).toString(36).padStart(4, "0");
}

/** A value as it is compared: moments to the minute, numbers folded. */
function plainOf({ kind }: Column, value: NonNullable<Value>): string {
  if (kind === "moment" || kind === "deadline") return String(Math.floor(Number(value) / SECONDS_PER_MINUTE));
  return kind === "id" ? idKey(String(value)) : String(value);
}

/** The print of a value, by which the next refresh tells whether it moved. Example: `printOf(state, "seller")`. */
export const printOf = (column: Column, value: NonNullable<Value>): string =>
  fingerprint(plainOf(column, value));

/** What stands in a cell, as it is compared; words nobody understands are their own value. */
function standingOf(column: Column, cell: Cell): string | null {
  const read = readCell(column, cell);
  if (!read.ok) return `?${String(cell)}`;
  return read.value === null ? null : plainOf(column, read.value);
}

/**
 * What a line of a file changes in the register: cells that are filled or moved, and those the shop changed by hand
 * since the file was last taken over. What the file says nothing of stays.
 * Example: seen 待卖家处理, the register says 小李在谈, the file 退款成功 → a conflict.
 */
export function compareLine(
  columns: readonly Column[],
  { key, values }: Incoming,
  standing: Standing,
  seen: Seen
): RefreshLine[] {
  const [changed, conflicts]: [RefreshCell[], RefreshCell[]] = [[], []];
  for (const column of columns) {
    const value = values[column.id];
    if (value === undefined) continue;
    const old = standing.cell(column.id);
    const there = standingOf(column, old);
    if (there === plainOf(column, value)) continue;
    const cell = { column: column.id, old, value };
    if (there === null) changed.push(cell);
    else if (isKept(seen[column.id], column, value)) continue;
    else (isTouched(seen[column.id], there) ? conflicts : changed).push(cell);
  }
  const { index } = standing;
  const line = (kind: RefreshLine["kind"], cells: readonly RefreshCell[]): RefreshLine[] =>
    cells.length > 0 ? [{ key, kind, index, cells }] : [];
  return [...line("changed", changed), ...line("conflict", conflicts)];
}

/** The shop has decided for its own against this very value. */
const isKept = (seen: string | undefined, column: Column, value: NonNullable<Value>): boolean =>
  seen === `=${printOf(column, value)}`;

/** Somebody changed the cell by hand since the file was last taken over. */
const isTouched = (seen: string | undefined, there: string): boolean =>
  seen !== undefined && seen !== fingerprint(there);

/** A line that the register doesn't have. */
export const newLineOf = ({ key, values }: Incoming): RefreshLine => ({
  key,
  kind: "new",
  index: null,
  cells: Object.entries(values).map(([column, value]) => ({ column, old: null, value })),
});
