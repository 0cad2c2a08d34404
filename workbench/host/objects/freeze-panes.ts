import { area as makeArea } from "../../model/areas";
import { itemNotFound } from "../errors";
import { define, type HostObject } from "../object";
import { LiveRange } from "../session";
import { rangeType } from "./range";
import { otherRange } from "./range-shape";
import { sheetOf, type SheetTarget } from "./worksheet";

function freeze(t: SheetTarget, rows: number, cols: number): void {
  const sheet = sheetOf(t);
  t.session.workbook.touch(sheet, "freeze");
  if (rows === 0 && cols === 0) delete sheet.freeze;
  else sheet.freeze = { rows, cols };
}

function location(t: SheetTarget): HostObject | null {
  const sheet = sheetOf(t);
  if (!sheet.freeze) return null;
  const { rows, cols } = sheet.freeze;
  return rangeType.of(new LiveRange(t.session, sheet, makeArea(0, 0, rows || 1048576, cols || 16384)));
}

export const freezePanesType = define<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: (t, args) => {
      const home = new LiveRange(t.session, sheetOf(t), makeArea(0, 0));
      const { row, rows, col, cols } = otherRange(home, args.raw(0)).place;
      freeze(t, rows === 1048576 ? 0 : row + rows, cols === 16384 ? 0 : col + cols);
    },
    freezeColumns: (t, args) => freeze(t, 0, args.int(0, 0)),
    freezeRows: (t, args) => freeze(t, args.int(0, 0), 0),
    getLocation: (t) => {
      const range = location(t);
      if (!range) throw itemNotFound();
      return range;
    },
    getLocationOrNullObject: location,
    unfreeze: (t) => freeze(t, 0, 0),
  },
});
