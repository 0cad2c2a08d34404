import { a1, type Area, areaOf } from "../area";
import { hash } from "../hash";
import { ABSENT, OPEN, type Probe, PROTECTED, sheetsState } from "../plan";
import type { Grid } from "../port";
import { isTooLarge, readCells, readValues } from "./cells";
import { rangeOf, session } from "./session";

/** Asks for everything first, so that one round trip answers all probes; what is too large for one is asked in parts. */
export async function probe(probes: readonly Probe[]): Promise<string[]> {
  try {
    return await probeAtOnce(probes);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return inTurn(probes);
  }
}

function probeAtOnce(probes: readonly Probe[]): Promise<string[]> {
  return session(async (context) => {
    const answers = probes.map((p) => ask(context.workbook, p));
    await context.sync();
    return answers.map((answer) => answer());
  });
}

async function inTurn(probes: readonly Probe[]): Promise<string[]> {
  const states: string[] = [];
  for (const p of probes) states.push(await large(p));
  return states;
}

/** A sheet or an area of it, read in parts; everything else is small. */
async function large(p: Probe): Promise<string> {
  if (p.of === "values") return hash((await readValues([p]))[0]!);
  if (p.of !== "cells" && p.of !== "contents") return (await probeAtOnce([p]))[0]!;
  const used = p.of === "cells" ? p.at : await usedOf(p.sheet);
  if (used === ABSENT || used === null) return used ?? hash([]);
  const [contents] = await readCells([{ sheet: p.sheet, at: used }]);
  return hash(p.of === "cells" ? contents!.formulas : [[a1(used)], ...contents!.formulas]);
}

function usedOf(key: string): Promise<Area | null | typeof ABSENT> {
  return session(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id");
    used.load("address");
    await context.sync();
    if (sheet.isNullObject) return ABSENT;
    return used.isNullObject ? null : areaOf(used.address);
  });
}

function ask(book: Excel.Workbook, p: Probe): () => string {
  switch (p.of) {
    case "cells":
    case "values":
      return askCells(book.worksheets.getItemOrNullObject(p.sheet), p);
    case "contents":
      return askContents(book.worksheets.getItemOrNullObject(p.sheet));
    case "table":
      return askTable(book.tables.getItemOrNullObject(p.table));
    case "sheets":
      return askSheets(book.worksheets);
    case "protection":
      return askProtection(book.worksheets.getItemOrNullObject(p.sheet));
    case "sheetName":
      return askId(book.worksheets.getItemOrNullObject(p.name));
    case "tableName":
      return askId(book.tables.getItemOrNullObject(p.name));
    case "bookName":
      return askName(book.names.getItemOrNullObject(p.name));
  }
}

function askCells(
  sheet: Excel.Worksheet,
  { of, at }: Extract<Probe, { of: "cells" | "values" }>
): () => string {
  const range = rangeOf(sheet, at);
  sheet.load("id");
  range.load(of === "cells" ? "formulas" : "values");
  return () => (sheet.isNullObject ? ABSENT : hash((of === "cells" ? range.formulas : range.values) as Grid));
}

function askContents(sheet: Excel.Worksheet): () => string {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("id");
  used.load("address,formulas");
  return () => {
    if (sheet.isNullObject) return ABSENT;
    return used.isNullObject
      ? hash([])
      : hash([[used.address.split("!").pop()!], ...(used.formulas as Grid)]);
  };
}

function askSheets(sheets: Excel.WorksheetCollection): () => string {
  sheets.load("items/id");
  return () => sheetsState(sheets.items);
}

function askTable(table: Excel.Table): () => string {
  const range = table.getRange();
  table.load("id");
  range.load("address");
  return () => (table.isNullObject ? ABSENT : range.address.split("!").pop()!);
}

function askProtection(sheet: Excel.Worksheet): () => string {
  sheet.load("id,protection/protected");
  return () => (sheet.isNullObject ? ABSENT : sheet.protection.protected ? PROTECTED : OPEN);
}

function askId(item: Excel.Worksheet | Excel.Table): () => string {
  item.load("id");
  return () => (item.isNullObject ? ABSENT : item.id);
}

function askName(item: Excel.NamedItem): () => string {
  item.load("formula");
  return () => (item.isNullObject ? ABSENT : String(item.formula));
}
