import { bounding, intersection } from "../../model/areas";
import { hasContent, usedArea } from "../../model/cells";
import { COLUMN_COUNT, ROW_COUNT, type Area, type SheetData } from "../../model/data";
import type { Args } from "../args";
import { invalidArgument, itemNotFound } from "../errors";
import type { HostObject } from "../object";
import { LiveRange } from "../session";
import { rangeType } from "./range";
import { areasOf, rangeAreasType } from "./range-areas";
import { specialCells } from "./special-cells";
import { checkedArea, resolveReference } from "./range-target";
import { tableScopeType } from "./table-collection";

type Method = (range: LiveRange, args: Args) => HostObject | null;

const sub = (range: LiveRange, row: number, col: number, rows: number, cols: number): HostObject =>
  rangeType.of(range.at(checkedArea(row, col, rows, cols)));

/** A range argument: an object, or an address on the same sheet. */
export function otherRange(range: LiveRange, value: unknown): LiveRange {
  const found =
    typeof value === "string"
      ? resolveReference(range.session, value, range.sheet)
      : rangeType.targetOf(value);
  if (!found) throw invalidArgument();
  return found;
}

function sameSheet(range: LiveRange, value: unknown): LiveRange {
  const other = otherRange(range, value);
  if (other.sheet !== range.sheet) throw invalidArgument();
  return other;
}

/** The method that refuses when there is nothing, and its sibling that answers null. */
function withNull(
  name: string,
  find: (range: LiveRange, args: Args) => HostObject | null
): Record<string, Method> {
  return {
    [name]: (range, args) => {
      const found = find(range, args);
      if (!found) throw itemNotFound();
      return found;
    },
    [`${name}OrNullObject`]: find,
  };
}

const beside = (range: LiveRange, count: number, rows: boolean, after: boolean): HostObject => {
  const { place } = range;
  const size = Math.abs(count);
  const far = count > 0 === after;
  if (size === 0) throw invalidArgument();
  return rows
    ? sub(range, far ? place.row + place.rows : place.row - size, place.col, size, place.cols)
    : sub(range, place.row, far ? place.col + place.cols : place.col - size, place.rows, size);
};

/** The block of filled cells around the range, up to blank rows and columns. */
function surroundingRegion(range: LiveRange): Area {
  let region = range.place;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const col = Math.max(0, region.col - 1);
    const rows = Math.min(ROW_COUNT, region.row + region.rows + 1) - row;
    const cols = Math.min(COLUMN_COUNT, region.col + region.cols + 1) - col;
    const used = usedArea(range.sheet, { row, col, rows, cols }, true);
    const grown = used ? bounding(region, used) : region;
    if (grown.rows === region.rows && grown.cols === region.cols) return region;
    region = grown;
  }
}

type Direction = "Up" | "Down" | "Left" | "Right";
const DIRECTIONS: readonly Direction[] = ["Up", "Down", "Left", "Right"];
const STEP: Record<Direction, [number, number]> = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] };

/** Where Ctrl+arrow goes from a cell: the end of the block, else the next filled cell, else the sheet's edge. */
function edge(
  range: LiveRange,
  sheet: SheetData,
  row: number,
  col: number,
  direction: Direction
): [number, number] {
  const { workbook } = range.session;
  const [down, right] = STEP[direction];
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < ROW_COUNT && c < COLUMN_COUNT;
  const filled = (r: number, c: number): boolean => inside(r, c) && hasContent(workbook.cell(sheet, r, c));
  const inBlock = filled(row, col) && filled(row + down, col + right);
  let [r, c] = [row, col];
  while (inside(r + down, c + right)) {
    if (inBlock && !filled(r + down, c + right)) break;
    [r, c] = [r + down, c + right];
    if (!inBlock && filled(r, c)) break;
  }
  return [r, c];
}

function edgeOf(range: LiveRange, args: Args): [number, number] {
  const start = args.raw(1) === null ? range.place : otherRange(range, args.raw(1)).place;
  return edge(range, range.sheet, start.row, start.col, args.word(0, DIRECTIONS));
}

function spillArea(range: LiveRange, row: number, col: number): HostObject | null {
  const extent = range.session.workbook.cell(range.sheet, row, col)?.array;
  return extent?.dynamic ? sub(range, row, col, extent.rows, extent.cols) : null;
}

