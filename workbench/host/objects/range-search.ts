import { cellsIn, usedArea } from "../../model/cells";
import { findCells, replaceCells, type FindOptions } from "../../model/edit/find";
import { putContent } from "../../model/edit/content";
import type { SheetData } from "../../model/data";
import type { Args } from "../args";
import { itemNotFound } from "../errors";
import { define, readOnly, type HostObject } from "../object";
import { LiveRange, type HostSession } from "../session";
import { rangeType } from "./range";
import { areasOf, rangeAreasType } from "./range-areas";
import { plainValue } from "./range-values";

type Method = (range: LiveRange, args: Args) => unknown;

export const findOptions = (args: Args, index: number): FindOptions => {
  const criteria = args.bag(index);
  return { completeMatch: criteria.completeMatch === true, matchCase: criteria.matchCase === true };
};

function findFirst(range: LiveRange, args: Args): HostObject | null {
  const found = findCells(range.sheet, range.place, args.text(0), findOptions(args, 1));
  const backwards = String(args.bag(1).searchDirection ?? "").toLowerCase() === "backwards";
  const [row, col] = (backwards ? found.at(-1) : found[0]) ?? [];
  return row === undefined || col === undefined
    ? null
    : rangeType.of(range.at({ row, col, rows: 1, cols: 1 }));
}

export function findAll(session: HostSession, sheet: SheetData, args: Args): HostObject | null {
  const whole = { row: 0, col: 0, rows: 1048576, cols: 16384 };
  const found = findCells(sheet, whole, args.text(0), findOptions(args, 1));
  const ranges = found.map(([row, col]) => new LiveRange(session, sheet, { row, col, rows: 1, cols: 1 }));
  return ranges.length === 0 ? null : rangeAreasType.of(areasOf(session, ranges));
}

export const replaceAll = (
  session: HostSession,
  place: { sheet: SheetData; area: LiveRange["place"] },
  args: Args
): number =>
  replaceCells(session.workbook, place, args.text(0), args.text(1), findOptions(args, 2), session.typing);

interface Duplicates {
  removed: number;
  uniqueRemaining: number;
}

const duplicatesType = define<Duplicates>({
  name: "RemoveDuplicatesResult",
  scalars: { removed: readOnly((d) => d.removed), uniqueRemaining: readOnly((d) => d.uniqueRemaining) },
});

/** Keeps the first row of each kind and closes the gaps; rows below move up within the range. */
function removeDuplicates(range: LiveRange, args: Args): HostObject {
  const columns = args.list(0).map(Number);
  const first = args.flag(1) ? 1 : 0;
  const { workbook } = range.session;
  const area = usedArea(range.sheet, range.place, true) ?? range.place;
  const rows = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.cols }, (_, j) => workbook.cell(range.sheet, area.row + i, area.col + j))
  );
  const seen = new Set<string>();
  const kept = rows.filter((cells, i) => {
    if (i < first) return true;
    const key = JSON.stringify(columns.map((c) => String(plainValue(cells[c])).toLowerCase()));
    return !seen.has(key) && seen.add(key);
  });
  for (const { row, col } of cellsIn(range.sheet, area)) putContent(workbook, range.sheet, row, col, {});
  kept.forEach((cells, i) =>
    cells.forEach((cell, j) => {
      if (cell) workbook.putCell(range.sheet, area.row + i, area.col + j, cell);
    })
  );
  workbook.note({ type: "edited", sheet: range.sheet.id, area, changeType: "RangeEdited" });
  return duplicatesType.of({ removed: rows.length - kept.length, uniqueRemaining: kept.length - first });
}

export const rangeSearch: Record<string, Method> = {
  find: (range, args) => {
    const found = findFirst(range, args);
    if (!found) throw itemNotFound();
    return found;
  },
  findOrNullObject: findFirst,
  removeDuplicates,
  replaceAll: (range, args) => replaceAll(range.session, { sheet: range.sheet, area: range.place }, args),
};
