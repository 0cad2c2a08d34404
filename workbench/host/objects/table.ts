import { area as makeArea } from "../../model/areas";
import type { Area, SheetData, TableData } from "../../model/data";
import { bodyArea, headerArea } from "../../model/edit/table-headers";
import { removeTable, renameTable, resizeTable, setTotals } from "../../model/edit/tables";
import { clearFilter } from "../../model/edit/filter";
import { sortRows } from "../../model/edit/sort";
import { invalidArgument, itemNotFound } from "../errors";
import { define, type HostObject, type Property } from "../object";
import { LiveRange, type HostSession } from "../session";
import { autoFilterType } from "./auto-filter";
import { TABLE_EVENTS } from "./event-types";
import { rangeType } from "./range";
import { otherRange } from "./range-shape";
import { sortFields } from "./range-sort";
import { tableColumnsType } from "./table-column";
import { tableRowsType } from "./table-row";
import { worksheetType } from "./worksheet";

export interface TableTarget {
  session: HostSession;
  id: number;
}

/** The table and its sheet, or the refusal when it was deleted. */
export function tableOf({ session, id }: TableTarget): { sheet: SheetData; table: TableData } {
  const found = session.workbook.findTable(id);
  if (!found) throw itemNotFound();
  return found;
}

export const rangeIn = (t: TableTarget, area: Area): LiveRange =>
  new LiveRange(t.session, tableOf(t).sheet, area);

export const totalsArea = (table: TableData): Area => {
  if (!table.totalsRow) throw itemNotFound();
  return makeArea(table.area.row + table.area.rows - 1, table.area.col, 1, table.area.cols);
};

export const requireHeader = (table: TableData): Area => {
  if (!table.headerRow) throw itemNotFound();
  return headerArea(table);
};

type Flag = "bandedRows" | "bandedColumns" | "firstColumn" | "lastColumn" | "autoFilter";

const flag = (name: Flag): Property<TableTarget> => ({
  get: (t) => tableOf(t).table[name] ?? false,
  set: (t, value) => {
    const { sheet, table } = tableOf(t);
    t.session.workbook.touch(sheet, "tables");
    table[name] = value === true;
  },
});

const tableSortType = define<TableTarget>({
  name: "TableSort",
  methods: {
    apply: (t, args) => {
      const { sheet, table } = tableOf(t);
      const fields = sortFields(args.list(0));
      const options = {
        fields,
        matchCase: args.flag(1),
        hasHeaders: false,
        locale: t.session.options.locale,
      };
      sortRows(t.session.workbook, sheet, bodyArea(table), options);
    },
  },
});

export const tableType = define<TableTarget>({
  name: "Table",
  identity: ({ id }) => ({ Id: String(id) }),
  scalars: {
    id: { get: ({ id }) => String(id) },
    legacyId: { get: ({ id }) => String(id) },
    highlightFirstColumn: flag("firstColumn"),
    highlightLastColumn: flag("lastColumn"),
    name: {
      get: (t) => tableOf(t).table.name,
      set: (t, value) => {
        if (typeof value !== "string") throw invalidArgument();
        const { sheet, table } = tableOf(t);
        renameTable(t.session.workbook, sheet, table, value);
      },
    },
    showBandedColumns: flag("bandedColumns"),
    showBandedRows: flag("bandedRows"),
    showFilterButton: flag("autoFilter"),
    showHeaders: { get: (t) => tableOf(t).table.headerRow },
    showTotals: {
      get: (t) => tableOf(t).table.totalsRow,
      set: (t, value) => {
        const { sheet, table } = tableOf(t);
        setTotals(t.session.workbook, sheet, table, value === true);
      },
    },
    style: {
      get: (t) => tableOf(t).table.style ?? "",
      set: (t, value) => {
        const { sheet, table } = tableOf(t);
        t.session.workbook.touch(sheet, "tables");
        table.style = String(value);
      },
    },
  },
  children: {
    autoFilter: (t) => autoFilterType.of({ session: t.session, table: t.id }),
    columns: (t) => tableColumnsType.of(t),
    rows: (t) => tableRowsType.of(t),
    sort: (t) => tableSortType.of(t),
    worksheet: (t) => worksheetType.of({ session: t.session, id: tableOf(t).sheet.id }),
  },
  events: TABLE_EVENTS,
  methods: {
    clearFilters: (t) => clearFilter(t.session.workbook, tableOf(t).sheet, bodyArea(tableOf(t).table)),
    convertToRange: (t): HostObject => {
      const { sheet, table } = tableOf(t);
      const range = rangeIn(t, table.area);
      removeTable(t.session.workbook, sheet, table, true);
      return rangeType.of(range);
    },
    delete: (t) => {
      const { sheet, table } = tableOf(t);
      removeTable(t.session.workbook, sheet, table, false);
    },
    getDataBodyRange: (t) => rangeType.of(rangeIn(t, bodyArea(tableOf(t).table))),
    getHeaderRowRange: (t) => rangeType.of(rangeIn(t, requireHeader(tableOf(t).table))),
    getRange: (t) => rangeType.of(rangeIn(t, tableOf(t).table.area)),
    getTotalRowRange: (t) => rangeType.of(rangeIn(t, totalsArea(tableOf(t).table))),
    resize: (t, args) => {
      const { sheet, table } = tableOf(t);
      const range = otherRange(rangeIn(t, table.area), args.raw(0));
      if (range.sheet !== sheet) throw invalidArgument();
      resizeTable(t.session.workbook, sheet, table, range.place);
    },
  },
});
