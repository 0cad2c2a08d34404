import type { Cells } from "../../domain/tables";
import type { Cell } from "../../domain/kernel";
import type { Grid, ReadPort, Region } from "../../excel";
import { decidingColumns, judgedColumns, waitsIn } from "./judge";
import { bodyOf } from "../../book/open";
import { LABEL, othersAmong } from "./read-columns";
import { columnRegion, type Register } from "./register";
import { stretchesOf } from "./refresh/stretches";

interface Part {
  readonly of: number;
  readonly id: string;
  /** The first of its lines. */
  readonly from: number;
  readonly region: Region;
}

/**
 * What tells which lines are due, of several registers: first the columns that say which lines wait at all, then the
 * others of those lines. Lines that wait for nothing, sums by hand and repeated headers are blank. Two round trips, one
 * more for each 4 MB.
 */
export async function readWaiting(port: ReadPort, registers: readonly Register[]): Promise<Cells[]> {
  const first = await readParts(
    port,
    registers.flatMap((register, of) => wholes(register, of, decidingColumns(register.spec)))
  );
  const rows = registers.map((register, of) =>
    waitsIn(register.spec, wholeCells(first, of), bodyOf(register.table).rows)
  );
  const rest = await readParts(
    port,
    registers.flatMap((register, of) => stretches(register, of, rows[of] ?? []))
  );
  const all = [...first, ...rest];
  return registers.map((register, of) => {
    const read = all.filter((part) => part.of === of);
    return onlyWaiting(register, read, rows[of] ?? []);
  });
}

const positionOf = (register: Register, id: string): number | undefined =>
  id === LABEL ? 0 : register.columns[id];

const wholes = (register: Register, of: number, ids: readonly string[]): Part[] =>
  ids.flatMap((id) => {
    const at = positionOf(register, id);
    return at === undefined ? [] : [{ of, id, from: 0, region: columnRegion(register, at) }];
  });

/** The other columns, between lines that wait. */
function stretches(register: Register, of: number, rows: readonly number[]): Part[] {
  const known = new Set(decidingColumns(register.spec));
  const ids = judgedColumns(register.spec).filter((id) => !known.has(id));
  const columns = wholes(register, of, register.own ? ids : [...ids, LABEL]);
  return stretchesOf(rows).flatMap(({ from, to }) =>
    columns.map((part): Part => {
      const { sheet, at } = part.region;
      return { ...part, from, region: { sheet, at: { ...at, row: at.row + from, rows: to - from + 1 } } };
    })
  );
}

type Read = Part & { readonly grid: Grid };

async function readParts(port: ReadPort, parts: readonly Part[]): Promise<Read[]> {
  const read = parts.length === 0 ? [] : await port.values(parts.map(({ region }) => region));
  return parts.map((part, i) => ({ ...part, grid: read[i] ?? [] }));
}

/** The columns that were read whole. */
const wholeCells = (read: readonly Read[], of: number): Cells =>
  Object.fromEntries(
    read.flatMap((part) => (part.of === of ? [[part.id, part.grid.map((row) => row[0] ?? "")] as const] : []))
  );

/** Columns as long as the register, of which only what waits is filled in; a column that the table lacks is missing. */
function onlyWaiting(register: Register, read: readonly Read[], rows: readonly number[]): Cells {
  const { rows: length } = bodyOf(register.table);
  const ids = [...new Set(read.map(({ id }) => id))];
  const isOther = register.own ? () => false : othersAmong(register);
  const columns = new Map(ids.map((id) => [id, new Array<Cell>(length).fill("")]));
  for (const { id, from, grid } of read) {
    const column = columns.get(id);
    for (const row of within(rows, from, grid.length)) if (column) column[row] = grid[row - from]?.[0] ?? "";
  }
  for (const row of rows)
    if (isOther([...columns.values()].map((column) => column[row] ?? "")))
      for (const column of columns.values()) column[row] = "";
  columns.delete(LABEL);
  return Object.fromEntries(columns);
}

/** Those of the rows, in their order, that are among `count` from one on. */
const within = (rows: readonly number[], from: number, count: number): readonly number[] =>
  rows.filter((row) => row >= from && row < from + count);
