import { unzipSync } from "fflate";
import { cellKey, type BookData, type CellData, type SheetData } from "../../workbench/model/data";
import { xlsx, type OpenedFile } from "../../workbench/xlsx";

/** The cell that was changed: one below what the sheet holds, so that nothing else depends on it. */
export interface Edit {
  readonly sheet: SheetData;
  readonly key: number;
}

const EDITED: CellData = { v: "店务" };

export function edit(book: BookData): Edit {
  const sheet = book.sheets[0]!;
  const last = [...sheet.cells.keys()].reduce((most, key) => Math.max(most, key), 0);
  const row = Math.min(Math.floor(last / 16384) + 1, 1048575);
  const key = cellKey(row, 0);
  sheet.cells.set(key, EDITED);
  return { sheet, key };
}

/** Parts that follow from a changed text cell; all others stay as they are. */
const FOLLOWS = /^(.*[/\\]sharedStrings[^/]*\.xml|\[Content_Types\]\.xml|.*\.rels)$/i;

/** Rows that do not say their number are given one as soon as a row is written beside them. */
const unnumbered = (row: string): string => row.replace(/\sr="[A-Z]*\d+"/g, "");

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** The pieces of a sheet between its rows, and its rows. */
const rowsOf = (xml: string): string[] => xml.split(/(?=<(?:\w+:)?row[\s>/])/).map(unnumbered);

function wrongPart(name: string, before: Uint8Array, after: Uint8Array | undefined, sheet: string): string {
  if (!after) return `${name} is gone`;
  if (Buffer.compare(before, after) === 0 || FOLLOWS.test(name)) return "";
  if (name.replaceAll("\\", "/").toLowerCase() !== sheet.toLowerCase()) return `${name} was changed`;
  const [old, now] = [before, after].map((bytes) => rowsOf(Buffer.from(bytes).toString("utf8")));
  const kept = new Set(now);
  const lost = old!.filter((row, i) => i > 0 && i < old!.length - 1 && !kept.has(row));
  return lost.length > 1 ? `${name}: ${lost.length} rows were changed, ${lost[0]!.slice(0, 80)}` : "";
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner));

/** Where two books differ, but for the edited cell; "" when they do not. */
function difference(a: BookData, b: BookData): string {
  for (const [i, sheet] of a.sheets.entries()) {
    const other = b.sheets[i];
    if (!other) return `sheet ${sheet.name} is gone`;
    const { cells, ...rest } = sheet;
    const { cells: otherCells, ...otherRest } = other;
    if (text(rest) !== text(otherRest)) return `sheet ${sheet.name} is not the same`;
    for (const [key, cell] of cells) {
      const { origin: _a, s: _s, ...was } = cell;
      const { origin: _b, s: _t, ...is } = otherCells.get(key) ?? {};
      if (text(was) !== text(is) && !(was.v === undefined && was.f === undefined))
        return `${sheet.name} ${Math.floor(key / 16384) + 1},${(key % 16384) + 1}: ${text(was).slice(0, 90)} → ${text(is).slice(0, 90)}`;
    }
  }
  const rest = (book: BookData): string => text({ ...book, sheets: [], styles: [] });
  return rest(a) === rest(b) ? "" : "names or settings are not the same";
}

/** What is wrong with a changed file once it is saved; "" when nothing is. */
export function checkSaved(bytes: Uint8Array, file: OpenedFile, { sheet }: Edit): string {
  // Nothing depends on the new cell, so no result is old.
  file.isCalculated = true;
  const saved = xlsx.save(file);
  const [before, after] = [partsOf(bytes), partsOf(saved)];
  const dropped = new Set(file.losses.length > 0 ? Object.keys(before) : []);
  for (const [name, content] of Object.entries(before)) {
    const wrong = wrongPart(name, content, after[name], sheet.part ?? "");
    if (wrong !== "" && !(wrong.endsWith("gone") && dropped.has(name))) return wrong;
  }
  const again = xlsx.open(saved);
  const differs = difference(file.book, again.book);
  if (differs !== "") return differs;
  again.isCalculated = true;
  return xlsx.save(again) === saved ? "" : "saving again changes it";
}
