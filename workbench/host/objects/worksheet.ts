import { ROW_COUNT, COLUMN_COUNT, type SheetData } from "../../model/data";
import { usedArea } from "../../model/cells";
import { area as makeArea, wholeSheet } from "../../model/areas";
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/edit/sheets";
import { invalidArgument, itemNotFound } from "../errors";
import { define, type HostObject, type ObjectType } from "../object";
import { LiveRange, type HostSession } from "../session";
import { autoFilterType } from "./auto-filter";
import { chartsType } from "./chart";
import { fromColor, toColor } from "./colors";
import { SHEET_EVENTS } from "./event-types";
import { freezePanesType } from "./freeze-panes";
import { namesType } from "./named-item";
import { pageLayoutType } from "./page-layout";
import { areasOf, rangeAreasType } from "./range-areas";
import { rangeType } from "./range";
import { findAll, replaceAll } from "./range-search";
import { checkedArea, sheetAreas, sheetRange } from "./range-target";
import { tablesType } from "./table-collection";
import { worksheetProtectionType } from "./worksheet-protection";

export interface SheetTarget {
  session: HostSession;
  id: string;
}

/** The sheet, or the refusal when it was deleted. */
export function sheetOf({ session, id }: SheetTarget): SheetData {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw itemNotFound();
  return sheet;
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function used(target: SheetTarget, valuesOnly: boolean): LiveRange | null {
  const sheet = sheetOf(target);
  const area = usedArea(sheet, wholeSheet(), valuesOnly);
  return area && new LiveRange(target.session, sheet, area);
}

function neighbour(target: SheetTarget, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = target.session.workbook.data;
  for (let i = sheets.indexOf(sheetOf(target)) + step; i >= 0 && i < sheets.length; i += step) {
    if (!visibleOnly || sheets[i]!.visibility === "visible")
      return worksheetType.of({ ...target, id: sheets[i]!.id });
  }
  return null;
}

const required = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

export const worksheetType: ObjectType<SheetTarget> = define({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  aliases: { gridlines: "showGridlines" },
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: (t) => sheetOf(t).name,
      set: (t, value) => {
        if (typeof value !== "string") throw invalidArgument();
        renameSheet(t.session.workbook, sheetOf(t), value);
      },
    },
    position: {
      get: (t) => t.session.workbook.data.sheets.indexOf(sheetOf(t)),
      set: (t, value) => moveSheet(t.session.workbook, sheetOf(t), Number(value)),
    },
    showGridlines: {
      get: (t) => sheetOf(t).showGridlines,
      set: (t, value) => {
        t.session.workbook.touch(sheetOf(t), "showGridlines");
        sheetOf(t).showGridlines = value === true;
      },
    },
    standardHeight: { get: () => 15 },
    tabColor: {
      get: (t) => fromColor(sheetOf(t).tabColor, t.session.workbook.data.theme?.colors) ?? "",
      set: (t, value) => {
        t.session.workbook.touch(sheetOf(t), "tabColor");
        sheetOf(t).tabColor = toColor(value);
      },
    },
    visibility: {
      get: (t) => Object.entries(VISIBILITY).find(([, v]) => v === sheetOf(t).visibility)![0],
      set: (t, value) => {
        const found = Object.entries(VISIBILITY).find(
          ([name]) => name.toLowerCase() === String(value).toLowerCase()
        );
        if (!found) throw invalidArgument();
        setVisibility(t.session.workbook, sheetOf(t), found[1]);
      },
    },
  },
  children: {
    autoFilter: (t) => autoFilterType.of({ session: t.session, sheet: t.id }),
    charts: (t) => chartsType.of(t),
    freezePanes: (t) => freezePanesType.of(t),
    names: (t) => namesType.of({ session: t.session, sheet: t.id }),
    pageLayout: (t) => pageLayoutType.of(t),
    protection: (t) => worksheetProtectionType.of(t),
    tables: (t) => tablesType.of({ session: t.session, sheet: t.id }),
  },
  events: SHEET_EVENTS,
  methods: {
    activate: (t) => t.session.workbook.activate(sheetOf(t)),
    calculate: (t) => t.session.recalculate(),
    copy: (t, args) => {
      const where = args.word(0, POSITIONS, "None");
      const { sheets } = t.session.workbook.data;
      const other = worksheetType.targetOf(args.raw(1)) ?? t;
      const at = sheets.indexOf(sheetOf(other));
      const position = { None: sheets.length, End: sheets.length, Beginning: 0, Before: at, After: at + 1 }[
        where
      ];
      return worksheetType.of({ ...t, id: copySheet(t.session.workbook, sheetOf(t), position).id });
    },
    delete: (t) => deleteSheet(t.session.workbook, sheetOf(t)),
    findAll: (t, args) => required(findAll(t.session, sheetOf(t), args)),
    findAllOrNullObject: (t, args) => findAll(t.session, sheetOf(t), args),
    getCell: (t, args) =>
      rangeType.of(new LiveRange(t.session, sheetOf(t), checkedArea(args.int(0), args.int(1), 1, 1))),
    getNext: (t, args) => required(neighbour(t, 1, args.flag(0))),
    getNextOrNullObject: (t, args) => neighbour(t, 1, args.flag(0)),
    getPrevious: (t, args) => required(neighbour(t, -1, args.flag(0))),
    getPreviousOrNullObject: (t, args) => neighbour(t, -1, args.flag(0)),
    getRange: (t, args) => rangeType.of(sheetRange(t.session, sheetOf(t), args.optionalText(0))),
    getRangeByIndexes: (t, args) =>
      rangeType.of(
        new LiveRange(t.session, sheetOf(t), checkedArea(args.int(0), args.int(1), args.int(2), args.int(3)))
      ),
    getRanges: (t, args) =>
      rangeAreasType.of(
        areasOf(t.session, sheetAreas(t.session, sheetOf(t), args.optionalText(0) ?? `1:${ROW_COUNT}`))
      ),
    getUsedRange: (t, args) =>
      rangeType.of(used(t, args.flag(0)) ?? new LiveRange(t.session, sheetOf(t), makeArea(0, 0))),
    getUsedRangeOrNullObject: (t, args) => {
      const range = used(t, args.flag(0));
      return range && rangeType.of(range);
    },
    replaceAll: (t, args) =>
      replaceAll(t.session, { sheet: sheetOf(t), area: makeArea(0, 0, ROW_COUNT, COLUMN_COUNT) }, args),
    _getAnotherWorksheetById: (t, args) => worksheetType.of({ ...t, id: args.text(0) }),
    _getSheetById: (t, args) => worksheetType.of({ ...t, id: args.text(0) }),
  },
});
