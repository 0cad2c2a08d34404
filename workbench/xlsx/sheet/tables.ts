import { formatArea, parseArea } from "../../model/address";
import type { Area, SheetData, TableColumnData, TableData } from "../../model/data";
import { same } from "../compare";
import { fromFile } from "../formula/from-file";
import { toFile } from "../formula/to-file";
import type { Package } from "../package/package";
import { child, childrenOf, flag, type XmlElement } from "../xml/document";
import { MAIN, RELATIONSHIPS } from "../xml/namespaces";
import { patchStartTag, XmlPatch } from "../xml/patch";
import { decodeXstring, element, encodeXstring, textElement } from "../xml/write";
import { SHEET_ORDER } from "./sections";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

function readColumn({ attributes, children }: XmlElement, table: string): TableColumnData {
  const formula = children.find((c) => c.name === "calculatedColumnFormula")?.text.trim();
  const { totalsRowFunction, totalsRowLabel } = attributes;
  return {
    id: Number(attributes.id),
    name: decodeXstring(attributes.name ?? ""),
    ...(formula && { formula: fromFile(formula, { table, intersects: true }) }),
    ...(totalsRowFunction !== undefined &&
      totalsRowFunction !== "none" && { totalsFunction: totalsRowFunction }),
    ...(totalsRowLabel !== undefined && { totalsLabel: decodeXstring(totalsRowLabel) }),
  };
}

function readTable(root: XmlElement, part: string): TableData[] {
  const { attributes } = root;
  const area = parseArea(attributes.ref ?? "");
  if (!area) return [];
  const name = attributes.displayName ?? attributes.name ?? "";
  const style = child(root, "tableStyleInfo")?.attributes;
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn").map((c) => readColumn(c, name));
  return [
    {
      id: Number(attributes.id),
      name,
      area,
      headerRow: attributes.headerRowCount !== "0",
      totalsRow: Number(attributes.totalsRowCount ?? 0) > 0,
      columns,
      ...(style?.name !== undefined && { style: style.name }),
      bandedRows: flag(style?.showRowStripes),
      bandedColumns: flag(style?.showColumnStripes),
      firstColumn: flag(style?.showFirstColumn),
      lastColumn: flag(style?.showLastColumn),
      autoFilter: child(root, "autoFilter") !== undefined,
      part,
    },
  ];
}

export const readTables = (pkg: Package, sheetPart: string): TableData[] =>
  pkg.related(sheetPart, "table").flatMap(({ target }) => readTable(pkg.xml(target).root, target));

/** Line breaks in a header are spelled out in the part. */
const columnName = (name: string): string => encodeXstring(name).replace(/\n/g, "_x000a_");

/** `base` is the column it was read from: formats and formulas of the totals row are kept. */
function columnXml(
  column: TableColumnData,
  table: string,
  qualified: (xml: string) => string,
  base?: { xml: string; element: XmlElement }
): string {
  const attributes = {
    id: column.id,
    name: columnName(column.name),
    totalsRowFunction: column.totalsFunction,
    totalsRowLabel: column.totalsLabel === undefined ? undefined : encodeXstring(column.totalsLabel),
  };
  const home = { table, intersects: true };
  const formula =
    column.formula === undefined
      ? ""
      : qualified(textElement("calculatedColumnFormula", toFile(column.formula, home)));
  const kept = (base?.element.children ?? []).filter((c) => c.name !== "calculatedColumnFormula");
  const start = base?.element.start ?? 0;
  const rest = kept.map((c) => base!.xml.slice(c.start - start, c.end - start)).join("");
  const tag = base ? base.xml.slice(0, base.element.innerStart - start) : "<tableColumn>";
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  const content = formula + rest;
  if (content === "") return patchStartTag(tag.replace(/\s*\/?>$/, "/>"), attributes);
  return `${patchStartTag(tag.replace(/\s*\/?>$/, ">"), attributes)}${content}</${name}>`;
}

function columnsXml(before: TableData | undefined, after: TableData, patch: XmlPatch | undefined): string {
  const list = patch && child(patch.document.root, "tableColumns");
  const items = after.columns.map((column) => {
    const found = list?.children.find((c) => Number(c.attributes.id) === column.id);
    const base = found && { xml: patch!.document.text.slice(found.start, found.end), element: found };
    const old = before?.columns.find((c) => c.id === column.id);
    return base && same(old, column)
      ? base.xml
      : columnXml(column, after.name, (xml) => patch?.qualified(xml) ?? xml, base);
  });
  return element("tableColumns", { count: items.length }, items.join(""));
}

/** The filter covers header and body. */
const filterXml = ({ area, totalsRow }: TableData): string =>
  element("autoFilter", { ref: formatArea({ ...area, rows: area.rows - (totalsRow ? 1 : 0) }) });

