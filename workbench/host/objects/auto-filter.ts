import { area as makeArea } from "../../model/areas";
import type { Area, CellData, SheetData } from "../../model/data";
import { clearFilter, criterion, filterRows, isFiltered } from "../../model/edit/filter";
import { bodyArea } from "../../model/edit/table-headers";
import { renderValue } from "../../model/numbers/render";
import { apiNotFound, invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type HostObject } from "../object";
import { LiveRange, type HostSession } from "../session";
import { rangeType } from "./range";
import { resolveReference } from "./range-target";
import { columnOf, type ColumnTarget } from "./table-column";
import { tableOf } from "./table";

interface Filterable {
  session: HostSession;
  sheet: SheetData;
  body: Area;
}

interface Criteria {
  filterOn?: string;
  values?: unknown[];
  criterion1?: string;
  criterion2?: string;
  operator?: string;
}

/** What the API's criteria let through. */
function passer(
  { session, sheet, body }: Filterable,
  column: number,
  criteria: Criteria
): (cell: CellData | undefined, row: number) => boolean {
  const kind = criteria.filterOn ?? "Values";
  if (kind === "Values") {
    const wanted = new Set((criteria.values ?? []).map((value) => String(value).toLowerCase()));
    const options = { locale: session.options.locale, date1904: session.workbook.data.date1904 };
    return (cell, row) => {
      const format = session.workbook.styleAt(sheet, row, body.col + column).numberFormat ?? "General";
      return wanted.has(renderValue(cell?.v, format, options).toLowerCase());
    };
  }
  if (kind !== "Custom") throw apiNotFound(`FilterCriteria.filterOn ${kind}`);
  const first = criterion(criteria.criterion1 ?? "");
  if (criteria.criterion2 === undefined || criteria.criterion2 === null) return first;
  const second = criterion(criteria.criterion2);
  return criteria.operator === "Or"
    ? (cell) => first(cell) || second(cell)
    : (cell) => first(cell) && second(cell);
}

function applyCriteria(target: Filterable, column: number, criteria: Criteria): void {
  filterRows(target.session.workbook, target.sheet, target.body, column, passer(target, column, criteria));
}

// ---- the filter of one table column

function columnFilter(t: ColumnTarget): { target: Filterable; index: number } {
  const { sheet, table } = tableOf(t.table);
  return { target: { session: t.table.session, sheet, body: bodyArea(table) }, index: columnOf(t).index };
}

const filterColumn = (t: ColumnTarget, criteria: Criteria): void => {
  const { target, index } = columnFilter(t);
  applyCriteria(target, index, criteria);
};

export const filterType = define<ColumnTarget>({
  name: "Filter",
  methods: {
    apply: (t, args) => filterColumn(t, args.bag(0)),
    applyCustomFilter: (t, args) =>
      filterColumn(t, {
        filterOn: "Custom",
        criterion1: args.text(0),
        ...(args.raw(1) === null ? {} : { criterion2: args.text(1) }),
        operator: args.word(2, ["And", "Or"], "And"),
      }),
    applyValuesFilter: (t, args) => filterColumn(t, { filterOn: "Values", values: args.list(0) }),
    clear: (t) => {
      const { target } = columnFilter(t);
      clearFilter(target.session.workbook, target.sheet, target.body);
    },
  },
});

// ---- the filter of a table or of a sheet

export interface AutoFilterTarget {
  session: HostSession;
  table?: number;
  sheet?: string;
}

/** Header and body of what is filtered; a sheet's own filter is known from its last apply(). */
function filtered(t: AutoFilterTarget): LiveRange | null {
  if (t.table !== undefined) {
    const { sheet, table } = tableOf({ session: t.session, id: t.table });
    const body = bodyArea(table);
    return new LiveRange(
      t.session,
      sheet,
      makeArea(table.area.row, body.col, body.row + body.rows - table.area.row, body.cols)
    );
  }
  return t.session.sheetFilters.get(t.sheet ?? "") ?? null;
}

function bodyOf(t: AutoFilterTarget): Filterable {
  const range = filtered(t);
  if (!range) throw itemNotFound();
  const { place, sheet } = range;
  return {
    session: t.session,
    sheet,
    body: makeArea(place.row + 1, place.col, Math.max(place.rows - 1, 1), place.cols),
  };
}

function rememberRange(t: AutoFilterTarget, value: unknown): void {
  if (t.sheet === undefined) return;
  const sheet = t.session.workbook.sheetById(t.sheet);
  const range =
    typeof value === "string" ? resolveReference(t.session, value, sheet) : rangeType.targetOf(value);
  if (!range) throw invalidArgument();
  t.session.sheetFilters.set(t.sheet, range);
}

const clear = (t: AutoFilterTarget): void => {
  const { sheet, body } = bodyOf(t);
  clearFilter(t.session.workbook, sheet, body);
};

const rangeOf = (t: AutoFilterTarget): HostObject | null => {
  const range = filtered(t);
  return range && rangeType.of(range);
};

export const autoFilterType = define<AutoFilterTarget>({
  name: "AutoFilter",
  scalars: {
    enabled: readOnly((t) => filtered(t) !== null),
    isDataFiltered: readOnly((t) => filtered(t) !== null && isFiltered(bodyOf(t).sheet, bodyOf(t).body)),
  },
  methods: {
    apply: (t, args) => {
      rememberRange(t, args.raw(0));
      if (args.raw(1) !== null && args.raw(2) !== null) applyCriteria(bodyOf(t), args.int(1), args.bag(2));
    },
    clearCriteria: clear,
    getRange: (t) => {
      const range = rangeOf(t);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: rangeOf,
    remove: (t) => {
      if (!filtered(t)) return;
      clear(t);
      if (t.sheet !== undefined) t.session.sheetFilters.delete(t.sheet);
    },
  },
});
