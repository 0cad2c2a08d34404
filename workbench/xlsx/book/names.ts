import { formatArea, quoteSheet } from "../../model/address";
import { COLUMN_COUNT, ROW_COUNT, type Area, type NameData, type PageSetupData } from "../../model/data";
import { tokenize, type Token } from "../../model/formula/tokens";
import { fromFile } from "../formula/from-file";
import { toFile } from "../formula/to-file";
import { same } from "../compare";
import { child, childrenOf, flag, type XmlElement } from "../xml/document";
import type { XmlPatch } from "../xml/patch";
import { element, textElement } from "../xml/write";

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** A defined name of the file; those that are not names to a user (print areas, filters, old macros) have no data. */
export interface ReadName {
  readonly element: XmlElement;
  readonly name: string;
  /** Position of the sheet it belongs to, among all sheets of the file. */
  readonly sheet: number | undefined;
  readonly data?: NameData;
}

const isInternal = ({
  name = "",
  function: isFunction,
  vbProcedure,
  xlm,
}: XmlElement["attributes"]): boolean =>
  /^_xl/i.test(name) || flag(isFunction) || flag(vbProcedure) || flag(xlm);

/** `sheetIds[i]`: id of the file's sheet i, undefined for a kind of sheet that is not modelled. */
export function readNames(root: XmlElement, sheetIds: readonly (string | undefined)[]): ReadName[] {
  return childrenOf(child(root, "definedNames"), "definedName").map((element) => {
    const { attributes } = element;
    const { name = "", localSheetId, hidden, comment } = attributes;
    const sheet = localSheetId === undefined ? undefined : Number(localSheetId);
    const owner = sheet === undefined ? undefined : sheetIds[sheet];
    const isLost = sheet !== undefined && owner === undefined;
    if (isInternal(attributes) || isLost) return { element, name, sheet };
    const data: NameData = {
      name,
      formula: fromFile(element.text.trim()),
      ...(owner !== undefined && { sheet: owner }),
      ...(flag(hidden) && { hidden: true }),
      ...(comment !== undefined && { comment }),
    };
    return { element, name, sheet, data };
  });
}

type PrintNames = Pick<PageSetupData, "printArea" | "titleRows" | "titleColumns">;

const isReference = (token: Token): token is Extract<Token, { kind: "reference" }> =>
  token.kind === "reference";

const areasIn = (formula: string): Area[] =>
  tokenize(formula)
    .filter(isReference)
    .map((token) => token.area);

/** Print area and titles of the sheet at a position. Of several print areas the first is told; all are kept. */
export function readPrintNames(names: readonly ReadName[], sheet: number): PrintNames {
  const of = (name: string): Area[] => {
    const found = names.find((n) => n.sheet === sheet && n.name.toLowerCase() === name.toLowerCase());
    return found ? areasIn(found.element.text) : [];
  };
  const titles = of(PRINT_TITLES);
  const rows = titles.find((area) => area.cols === COLUMN_COUNT);
  const columns = titles.find((area) => area.rows === ROW_COUNT);
  const [printArea] = of(PRINT_AREA);
  return {
    ...(printArea && { printArea }),
    ...(rows && { titleRows: { first: rows.row, last: rows.row + rows.rows - 1 } }),
    ...(columns && { titleColumns: { first: columns.col, last: columns.col + columns.cols - 1 } }),
  };
}

const absolute = (area: Area): string => formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");

const whole = {
  rows: ({ first, last }: { first: number; last: number }): Area => ({
    row: first,
    rows: last - first + 1,
    col: 0,
    cols: COLUMN_COUNT,
  }),
  columns: ({ first, last }: { first: number; last: number }): Area => ({
    row: 0,
    rows: ROW_COUNT,
    col: first,
    cols: last - first + 1,
  }),
};

const prefixed = (sheetName: string, areas: readonly Area[]): string =>
  areas.map((area) => `${quoteSheet(sheetName)}!${absolute(area)}`).join(",");

/** The formulas of a sheet's print names, "" for none. */
export function printFormulas(sheetName: string, page: PrintNames): Record<string, string> {
  const titles = [
    ...(page.titleColumns ? [whole.columns(page.titleColumns)] : []),
    ...(page.titleRows ? [whole.rows(page.titleRows)] : []),
  ];
  return {
    [PRINT_AREA]: page.printArea ? prefixed(sheetName, [page.printArea]) : "",
    [PRINT_TITLES]: prefixed(sheetName, titles),
  };
}

/** A name as it shall stand in the saved file. */
export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  /** Position of its sheet in the saved file. */
  readonly sheet?: number;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export const nameXml = (entry: NameEntry): string =>
  textElement("definedName", entry.formula, {
    name: entry.name,
    comment: entry.comment,
    localSheetId: entry.sheet,
    hidden: entry.hidden || undefined,
  });

export const storedName = (data: NameData, sheet: number | undefined): NameEntry => ({
  name: data.name,
  formula: toFile(data.formula),
  ...(sheet !== undefined && { sheet }),
  ...(data.hidden && { hidden: true }),
  ...(data.comment !== undefined && { comment: data.comment }),
});

/** Replaces the list of names unless it is the same as before. */
export function writeNames(patch: XmlPatch, items: readonly string[], order: readonly string[]): void {
  const { root, text } = patch.document;
  const present = child(root, "definedNames");
  const before = (present?.children ?? []).map((c) => text.slice(c.start, c.end));
  if (same(before, items)) return;
  const xml = items.length === 0 ? null : element("definedNames", {}, items.join(""));
  patch.setChild(root, "definedNames", xml, order);
}
