import type { BookData, SheetData, StyleData } from "../../model/data";
import type { AddInIdentity, Loss } from "../contract";
import { Budget } from "../limits";
import type { Package, Relationship } from "../package/package";
import { fileProblem } from "../problems";
import { CellReader, type CellContext } from "../sheet/cells-read";
import { readCharts } from "../sheet/charts";
import { readColumns } from "../sheet/columns";
import { readConditionalFormats } from "../sheet/conditional";
import { readLayout } from "../sheet/layout";
import { readPage } from "../sheet/page";
import { readProtection } from "../sheet/protection";
import { areaOf, readTables } from "../sheet/tables";
import { readValidations, type ReadValidation } from "../sheet/validation";
import { readStyles, type StyleSource } from "../styles/read";
import { child, childrenOf, flag, parseXml, type XmlDocument, type XmlElement } from "../xml/document";
import { MAIN } from "../xml/namespaces";
import { findWorkbook } from "./kind";
import { findLosses } from "./losses";
import { readDynamicNumbers } from "./metadata";
import { readNames, readPrintNames, type ReadName } from "./names";
import { readSettings } from "./settings";
import { StringPool } from "./strings";
import { readTheme } from "./theme";

/** A worksheet as it was read: its data and where everything stands. */
export interface SourceSheet {
  readonly part: string;
  readonly data: SheetData;
  /** The sheet's XML without its rows. */
  readonly document: XmlDocument;
  readonly cells: CellReader;
  readonly validations: readonly ReadValidation[];
}

/** A package as it was read. */
export interface Source {
  readonly pkg: Package;
  readonly workbookPart: string;
  readonly workbook: XmlDocument;
  readonly book: BookData;
  readonly losses: Loss[];
  readonly sheets: readonly SourceSheet[];
  readonly shared: Shared;
  /** The file's `<sheet>` elements, all kinds, and the ids of those that are worksheets. */
  readonly sheetElements: readonly XmlElement[];
  readonly sheetIds: readonly (string | undefined)[];
  readonly strings: StringPool;
  readonly stringsPart: string | undefined;
  readonly styles: StyleSource;
  readonly stylesPart: string | undefined;
  readonly names: readonly ReadName[];
}

