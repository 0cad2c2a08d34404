import { formatArea, parseArea } from "../../model/address";
import type { Area } from "../../model/data";

/** The children of a worksheet in the order the schema wants. */
export const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

/** `sqref`: areas separated by spaces; what is no area is left out. */
export const readAreas = (sqref: string | undefined): Area[] =>
  (sqref ?? "").split(/\s+/).flatMap((text) => parseArea(text) ?? []);

export const writeAreas = (areas: readonly Area[]): string => areas.map(formatArea).join(" ");
