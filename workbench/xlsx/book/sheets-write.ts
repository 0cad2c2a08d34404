import type { BookData, SheetData } from "../../model/data";
import { highestId } from "../../model/ids";
import { blankSheetXml, WORKSHEET_TYPE } from "../sheet/write";
import { child } from "../xml/document";
import { RELATIONSHIPS } from "../xml/namespaces";
import { patchStartTag, type XmlPatch } from "../xml/patch";
import { element } from "../xml/write";
import { WORKBOOK_ORDER } from "./order";
import { readSheet, visibilityOf, type Source, type SourceSheet } from "./read";

/** A sheet of the saved file: one the file had (by its position there), or a new one. */
export interface SheetEntry {
  readonly index?: number;
  readonly data?: SheetData;
}

/** The saved file's sheets in order and what each was read from. */
export interface SheetPlan {
  readonly entries: readonly SheetEntry[];
  /** The sheet of the package each sheet of the book is written over. */
  readonly sources: ReadonlyMap<SheetData, SourceSheet>;
  readonly positionOf: (id: string) => number | undefined;
}

const sourceOf = (source: Source, sheet: SheetData): SourceSheet | undefined =>
  sheet.part === undefined ? undefined : source.sheets.find((s) => s.part === sheet.part);

/** Sheets that are not worksheets stay behind the sheet they stood behind. */
export function planEntries(source: Source, book: BookData): SheetEntry[] {
  const entries: SheetEntry[] = book.sheets.map((data) => {
    const id = sourceOf(source, data)?.data.id;
    return id === undefined ? { data } : { data, index: source.sheetIds.indexOf(id) };
  });
  source.sheetIds.forEach((id, index) => {
    if (id !== undefined) return;
    const before = entries.map((e) => e.index ?? -1).filter((i) => i >= 0 && i < index);
    const last = before.reduce((most, i) => Math.max(most, i), -1);
    const at = last < 0 ? 0 : entries.findIndex((e) => e.index === last) + 1;
    entries.splice(at, 0, { index });
  });
  return entries;
}

function addSheet(source: Source, data: SheetData): SourceSheet {
  const { pkg, workbookPart } = source;
  const part = pkg.freeName("xl/worksheets/sheet", ".xml");
  pkg.create(part, blankSheetXml(data.id), WORKSHEET_TYPE);
  pkg.relate(workbookPart, `${RELATIONSHIPS}/worksheet`, part);
  return readSheet(source.shared, part, { attributes: { name: data.name } }, new Set());
}

/** Makes the parts of new sheets and cuts off those of deleted ones. */
export function planSheets(source: Source, book: BookData): SheetPlan {
  const { pkg, workbookPart } = source;
  const entries = planEntries(source, book);
  const sources = new Map(
    book.sheets.map((data) => [data, sourceOf(source, data) ?? addSheet(source, data)])
  );
  const kept = new Set([...sources.values()].map((s) => s.part));
  // Sheets the list only names in passing were never read: they are not ours to remove.
  const gone = new Set(source.sheets.map((s) => s.part).filter((part) => !kept.has(part)));
  for (const { id, target } of pkg.relationships(workbookPart)) {
    if (gone.has(target)) pkg.unrelate(workbookPart, id);
  }
  const positions = new Map(entries.map((entry, i) => [entry.data?.id, i]));
  return { entries, sources, positionOf: (id) => positions.get(id) };
}

const stateOf = ({ visibility }: SheetData): string | undefined =>
  visibility === "visible" ? undefined : visibility;

function newEntryXml(source: Source, plan: SheetPlan, data: SheetData, sheetId: number): string {
  const { pkg, workbookPart } = source;
  const { part } = plan.sources.get(data)!;
  const { id } = pkg.relationships(workbookPart).find((r) => r.target === part)!;
  const attributes = { name: data.name, sheetId, state: stateOf(data), "xmlns:r": RELATIONSHIPS, "r:id": id };
  return element("sheet", attributes);
}

/** The workbook's list of sheets: entries of the file are patched, new ones added. */
export function writeSheetList(patch: XmlPatch, source: Source, plan: SheetPlan): boolean {
  const { text, root } = patch.document;
  let sheetId = highestId(source.sheetElements.map((e) => ({ id: Number(e.attributes.sheetId) || 0 })));
  const items = plan.entries.map(({ index, data }) => {
    if (index === undefined) return newEntryXml(source, plan, data!, ++sheetId);
    const present = source.sheetElements[index]!;
    const xml = text.slice(present.start, present.end);
    const { name, state } = present.attributes;
    return data
      ? patchStartTag(xml, {
          ...(name !== data.name && { name: data.name }),
          ...(visibilityOf(state) !== data.visibility && { state: stateOf(data) }),
        })
      : xml;
  });
  const before = source.sheetElements.map((e) => text.slice(e.start, e.end));
  if (before.join() === items.join()) return false;
  const present = child(root, "sheets")!;
  patch.setChild(root, "sheets", element("sheets", present.attributes, items.join("")), WORKBOOK_ORDER);
  return true;
}

/** Which sheet is in front; `undefined` for the sheets that keep what they say. */
export function selectionOf(source: Source, book: BookData): (sheet: SheetData) => boolean | undefined {
  const before = source.book.sheets[source.book.activeSheet]?.id;
  const active = book.sheets[book.activeSheet]?.id;
  if (before === active) return () => undefined;
  return ({ id }) => (id === active ? true : id === before ? false : undefined);
}

/** Where the tab stands that is in front: a chart sheet stays in front as long as no other sheet was chosen. */
function frontTab(source: Source, book: BookData, plan: SheetPlan, tab: number): number {
  const active = book.sheets[book.activeSheet];
  const isChosen = active?.id !== source.book.sheets[source.book.activeSheet]?.id;
  const still = plan.entries.findIndex((entry) => entry.index === tab);
  if (!isChosen && still >= 0) return still;
  // A number that never meant a sheet is left alone.
  if (!isChosen && source.sheetElements[tab] === undefined) return tab;
  return active ? (plan.positionOf(active.id) ?? 0) : 0;
}

export function writeActiveTab(patch: XmlPatch, source: Source, book: BookData, plan: SheetPlan): void {
  const { root } = patch.document;
  const view = child(child(root, "bookViews"), "workbookView");
  const tab = Number(view?.attributes.activeTab ?? 0);
  const position = frontTab(source, book, plan, tab);
  if (tab === position) return;
  const attributes = { activeTab: position || undefined, firstSheet: undefined };
  if (view) patch.attributes(view, attributes);
  else {
    const xml = element("bookViews", {}, element("workbookView", { activeTab: position }));
    patch.setChild(root, "bookViews", xml, WORKBOOK_ORDER);
  }
}
