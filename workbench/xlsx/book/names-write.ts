import type { BookData, NameData, SheetData } from "../../model/data";
import { same } from "../compare";
import { outerXml } from "../xml/document";
import { patchStartTag, type XmlPatch } from "../xml/patch";
import { escapeText } from "../xml/write";
import {
  nameXml,
  PRINT_AREA,
  PRINT_TITLES,
  printFormulas,
  storedName,
  writeNames,
  type ReadName,
} from "./names";
import { WORKBOOK_ORDER } from "./order";
import { renamed, type Renames } from "./renames";
import type { Source } from "./read";
import type { SheetPlan } from "./sheets-write";

export function renamesOf(plan: SheetPlan): Renames {
  const pairs = [...plan.sources].map(([after, source]): [string, string] => [source.data.name, after.name]);
  return pairs.filter(([before, after]) => before !== after);
}

/** An element of the file at its sheet's new position; null when its sheet is gone. */
function carriedXml(source: Source, plan: SheetPlan, renames: Renames, read: ReadName): string | null {
  const position =
    read.sheet === undefined ? undefined : plan.entries.findIndex((entry) => entry.index === read.sheet);
  if (position === -1) return null;
  const { workbook } = source;
  const { element } = read;
  const xml = outerXml(workbook, element);
  const tag = workbook.text.slice(element.start, element.innerStart);
  const patched = position === read.sheet ? tag : patchStartTag(tag, { localSheetId: position });
  const text = read.data ? element.text : renamed(element.text, renames);
  if (text === element.text) return patched + xml.slice(tag.length);
  return patched + escapeText(text) + workbook.text.slice(element.innerEnd, element.end);
}

/** The print names of a sheet whose page says something else than the file. */
function changedPrintNames(plan: SheetPlan): { sheet: SheetData; name: string; formula: string }[] {
  return [...plan.sources].flatMap(([sheet, source]) => {
    const before = printFormulas(sheet.name, source.data.page);
    const after = printFormulas(sheet.name, sheet.page);
    return [PRINT_AREA, PRINT_TITLES]
      .filter((name) => before[name] !== after[name])
      .map((name) => ({ sheet, name, formula: after[name]! }));
  });
}

/** Names as they shall be, print names included. */
export function writeNameList(patch: XmlPatch, source: Source, book: BookData, plan: SheetPlan): void {
  const renames = renamesOf(plan);
  const pending = new Set<NameData>(book.names);
  const printed = changedPrintNames(plan);
  const isReprinted = (read: ReadName): boolean =>
    printed.some(
      ({ sheet, name }) =>
        name === read.name &&
        read.sheet !== undefined &&
        source.sheetIds[read.sheet] === plan.sources.get(sheet)!.data.id
    );
  const carried = source.names.filter((read) => {
    if (!read.data) return !isReprinted(read);
    const match = [...pending].find((name) => same(name, read.data));
    if (match) pending.delete(match);
    return match !== undefined;
  });
  const items = carried.map((read) => carriedXml(source, plan, renames, read)).filter((xml) => xml !== null);
  for (const name of pending) {
    const position = name.sheet === undefined ? undefined : plan.positionOf(name.sheet);
    if (name.sheet === undefined || position !== undefined) items.push(nameXml(storedName(name, position)));
  }
  for (const { sheet, name, formula } of printed) {
    if (formula !== "") items.push(nameXml({ name, formula, sheet: plan.positionOf(sheet.id)! }));
  }
  writeNames(patch, items, WORKBOOK_ORDER);
}
