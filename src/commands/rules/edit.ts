import {
  a1,
  type Area,
  asTyped,
  type CellInput,
  type CellValue,
  hash,
  OPEN,
  type Step,
  type WritePlan,
} from "../../excel";
import { type Book, bodyOf, sheetOf } from "../../book/open";
import { done, type Outcome, refuse } from "../contract";
import { columnsOf } from "./columns";
import type { TableLine } from "./model";
import type { OpenTable } from "./table";

const EDITED = ["value", "reason", "until"] as const;
type Edited = (typeof EDITED)[number];

/** What a row will say; what isn't named stays. */
export interface Edit {
  readonly line: TableLine;
  readonly cells: Readonly<Partial<Record<Edited, CellInput>>>;
}

/** Plan that changes single cells of the rule table, each guarded by what stands there now. */
export function editRows(
  book: Book,
  { table }: OpenTable,
  edits: readonly Edit[],
  touches: WritePlan["touches"]
): Outcome<WritePlan> {
  const sheet = sheetOf(book, table.sheet);
  if (sheet.protected) return refuse("refuse.protected", { sheet: sheet.name });
  const columns = columnsOf(table);
  const cells = edits.flatMap(({ line, cells: wanted }) =>
    EDITED.flatMap((column) => {
      const input = wanted[column];
      if (input === undefined) return [];
      const at: Area = {
        row: bodyOf(table).row + line.index,
        col: table.area.col + columns[column],
        rows: 1,
        cols: 1,
      };
      return [{ at, input, before: line.raw[column] }];
    })
  );
  const write = (at: Area, input: CellInput): Step => ({
    do: "write",
    sheet: sheet.id,
    at,
    cells: [[input]],
  });
  return done({
    expects: [
      { probe: { of: "protection", sheet: sheet.id, name: sheet.name }, state: OPEN },
      { probe: { of: "table", table: table.id }, state: a1(table.area) },
      ...cells.map(({ at, before }) => ({
        probe: { of: "cells", sheet: sheet.id, at } as const,
        state: hash([[before]]),
      })),
    ],
    steps: cells.map(({ at, input }) => write(at, input)),
    record: [],
    undo: cells.map(({ at, before }) => write(at, asInput(before))),
    undoProbes: cells.map(({ at }) => ({ of: "cells", sheet: sheet.id, at }) as const),
    touches,
  });
}

/** What stood in a cell, as it is written again. */
export const asInput = (cell: CellValue): CellInput => (typeof cell === "string" ? asTyped(cell) : cell);
