import type { Area, ReadPort, SheetInfo, Survey, TableInfo } from "../excel";
import { done, type Outcome, refuse } from "./outcome";
import { rangesIn } from "./ranges";
import { findSettings, readSettings, type Settings } from "./settings";

/** The workbook as a command starts from it: what stands where, and what we were told to remember. */
export interface Book {
  readonly survey: Survey;
  readonly settings: Settings;
}

/** Two round trips, one for the settings, two for registers that are plain ranges. Refuses a workbook whose dates mean something else. */
export async function openBook(port: ReadPort): Promise<Outcome<Book>> {
  const survey = await port.survey();
  if (survey.date1904) return refuse("refuse.date1904");
  const table = findSettings(survey);
  const [contents] = table ? await port.read([{ sheet: table.sheet, at: table.area }]) : [];
  const settings = readSettings(table, contents?.values ?? [], contents?.formulas);
  if (!settings.ok) return settings;
  const ranges = await rangesIn(port, survey, settings.value);
  return done({
    survey: ranges.length === 0 ? survey : { ...survey, tables: [...survey.tables, ...ranges] },
    settings: settings.value,
  });
}

export const sheetOf = (book: Book, id: string): SheetInfo => book.survey.sheets.find((s) => s.id === id)!;

export const tableOf = (book: Book, id: string): TableInfo | null =>
  book.survey.tables.find((t) => t.id === id) ?? null;

/** The rows under the header, without totals. */
export function bodyOf({ area, totals }: TableInfo): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 - (totals ? 1 : 0) };
}

/** Excel takes 31 characters for the name of a sheet. */
export const LONGEST_SHEET_NAME = 31;

/** The name itself, or with " (2)", " (3)" … while it is taken. Example: `freeSheetName("排班", book)`. */
export function freeSheetName(wanted: string, { survey }: Pick<Book, "survey">): string {
  return freeName(wanted.slice(0, LONGEST_SHEET_NAME), (n) => ` (${n})`, survey.sheets);
}

/** Tables and names of the workbook share one space of names. */
export function freeTableName(wanted: string, { survey }: Book): string {
  return freeName(wanted, (n) => `_${n}`, [...survey.tables, ...survey.names]);
}

function freeName(wanted: string, suffix: (n: number) => string, taken: readonly { name: string }[]): string {
  const used = new Set(taken.map((t) => t.name.toLowerCase()));
  let name = wanted;
  for (let n = 2; used.has(name.toLowerCase()); n++)
    name = wanted.slice(0, LONGEST_SHEET_NAME - suffix(n).length) + suffix(n);
  return name;
}