const NO_STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`;

/** What all sheets of a package share. */
export type Shared = Omit<CellContext, "tables"> & {
  pkg: Package;
  differential: readonly (StyleData | undefined)[];
};

const GUID = /^\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\}$/i;

/** Excel's own id of a sheet where the file has one, else one made from the number it is saved under. */
function sheetId(
  root: XmlElement,
  sheet: Pick<XmlElement, "attributes">,
  taken: ReadonlySet<string>
): string {
  const uid = root.attributes["xr:uid"];
  if (uid !== undefined && GUID.test(uid) && !taken.has(uid)) return uid;
  const number = Number(sheet.attributes.sheetId).toString(16).toUpperCase().padStart(8, "0");
  return `{${number}-0001-0000-0000-000000000000}`;
}

/** A state Excel does not know is none. */
export const visibilityOf = (state: string | undefined): SheetData["visibility"] =>
  state === "hidden" || state === "veryHidden" ? state : "visible";

export function readSheet(
  shared: Shared,
  part: string,
  sheet: Pick<XmlElement, "attributes">,
  taken: ReadonlySet<string>
): SourceSheet {
  const { pkg } = shared;
  const text = pkg.text(part);
  const tables = readTables(pkg, part);
  const grid = { cells: new Map(), rows: new Map() } satisfies Pick<SheetData, "cells" | "rows">;
  const cells = new CellReader(text, grid, { ...shared, tables: tables.map(areaOf) });
  const document = parseXml(text, new Map([["row", cells.readRow]]));
  cells.finish();
  const { root } = document;
  if (!child(root, "sheetData")) throw fileProblem("damaged");
  const validations = readValidations(root);
  const data: SheetData = {
    id: sheetId(root, sheet, taken),
    name: sheet.attributes.name ?? "",
    visibility: visibilityOf(sheet.attributes.state),
    ...grid,
    ...readLayout(root),
    columns: readColumns(root, shared.styleCount),
    tables,
    validations: validations.map((v) => v.data),
    conditionalFormats: readConditionalFormats(document, shared.differential),
    charts: [],
    protection: readProtection(root),
    page: readPage(root),
    part,
  };
  return { part, data, document, cells, validations };
}

/** Worksheets in the file's order; other kinds of sheets (charts, dialogs) have no data. */
function readSheets(shared: Shared, elements: readonly XmlElement[], links: readonly Relationship[]) {
  const taken = new Set<string>();
  const parts = new Set<string>();
  return elements.map((element): SourceSheet | undefined => {
    const link = links.find((r) => r.id === element.attributes["r:id"]);
    if (link?.kind !== "worksheet") return undefined;
    if (!shared.pkg.has(link.target) || parts.has(link.target)) throw fileProblem("damaged");
    parts.add(link.target);
    const sheet = readSheet(shared, link.target, element, taken);
    taken.add(sheet.data.id);
    return sheet;
  });
}

/** The active sheet's position among the worksheets. */
function activeIndex(workbook: XmlElement, all: readonly (SourceSheet | undefined)[]): number {
  const tab = Number(child(child(workbook, "bookViews"), "workbookView")?.attributes.activeTab ?? 0);
  const before = all.slice(0, tab).filter((sheet) => sheet !== undefined).length;
  return Math.min(before, all.filter((sheet) => sheet !== undefined).length - 1);
}

export function readSource(pkg: Package, addIn: AddInIdentity | undefined): Source {
  const workbookPart = findWorkbook(pkg);
  const workbook = pkg.xml(workbookPart);
  const { root } = workbook;
  const [stringsPart] = pkg.related(workbookPart, "sharedStrings").map((r) => r.target);
  const [stylesPart] = pkg.related(workbookPart, "styles").map((r) => r.target);
  const strings = StringPool.read(pkg, stringsPart);
  const styles = readStyles(stylesPart === undefined ? parseXml(NO_STYLES) : pkg.xml(stylesPart));
  const date1904 = flag(child(root, "workbookPr")?.attributes.date1904);
  const dynamic = readDynamicNumbers(pkg, workbookPart);
  const sheetElements = childrenOf(child(root, "sheets"), "sheet");
  const budget = new Budget();
  const styleCount = styles.styles.length;
  const shared = { pkg, strings, dynamic, date1904, budget, styleCount, differential: styles.differential };
  const all = readSheets(shared, sheetElements, pkg.relationships(workbookPart));
  const sheets = all.filter((sheet) => sheet !== undefined);
  if (sheets.length === 0) throw fileProblem("noSheet");
  readCharts(
    pkg,
    sheets.map(({ data }) => data)
  );
  const sheetIds = all.map((sheet) => sheet?.data.id);
  const names = readNames(root, sheetIds);
  all.forEach((sheet, i) => sheet && Object.assign(sheet.data.page, readPrintNames(names, i)));
  const book: BookData = {
    date1904,
    ...(flag(child(root, "workbookProtection")?.attributes.lockStructure) && { structureProtected: true }),
    sheets: sheets.map((sheet) => sheet.data),
    activeSheet: activeIndex(root, all),
    names: names.flatMap((name) => name.data ?? []),
    styles: [...styles.styles],
    theme: readTheme(pkg, workbookPart),
    settings: readSettings(pkg, addIn),
  };
  const losses = findLosses(pkg, workbookPart);
  return {
    pkg,
    workbookPart,
    workbook,
    book,
    losses,
    sheets,
    shared,
    sheetElements,
    sheetIds,
    strings,
    stringsPart,
    styles,
    stylesPart,
    names,
  };
}