function used(range: LiveRange, args: Args): HostObject | null {
  const area = usedArea(range.sheet, range.place, args.flag(0));
  return area && rangeType.of(range.at(area));
}

export const rangeShapes: Record<string, Method> = {
  getCell: (range, args) => sub(range, range.place.row + args.int(0), range.place.col + args.int(1), 1, 1),
  getRow: (range, args) => sub(range, range.place.row + args.int(0), range.place.col, 1, range.place.cols),
  getColumn: (range, args) => sub(range, range.place.row, range.place.col + args.int(0), range.place.rows, 1),
  getLastCell: (range) =>
    sub(range, range.place.row + range.place.rows - 1, range.place.col + range.place.cols - 1, 1, 1),
  getLastRow: (range) =>
    sub(range, range.place.row + range.place.rows - 1, range.place.col, 1, range.place.cols),
  getLastColumn: (range) =>
    sub(range, range.place.row, range.place.col + range.place.cols - 1, range.place.rows, 1),
  getEntireRow: (range) => sub(range, range.place.row, 0, range.place.rows, COLUMN_COUNT),
  getEntireColumn: (range) => sub(range, 0, range.place.col, ROW_COUNT, range.place.cols),
  getOffsetRange: (range, args) =>
    sub(
      range,
      range.place.row + args.int(0),
      range.place.col + args.int(1),
      range.place.rows,
      range.place.cols
    ),
  getResizedRange: (range, args) =>
    sub(
      range,
      range.place.row,
      range.place.col,
      range.place.rows + args.int(0),
      range.place.cols + args.int(1)
    ),
  getAbsoluteResizedRange: (range, args) =>
    sub(range, range.place.row, range.place.col, args.int(0), args.int(1)),
  getRowsAbove: (range, args) => beside(range, args.int(0, 1), true, false),
  getRowsBelow: (range, args) => beside(range, args.int(0, 1), true, true),
  getColumnsBefore: (range, args) => beside(range, args.int(0, 1), false, false),
  getColumnsAfter: (range, args) => beside(range, args.int(0, 1), false, true),
  getBoundingRect: (range, args) =>
    rangeType.of(range.at(bounding(range.place, sameSheet(range, args.raw(0)).place))),
  getSurroundingRegion: (range) => rangeType.of(range.at(surroundingRegion(range))),
  getRangeEdge: (range, args) => sub(range, ...edgeOf(range, args), 1, 1),
  getExtendedRange: (range, args) => {
    const [row, col] = edgeOf(range, args);
    return rangeType.of(range.at(bounding(range.place, { row, col, rows: 1, cols: 1 })));
  },
  getTables: (range, args) => {
    const whole = args.flag(0);
    const { place } = range;
    const inside = range.sheet.tables.filter((t) => {
      const cut = intersection(t.area, place);
      return cut !== null && (!whole || cut.rows * cut.cols === t.area.rows * t.area.cols);
    });
    return tableScopeType.of({ session: range.session, ids: inside.map((t) => t.id) });
  },
  ...withNull("getIntersection", (range, args) => {
    const cut = intersection(range.place, sameSheet(range, args.raw(0)).place);
    return cut && rangeType.of(range.at(cut));
  }),
  ...withNull("getUsedRange", used),
  ...withNull("getSpecialCells", specialCells),
  ...withNull("getMergedAreas", (range) => {
    const merged = range.sheet.merges.filter((m) => intersection(m, range.place));
    return merged.length === 0
      ? null
      : rangeAreasType.of(
          areasOf(
            range.session,
            merged.map((m) => range.at(m))
          )
        );
  }),
  ...withNull("getSpillingToRange", (range) => spillArea(range, range.place.row, range.place.col)),
  ...withNull("getSpillParent", (range) => {
    const cell = range.session.workbook.cell(range.sheet, range.place.row, range.place.col);
    if (cell?.array?.dynamic) return sub(range, range.place.row, range.place.col, 1, 1);
    return cell?.spillOf ? sub(range, cell.spillOf.row, cell.spillOf.col, 1, 1) : null;
  }),
};
