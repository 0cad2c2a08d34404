import { areaOf, type Area, type Grid, type ReadPort, type SheetInfo } from "../../excel";
import { type Book, openBook } from "../../book/open";
import { scan } from "../../book/scan";
import { done, type Outcome, type Query, refuse } from "../contract";
import { rulesInUse } from "../rules/in-use";
import { findStaff } from "../staff/find";
import type { PenaltyLog, ReadPenaltiesArgs } from "./answers";

/** What each line of a penalty log says, in whatever words it is kept; writes nothing. */
export const readPenalties: Query<ReadPenaltiesArgs, PenaltyLog> = {
  title: "penalty.read.title",
  args: [
    { name: "sheet", kind: "text", label: "penalty.read.sheet", required: true },
    { name: "range", kind: "text", label: "penalty.read.range", required: false },
  ],
  async ask(port, args, { locale }) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const { survey } = book.value;
    const sheet = survey.sheets.find((s) => s.name === args.sheet || s.id === args.sheet);
    if (!sheet) return refuse("refuse.argument", { name: "sheet", value: args.sheet });
    const places = placesOf(book.value, sheet, args.range);
    if (!places.ok) return places;
    const staff = await staffIn(port, book.value);
    if (!staff.ok) return staff;
    const { rules } = await rulesInUse(port, book.value);
    const read = await port.read(places.value.map((at) => ({ sheet: sheet.id, at })));
    // The vocabulary of a log is wanted only now.
    const { isLog, penaltyLines } = await import(/* webpackChunkName: "penalties" */ "./lines");
    const found = read.findIndex(({ values }) => args.range !== undefined || isLog(values));
    const [at, contents] = [places.value[found], read[found]];
    if (at === undefined || contents === undefined) return refuse("penalty.read.none", { sheet: sheet.name });
    const log = { grid: contents.values, top: at.row + 1, staff: staff.value };
    return done({ lines: penaltyLines(rules, log, locale) });
  },
};

const RANGE = /^\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+$/i;

/** Where the log may stand: the range that was named; else the tables of the sheet, else all that is on it. */
function placesOf({ survey }: Book, sheet: SheetInfo, range: string | undefined): Outcome<Area[]> {
  if (range !== undefined)
    return RANGE.test(range)
      ? done([areaOf(range.toUpperCase())])
      : refuse("refuse.argument", { name: "range", value: range });
  const tables = survey.tables.filter((t) => t.sheet === sheet.id).map(({ area }) => area);
  return done(sheet.used === null ? tables : [...tables, sheet.used]);
}

/** The staff list in use with its header row, so that a name is joined with its number; empty without one. */
async function staffIn(port: ReadPort, book: Book): Promise<Outcome<Grid>> {
  const scanned = await scan(port, book);
  const staff = findStaff(book, scanned);
  if (!staff.ok) return staff;
  const { chosen } = staff.value;
  const isNumbered = chosen?.mapping.number !== undefined;
  const cells = scanned.find((s) => s.sheet.id === chosen?.sheet.id)?.cells;
  if (!chosen || !isNumbered || !cells) return done([]);
  const { row, rows } = chosen.at;
  return done(cells.slice(row, row + rows));
}
