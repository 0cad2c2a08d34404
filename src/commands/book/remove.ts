import {
  a1,
  asTyped,
  type CellValue,
  type Contents,
  hash,
  type NameInfo,
  OPEN,
  type SheetInfo,
  type Step,
} from "../../excel";
import { listed } from "../../text";
import { type Command, done, refuse } from "../contract";
import { placeOfName } from "../../book/names";
import { type Book, openBook, sheetOf } from "../../book/open";
import { NOW_NAME, RULES_NAME, settingsLooks } from "../../book/record";

/**
 * Removes what we keep: the settings sheet and the two names. Registers, rosters and shift tables hold the user's work
 * and stay. Taking it back makes the sheet anew with what stood on it.
 */
export const removeEverything: Command<Record<string, never>, readonly string[]> = {
  title: "book.remove.title",
  args: [],
  async plan(port, _args, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const { table, records } = book.value.settings;
    if (!table) return refuse("book.remove.none");
    const sheet = sheetOf(book.value, table.sheet);
    if (sheet.protected) return refuse("refuse.protected", { sheet: sheet.name });
    const others = book.value.survey.sheets.filter((s) => s.visible && s.id !== sheet.id);
    if (others.length === 0) return refuse("refuse.onlySheet", { sheet: sheet.name });
    const [contents] = await port.read([{ sheet: sheet.id, at: sheet.used! }]);
    const names = namesOf(book.value);
    return done({
      preview: [...records.keys()],
      writes: {
        // By their names, because what is made anew has other ids.
        expects: [
          { probe: { of: "protection", sheet: sheet.name, name: sheet.name }, state: OPEN },
          { probe: { of: "table", table: table.name }, state: a1(table.area) },
          { probe: { of: "cells", sheet: sheet.name, at: sheet.used! }, state: hash(contents!.formulas) },
          ...names.map(({ name, formula }) => ({ probe: { of: "bookName", name } as const, state: formula })),
        ],
        steps: [
          ...names.map(({ name }) => ({ do: "deleteName", name }) as const),
          { do: "deleteSheet", sheet: sheet.name },
        ],
        record: [],
        undo: [...anew(book.value, sheet, contents!), ...names.flatMap((name) => named(name, book.value))],
        undoProbes: [
          { of: "sheetName", name: sheet.name },
          { of: "tableName", name: table.name },
          ...names.map(({ name }) => ({ of: "bookName", name }) as const),
        ],
        touches: {
          code: "book.remove.touches",
          params: {
            sheet: sheet.name,
            names: listed(
              names.map(({ name }) => name),
              context.locale
            ),
          },
        },
      },
      success: { code: "book.remove.done", params: {} },
      show: null,
    });
  },
};

/** Our own two, and those that mean the headers of a plain range in use. */
const namesOf = ({ survey }: Book) =>
  survey.names.filter(
    ({ name }) =>
      name === NOW_NAME || name === RULES_NAME || survey.tables.some((t) => t.range && t.id === name)
  );

/** The settings sheet as it stands, made from nothing. */
function anew({ settings }: Book, { name: sheet, used }: SheetInfo, { formulas }: Contents): Step[] {
  const { area, name } = settings.table!;
  return [
    { do: "addSheet", name: sheet },
    ...settingsLooks(sheet, area),
    { do: "write", sheet, at: used!, cells: formulas.map((row) => row.map(asItStood)) },
    { do: "addTable", sheet, at: area, name, style: "TableStyleLight1" },
  ];
}

const asItStood = (cell: CellValue) =>
  typeof cell === "string" && !cell.startsWith("=") ? asTyped(cell) : cell;

/** A name for cells of a sheet that is there afterwards; one that means nothing any more is not made again. */
function named({ name, formula }: NameInfo, { survey }: Book): Step[] {
  const place = placeOfName(formula, survey);
  const sheet = survey.sheets.find((s) => s.id === place?.sheet);
  return sheet && place ? [{ do: "addName", name, sheet: sheet.name, at: place.at }] : [];
}