const styleXml = (table: TableData): string =>
  element("tableStyleInfo", {
    name: table.style,
    showFirstColumn: table.firstColumn ?? false,
    showLastColumn: table.lastColumn ?? false,
    showRowStripes: table.bandedRows ?? false,
    showColumnStripes: table.bandedColumns ?? false,
  });

const tableAttributes = (table: TableData) => ({
  id: table.id,
  name: table.name,
  displayName: table.name,
  ref: formatArea(table.area),
  headerRowCount: table.headerRow ? undefined : 0,
  totalsRowCount: table.totalsRow ? 1 : undefined,
});

function newTableXml(table: TableData): string {
  const filter = table.autoFilter && table.headerRow ? filterXml(table) : "";
  const attributes = {
    xmlns: MAIN,
    ...tableAttributes(table),
    totalsRowShown: table.totalsRow ? undefined : false,
  };
  return element("table", attributes, filter + columnsXml(undefined, table, undefined) + styleXml(table));
}

function patchFilter(patch: XmlPatch, before: TableData, after: TableData): void {
  const { root } = patch.document;
  const present = child(root, "autoFilter");
  const hasFilter = after.autoFilter && after.headerRow;
  const sameColumns = same(
    before.columns.map((c) => c.id),
    after.columns.map((c) => c.id)
  );
  const sameOrigin = before.area.row === after.area.row && before.area.col === after.area.col;
  // Sort conditions name cells, filters name columns by position.
  if (!sameColumns || !sameOrigin) patch.setChild(root, "sortState", null, ORDER);
  if (!hasFilter) patch.setChild(root, "autoFilter", null, ORDER);
  else if (present && sameColumns) {
    patch.attributes(present, { ref: /ref="([^"]*)"/.exec(filterXml(after))![1] });
    if (!sameOrigin) for (const old of childrenOf(present, "sortState")) patch.remove(old);
  } else patch.setChild(root, "autoFilter", filterXml(after), ORDER);
}

function patchTable(pkg: Package, part: string, before: TableData, after: TableData): void {
  if (same(before, after)) return;
  const patch = new XmlPatch(pkg.xml(part));
  const { root } = patch.document;
  const [old, now] = [tableAttributes(before), tableAttributes(after)];
  const changed = Object.entries(now).filter(([key, value]) => old[key as keyof typeof old] !== value);
  patch.attributes(root, Object.fromEntries(changed));
  patchFilter(patch, before, after);
  if (!same(before.columns, after.columns) || before.name !== after.name) {
    patch.setChild(root, "tableColumns", columnsXml(before, after, patch), ORDER);
  }
  if (styleXml(before) !== styleXml(after)) patch.setChild(root, "tableStyleInfo", styleXml(after), ORDER);
  pkg.apply(part, patch);
}

/** Gives the id of the relationship from the sheet. */
function addTable(pkg: Package, sheetPart: string, table: TableData): string {
  const part = pkg.freeName("xl/tables/table", ".xml");
  pkg.create(part, newTableXml(table), TABLE_TYPE);
  return pkg.relate(sheetPart, `${RELATIONSHIPS}/table`, part);
}

/** Table parts of a sheet, their relationships and the sheet's list of them. */
export function writeTables(
  pkg: Package,
  patch: XmlPatch,
  sheetPart: string,
  before: readonly TableData[],
  after: SheetData["tables"]
): void {
  const kept = new Map(after.filter((t) => t.part !== undefined).map((t) => [t.part, t]));
  for (const table of before) {
    const still = kept.get(table.part);
    if (still) patchTable(pkg, table.part!, table, still);
  }
  const gone = before.filter((t) => !kept.has(t.part));
  const added = after.filter((t) => !before.some((b) => b.part === t.part));
  if (gone.length === 0 && added.length === 0) return;
  const links = pkg.relationships(sheetPart);
  const lost = new Set(links.filter((r) => gone.some((t) => t.part === r.target)).map((r) => r.id));
  for (const id of lost) pkg.unrelate(sheetPart, id);
  const list = childrenOf(child(patch.document.root, "tableParts"), "tablePart");
  const ids = list.map((c) => c.attributes["r:id"] ?? "").filter((id) => !lost.has(id));
  for (const table of added) ids.push(addTable(pkg, sheetPart, table));
  const parts = ids.map((id) => element("tablePart", { "xmlns:r": RELATIONSHIPS, "r:id": id }));
  const xml = ids.length === 0 ? null : element("tableParts", { count: ids.length }, parts.join(""));
  patch.setChild(patch.document.root, "tableParts", xml, SHEET_ORDER);
}

export const areaOf = (table: TableData): { name: string; area: Area } => ({
  name: table.name,
  area: table.area,
});
