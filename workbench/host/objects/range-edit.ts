import { isEntireColumn, isEntireRow } from "../../model/address";
import { noticeCalculatedColumns } from "../../model/edit/calculated-columns";
import { clearContent } from "../../model/edit/content";
import { copyCells, type CopyOptions } from "../../model/edit/copy";
import { fillCells } from "../../model/edit/fill";
import { clearStyle } from "../../model/edit/formats";
import { merge, unmerge } from "../../model/edit/merges";
import { clearRules } from "../../model/edit/rules";
import { shiftCells } from "../../model/edit/structure";
import type { Args } from "../args";
import { invalidArgument } from "../errors";
import type { LiveRange } from "../session";
import { rangeType } from "./range";
import { otherRange } from "./range-shape";

type Method = (range: LiveRange, args: Args) => unknown;

export function clearRange(range: LiveRange, args: Args): void {
  const what = args.word(0, ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"], "All");
  const { workbook } = range.session;
  const area = range.place;
  if (what === "All" || what === "Contents") clearContent(workbook, range.sheet, area);
  if (what === "All" || what === "Formats") {
    clearStyle(workbook, range.sheet, area);
    clearRules(workbook, range.sheet, area, "conditionalFormats");
    unmerge(workbook, range.sheet, area);
  }
  if (what === "All") clearRules(workbook, range.sheet, area, "validations");
}

const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;

export function copyInto(range: LiveRange, args: Args): void {
  const source = otherRange(range, args.raw(0));
  const options: CopyOptions = {
    what: args.word(1, COPY_TYPES, "All"),
    skipBlanks: args.flag(2),
    transpose: args.flag(3),
  };
  const from = { sheet: source.sheet, area: source.place };
  const { workbook } = range.session;
  const area = copyCells(workbook, from, { sheet: range.sheet, area: range.place }, options);
  noticeCalculatedColumns(workbook, range.sheet, area);
}

function insert(range: LiveRange, args: Args): unknown {
  const area = { ...range.place };
  const direction = args.word(0, ["Down", "Right"], isEntireColumn(area) ? "Right" : "Down");
  shiftCells(range.session.workbook, range.sheet, area, direction);
  return rangeType.of(range.at(area));
}

function remove(range: LiveRange, args: Args): void {
  const area = range.place;
  const direction = args.word(0, ["Up", "Left"], isEntireColumn(area) && !isEntireRow(area) ? "Left" : "Up");
  shiftCells(range.session.workbook, range.sheet, area, direction);
}

const FILL_TYPES = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"] as const;

function autoFill(range: LiveRange, args: Args): void {
  const target = args.raw(0) === null ? null : otherRange(range, args.raw(0));
  if (!target || target.sheet !== range.sheet) throw invalidArgument();
  fillCells(
    range.session.workbook,
    range.sheet,
    range.place,
    target.place,
    args.word(1, FILL_TYPES, "FillDefault")
  );
}

export const rangeEdits: Record<string, Method> = {
  autoFill,
  calculate: (range) => range.session.recalculate(),
  clear: clearRange,
  copyFrom: copyInto,
  delete: remove,
  insert,
  merge: (range, args) => merge(range.session.workbook, range.sheet, range.place, args.flag(0)),
  select: (range) => range.session.workbook.select(range.sheet, [range.place]),
  setDirty: (range) => range.session.recalculate(),
  unmerge: (range) => unmerge(range.session.workbook, range.sheet, range.place),
  _keepReference: (range) => range.session.keep(rangeType.of(range), range),
  _validateArraySize: ({ place }, args) => {
    if (args.int(0) === place.rows && args.int(1) === place.cols) return;
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  },
};
