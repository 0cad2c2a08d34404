import { area as makeArea } from "../../model/areas";
import type { Area } from "../../model/data";
import { writeInput } from "../../model/edit/content";
import { bodyArea } from "../../model/edit/table-headers";
import { addTableRows, deleteTableRows } from "../../model/edit/table-rows";
import { invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type HostObject } from "../object";
import { rangeType } from "./range";
import { rangeIn, tableOf, type TableTarget } from "./table";

interface RowTarget {
  table: TableTarget;
  index: number;
}

function rowArea({ table, index }: RowTarget): Area {
  const body = bodyArea(tableOf(table).table);
  if (index < 0 || index >= body.rows) throw itemNotFound();
  return makeArea(body.row + index, body.col, 1, body.cols);
}

const ranged = (t: RowTarget): HostObject => rangeType.of(rangeIn(t.table, rowArea(t)));

const tableRowType = define<RowTarget>({
  name: "TableRow",
  scalars: {
    index: readOnly(({ index }) => index),
    values: { get: (t) => ranged(t).get("values"), set: (t, value) => ranged(t).set("values", value) },
  },
  methods: {
    delete: (t) => {
      const { sheet, table } = tableOf(t.table);
      deleteTableRows(t.table.session.workbook, sheet, table, t.index, 1);
    },
    getRange: ranged,
  },
});

const count = (t: TableTarget): number => bodyArea(tableOf(t).table).rows;

/** One row or several; one value stands for a row of one column. */
function rowsOf(values: unknown, columns: number): unknown[][] {
  if (values === null) return [Array.from({ length: columns }, () => null)];
  const rows = Array.isArray(values) ? (values.every(Array.isArray) ? values : [values]) : [[values]];
  if (!rows.every((row) => Array.isArray(row) && row.length === columns)) {
    throw invalidArgument("The number of columns in the input array doesn't match the table.");
  }
  return rows as unknown[][];
}

function add(t: TableTarget, index: number | null, values: unknown): HostObject {
  const { sheet, table } = tableOf(t);
  const rows = rowsOf(values, table.columns.length);
  const at = index === null || index < 0 ? count(t) : index;
  const area = addTableRows(t.session.workbook, sheet, table, at, rows.length);
  writeInput(t.session.workbook, sheet, area, rows, t.session.typing);
  t.session.cellsTouched += area.rows * area.cols;
  return tableRowType.of({ table: t, index: at });
}

function indexOf(row: unknown): number {
  const target = tableRowType.targetOf(row);
  const index = target ? target.index : row;
  if (typeof index !== "number") throw invalidArgument();
  return index;
}

export const tableRowsType = define<TableTarget>({
  name: "TableRowCollection",
  scalars: { count: readOnly(count) },
  methods: {
    add: (t, args) => add(t, args.optionalInt(0), args.raw(1)),
    deleteRows: (t, args) => {
      const indexes = args
        .list(0)
        .map(indexOf)
        .sort((a, b) => b - a);
      for (const index of indexes) {
        const { sheet, table } = tableOf(t);
        deleteTableRows(t.session.workbook, sheet, table, index, 1);
      }
    },
    deleteRowsAt: (t, args) => {
      const { sheet, table } = tableOf(t);
      deleteTableRows(t.session.workbook, sheet, table, args.int(0), args.int(1, 1));
    },
    getCount: count,
    getItemAt: (t, args) => {
      const index = args.int(0);
      if (index < 0 || index >= count(t)) throw itemNotFound();
      return tableRowType.of({ table: t, index });
    },
  },
  items: (t) => Array.from({ length: count(t) }, (_, index) => tableRowType.of({ table: t, index })),
});
