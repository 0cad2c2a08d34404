import { addSheet } from "../../model/edit/sheets";
import type { SheetData } from "../../model/data";
import { define, type HostObject } from "../object";
import type { HostSession } from "../session";
import { SHEETS_EVENTS } from "./event-types";
import { worksheetType } from "./worksheet";

interface Sheets {
  session: HostSession;
}

const objectOf = ({ session }: Sheets, sheet: SheetData | undefined): HostObject | null =>
  sheet ? worksheetType.of({ session, id: sheet.id }) : null;

const shown = ({ session }: Sheets, visibleOnly: boolean): SheetData[] =>
  session.workbook.data.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");

export const worksheetsType = define<Sheets>({
  name: "WorksheetCollection",
  events: SHEETS_EVENTS,
  methods: {
    add: (t, args) => objectOf(t, addSheet(t.session.workbook, args.optionalText(0) ?? undefined)),
    getActiveWorksheet: (t) => objectOf(t, t.session.workbook.activeSheet),
    getCount: (t, args) => shown(t, args.flag(0)).length,
    getFirst: (t, args) => objectOf(t, shown(t, args.flag(0))[0]),
    getItemOrNullObject: (t, args) => objectOf(t, t.session.workbook.findSheet(args.key(0))),
    getLast: (t, args) => objectOf(t, shown(t, args.flag(0)).at(-1)),
  },
  item: (t, key) => objectOf(t, t.session.workbook.findSheet(String(key))),
  items: (t) =>
    t.session.workbook.data.sheets.map((sheet) => worksheetType.of({ session: t.session, id: sheet.id })),
});
