import { areaOf } from "../area";
import type { SheetInfo, Survey, TableInfo } from "../port";
import { session } from "./session";

/** DATE(1904,1,2) is day 1 of the 1904 system and day 1463 of the 1900 system. */
const DAY_ONE_1904 = 1;

/** What there is, then where it stands. */
export function survey(): Promise<Survey> {
  return session(async (context) => {
    const { worksheets, tables, names, functions, protection } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    tables.load("items/id,items/name,items/showTotals,items/worksheet/id");
    names.load("items/name,items/formula");
    const probe = functions.date(1904, 1, 2);
    probe.load("value");
    protection.load("protected");
    await context.sync();

    const sheets = worksheets.items.map(locateSheet);
    const located = tables.items.map(locateTable);
    await context.sync();
    return {
      date1904: probe.value === DAY_ONE_1904,
      structureProtected: protection.protected,
      sheets: sheets.map(sheetInfo),
      tables: located.map(tableInfo),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });
}

function locateSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  return { sheet, used };
}

function sheetInfo({ sheet, used }: ReturnType<typeof locateSheet>): SheetInfo {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    protected: sheet.protection.protected,
    used: used.isNullObject ? null : areaOf(used.address),
  };
}

function locateTable(table: Excel.Table) {
  const range = table.getRange();
  range.load("address");
  table.columns.load("items/name");
  return { table, range };
}

function tableInfo({ table, range }: ReturnType<typeof locateTable>): TableInfo {
  return {
    id: table.id,
    name: table.name,
    sheet: table.worksheet.id,
    area: areaOf(range.address),
    totals: table.showTotals,
    columns: table.columns.items.map((column) => column.name),
  };
}
