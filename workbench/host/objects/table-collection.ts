import type { SheetData, TableData } from "../../model/data";
import { addTable } from "../../model/edit/tables";
import { invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type HostObject, type ObjectType } from "../object";
import type { HostSession } from "../session";
import { TABLES_EVENTS } from "./event-types";
import { rangeType } from "./range";
import { resolveReference } from "./range-target";
import { tableType } from "./table";

interface Tables {
  session: HostSession;
  /** Id of the sheet whose tables these are; absent for the workbook's. */
  sheet?: string;
}

function tablesOf({ session, sheet }: Tables): TableData[] {
  const sheets = session.workbook.data.sheets.filter((s) => sheet === undefined || s.id === sheet);
  return sheets.flatMap((s) => s.tables);
}

const objectOf = (session: HostSession, table: TableData | undefined): HostObject | null =>
  table ? tableType.of({ session, id: table.id }) : null;

function find(tables: TableData[], key: unknown): TableData | undefined {
  const name = String(key).toLowerCase();
  return tables.find((t) => String(t.id) === name || t.name.toLowerCase() === name);
}

function homeOf({ session, sheet }: Tables): SheetData {
  return (
    (sheet === undefined ? undefined : session.workbook.sheetById(sheet)) ?? session.workbook.activeSheet
  );
}

const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index];
  if (item === undefined) throw itemNotFound();
  return item;
};

export const tablesType: ObjectType<Tables> = define({
  name: "TableCollection",
  scalars: { count: readOnly((t) => tablesOf(t).length) },
  events: TABLES_EVENTS,
  methods: {
    add: (t, args) => {
      const address = args.raw(0);
      const range =
        typeof address === "string"
          ? resolveReference(t.session, address, homeOf(t))
          : rangeType.targetOf(address);
      if (!range) throw invalidArgument();
      return objectOf(t.session, addTable(t.session.workbook, range.sheet, range.place, args.flag(1)));
    },
    getCount: (t) => tablesOf(t).length,
    getItemAt: (t, args) => objectOf(t.session, at(tablesOf(t), args.int(0))),
    getItemOrNullObject: (t, args) => objectOf(t.session, find(tablesOf(t), args.key(0))),
  },
  item: (t, key) => objectOf(t.session, find(tablesOf(t), key)),
  items: (t) => tablesOf(t).map((table) => tableType.of({ session: t.session, id: table.id })),
});

interface TableScope {
  session: HostSession;
  ids: number[];
}

const scoped = ({ session, ids }: TableScope): TableData[] =>
  session.workbook.data.sheets.flatMap((s) => s.tables).filter((t) => ids.includes(t.id));

/** The tables that touch a range. */
export const tableScopeType = define<TableScope>({
  name: "TableScopedCollection",
  methods: {
    getCount: (t) => scoped(t).length,
    getFirst: (t) => objectOf(t.session, at(scoped(t), 0)),
    getItemOrNullObject: (t, args) => objectOf(t.session, find(scoped(t), args.key(0))),
  },
  item: (t, key) => objectOf(t.session, find(scoped(t), key)),
  items: (t) => scoped(t).map((table) => tableType.of({ session: t.session, id: table.id })),
});
