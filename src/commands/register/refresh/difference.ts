import { idKey } from "../../../domain/kernel";
import { REFUND } from "../../../domain/registers";
import {
  type Cells,
  columnOf,
  compareLine,
  newLineOf,
  readCell,
  type RefreshLine,
} from "../../../domain/tables";
import { FILLED, periodOf } from "./refund-file";
import type { RefreshState } from "./state";
import type { seenIn } from "./seen";

/** Where each refund stands in the register: the first line with its number. */
function linesByKey(cells: Cells): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [index, cell] of (cells["refund"] ?? []).entries()) {
    const key = idKey(cell ?? "");
    if (key !== "" && !lines.has(key)) lines.set(key, index);
  }
  return lines;
}

/** What the export says otherwise than the register. */
export interface Difference {
  readonly lines: readonly RefreshLine[];
  readonly vanished: readonly { readonly key: string; readonly index: number }[];
  readonly same: number;
}

export function difference(state: RefreshState, seen: ReturnType<typeof seenIn>): Difference {
  const { register, cells, file } = state;
  const known = linesByKey(cells);
  const columns = FILLED.filter(({ id }) => id !== "refund" && register.columns[id] !== undefined);
  const lines: RefreshLine[] = [];
  let same = 0;
  for (const incoming of file.lines.values()) {
    const index = known.get(incoming.key);
    const found =
      index === undefined
        ? [newLineOf(incoming)]
        : compareLine(
            columns,
            incoming,
            { index, cell: (id) => cells[id]?.[index] ?? null },
            seen.get(incoming.key)?.prints ?? {}
          );
    if (found.length === 0) same++;
    for (const line of found) lines.push(reopens(line) ? { ...line, kind: "conflict" } : line);
  }
  return { lines, vanished: vanishedIn(state, known, seen), same };
}

/** A refund that is over doesn't begin again: such an export is older than the register, and somebody decides. */
function reopens({ kind, cells }: RefreshLine): boolean {
  const state = cells.find(({ column }) => column === "state");
  const column = columnOf(REFUND, "state");
  if (kind !== "changed" || !state || !column || !OPEN.has(String(state.value))) return false;
  const before = readCell(column, state.old);
  return before.ok && before.value !== null && !OPEN.has(String(before.value));
}

const A_DAY = 86_400;
const OPEN: ReadonlySet<string> = new Set(REFUND.due.open);

/** Open refunds of the days of the export that are not in it. */
function vanishedIn(
  { cells, file }: RefreshState,
  known: ReadonlyMap<string, number>,
  seen: ReturnType<typeof seenIn>
): { key: string; index: number }[] {
  const period = periodOf(file);
  if (!period) return [];
  return [...known].flatMap(([key, index]) => {
    if (file.lines.has(key) || !isOpenAt(cells, index)) return [];
    const applied = readAt(cells, "applied", index);
    const wasSeen = seen.has(key);
    if (typeof applied !== "number") return wasSeen ? [{ key, index }] : [];
    const last = period.to + (wasSeen ? A_DAY : 0);
    return applied >= period.from && applied <= last ? [{ key, index }] : [];
  });
}

function readAt(cells: Cells, id: string, index: number): unknown {
  const column = columnOf(REFUND, id);
  const read = column ? readCell(column, cells[id]?.[index] ?? null) : null;
  return read?.ok ? read.value : null;
}

const isOpenAt = (cells: Cells, index: number): boolean =>
  OPEN.has(String(readAt(cells, "state", index) ?? "open"));
