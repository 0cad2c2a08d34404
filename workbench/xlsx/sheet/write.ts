import type { SheetData } from "../../model/data";
import { same } from "../compare";
import type { SourceSheet } from "../book/read";
import type { Package } from "../package/package";
import type { StyleSource } from "../styles/read";
import type { StyleWriter } from "../styles/write";
import { MAIN, RELATIONSHIPS } from "../xml/namespaces";
import { XmlPatch } from "../xml/patch";
import { element } from "../xml/write";
import type { CellOutput } from "./cell-xml";
import { shownStyle } from "./cells-compare";
import { writeCells, type CellEffects } from "./cells-write";
import { writeCharts } from "./charts";
import { writeColumns } from "./columns";
import { writeConditionalFormats } from "./conditional";
import { writeMerges, writeSheetProperties, writeView } from "./layout";
import { isFit, writePage } from "./page";
import { writeProtection } from "./protection";
import { areaOf, writeTables } from "./tables";
import { writeValidations } from "./validation";

/** What writing a sheet needs from the rest of the package. */
export interface SheetOutput extends Pick<CellOutput, "strings" | "dynamicNumber"> {
  readonly pkg: Package;
  readonly styles: StyleWriter;
  readonly styleSource: StyleSource;
  /** All sheets as they are to be: a chart may draw another sheet's cells. */
  readonly sheets: readonly SheetData[];
}

export const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
/** Characters; what Excel takes when a sheet does not say. */
const DEFAULT_WIDTH = 8.43;

/** A worksheet with nothing in it. The id is kept where Excel keeps it. */
export function blankSheetXml(id: string): string {
  const attributes = {
    xmlns: MAIN,
    "xmlns:r": RELATIONSHIPS,
    "xmlns:mc": MARKUP,
    "mc:Ignorable": "xr",
    "xmlns:xr": REVISION,
    "xr:uid": id,
  };
  const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  const content = [
    element("dimension", { ref: "A1" }),
    element("sheetViews", {}, element("sheetView", { workbookViewId: 0 })),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element("sheetData", {}),
    element("pageMargins", margins),
  ];
  return element("worksheet", attributes, content.join(""));
}

function writeProperties(patch: XmlPatch, before: SheetData, after: SheetData): void {
  const isColored = !same(before.tabColor, after.tabColor);
  const isFitted = isFit(before.page) !== isFit(after.page);
  if (!isColored && !isFitted) return;
  writeSheetProperties(patch, {
    ...(isColored && { tabColor: { to: after.tabColor } }),
    ...(isFitted && { fitToPage: { to: isFit(after.page) } }),
  });
}

/** Writes what differs. `selected` is given when the active sheet of the book changed. */
export function writeSheet(
  source: SourceSheet,
  after: SheetData,
  output: SheetOutput,
  selected: boolean | undefined
): CellEffects {
  const before = source.data;
  const patch = new XmlPatch(source.document);
  const xfOf = (style: number): number => output.styles.xfOf(style);
  const cells: CellOutput = {
    ...output,
    tables: after.tables.map(areaOf),
    xfOf,
    styleOf: (key, cell) => shownStyle(after, key, cell),
  };
  writeProperties(patch, before, after);
  writeView(patch, before, after, selected);
  writeColumns(patch, before.columns, after.columns, xfOf, before.defaultColumnWidth ?? DEFAULT_WIDTH);
  const effects = writeCells(patch, source.cells, before, after, cells);
  writeProtection(patch, before.protection, after.protection);
  writeMerges(patch, before, after);
  writeConditionalFormats(patch, output.styleSource.differential, after.conditionalFormats, (style) =>
    output.styles.differentialOf(style)
  );
  writeValidations(patch, source.validations, after.validations);
  writePage(patch, before.page, after.page);
  const { pkg, sheets } = output;
  writeCharts({ pkg, sheetPart: source.part, sheet: after, sheets }, patch, before.charts);
  writeTables(pkg, patch, source.part, before.tables, after.tables);
  pkg.apply(source.part, patch);
  return effects;
}
