import { hash } from "../hash";
import { ABSENT, OPEN, type Probe, PROTECTED, sheetsState } from "../plan";
import type { Grid } from "../port";
import { rangeOf, session } from "./session";

/** Asks for everything first, so that one round trip answers all probes. */
export function probe(probes: readonly Probe[]): Promise<string[]> {
  return session(async (context) => {
    const answers = probes.map((p) => ask(context.workbook, p));
    await context.sync();
    return answers.map((answer) => answer());
  });
}

function ask(book: Excel.Workbook, p: Probe): () => string {
  switch (p.of) {
    case "cells":
      return askCells(book.worksheets.getItemOrNullObject(p.sheet), p.at);
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

function askCells(sheet: Excel.Worksheet, at: Parameters<typeof rangeOf>[1]): () => string {
  const range = rangeOf(sheet, at);
  sheet.load("id");
  range.load("formulas");
  return () => (sheet.isNullObject ? ABSENT : hash(range.formulas as Grid));
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
