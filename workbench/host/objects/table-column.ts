import { area as makeArea } from "../../model/areas";
import type { Area, TableColumnData, TableData } from "../../model/data";
import { writeInput } from "../../model/edit/content";
import { bodyArea } from "../../model/edit/table-headers";
import { addTableColumn, deleteTableColumn } from "../../model/edit/tables";
import { noticeCalculatedColumns } from "../../model/edit/calculated-columns";
import { invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type HostObject } from "../object";
import { rangeType } from "./range";
import { filterType } from "./auto-filter";
import { rangeIn, requireHeader, tableOf, totalsArea, type TableTarget } from "./table";

export interface ColumnTarget {
  table: TableTarget;
  id: number;
}

export function columnOf({ table, id }: ColumnTarget): {
  data: TableData;
  column: TableColumnData;
  index: number;
} {
  const data = tableOf(table).table;
  const index = data.columns.findIndex((c) => c.id === id);
  if (index < 0) throw itemNotFound();
  return { data, column: data.columns[index]!, index };
}

/** The column's part of an area of its table. */
const columnArea = (t: ColumnTarget, area: (table: TableData) => Area): Area => {
  const { data, index } = columnOf(t);
  return { ...area(data), col: data.area.col + index, cols: 1 };
};

const ranged = (t: ColumnTarget, area: (table: TableData) => Area): HostObject =>
  rangeType.of(rangeIn(t.table, columnArea(t, area)));

const whole = (table: TableData): Area => table.area;

export const tableColumnType = define<ColumnTarget>({
  name: "TableColumn",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    index: readOnly((t) => columnOf(t).index),
    name: {
      get: (t) => columnOf(t).column.name,
      set: (t, value) => {
        if (typeof value !== "string") throw invalidArgument();
        const { session } = t.table;
        writeInput(
          session.workbook,
          tableOf(t.table).sheet,
          columnArea(t, requireHeader),
          `'${value}`,
          session.typing
        );
      },
    },
    values: {
      get: (t) => ranged(t, whole).get("values"),
      set: (t, value) => ranged(t, whole).set("values", value),
    },
  },
  children: { filter: (t) => filterType.of(t) },
  methods: {
    delete: (t) => {
      const { sheet, table } = tableOf(t.table);
      deleteTableColumn(t.table.session.workbook, sheet, table, columnOf(t).index);
    },
    getDataBodyRange: (t) => ranged(t, bodyArea),
    getHeaderRowRange: (t) => ranged(t, requireHeader),
    getRange: (t) => ranged(t, whole),
    getTotalRowRange: (t) => ranged(t, totalsArea),
  },
});

const objectOf = (t: TableTarget, column: TableColumnData | undefined): HostObject | null =>
  column ? tableColumnType.of({ table: t, id: column.id }) : null;

function find(t: TableTarget, key: unknown): TableColumnData | undefined {
  const { columns } = tableOf(t).table;
  if (typeof key === "number") return columns.find((c) => c.id === key);
  const name = String(key).toLowerCase();
  return columns.find((c) => c.name.toLowerCase() === name) ?? columns.find((c) => String(c.id) === name);
}

/** Values of a new column: header first, as the API has it; a shorter list covers only the body. */
function writeColumn(t: TableTarget, index: number, values: unknown): void {
  const { sheet, table } = tableOf(t);
  const rows = Array.isArray(values) ? values.length : table.area.rows;
  const skipHeader = table.headerRow && rows === table.area.rows - 1 ? 1 : 0;
  const area = makeArea(table.area.row + skipHeader, table.area.col + index, table.area.rows - skipHeader, 1);
  writeInput(t.session.workbook, sheet, area, values, t.session.typing);
  noticeCalculatedColumns(t.session.workbook, sheet, area);
}

export const tableColumnsType = define<TableTarget>({
  name: "TableColumnCollection",
  scalars: { count: readOnly((t) => tableOf(t).table.columns.length) },
  methods: {
    add: (t, args) => {
      const { sheet, table } = tableOf(t);
      const at = args.optionalInt(0);
      const wanted = at === null || at < 0 ? null : at;
      const index = addTableColumn(t.session.workbook, sheet, table, wanted, args.optionalText(2));
      if (args.raw(1) !== null) writeColumn(t, index, args.raw(1));
      return objectOf(t, tableOf(t).table.columns[index]);
    },
    getCount: (t) => tableOf(t).table.columns.length,
    getItemAt: (t, args) => {
      const column = tableOf(t).table.columns[args.int(0)];
      if (!column) throw itemNotFound();
      return objectOf(t, column);
    },
    getItemOrNullObject: (t, args) => objectOf(t, find(t, args.raw(0))),
  },
  item: (t, key) => objectOf(t, find(t, key)),
  items: (t) => tableOf(t).table.columns.map((c) => tableColumnType.of({ table: t, id: c.id })),
});
