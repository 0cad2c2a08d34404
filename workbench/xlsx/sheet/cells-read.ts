import { columnIndex, parseArea } from "../../model/address";
import { containsCell } from "../../model/areas";
import {
  cellKey,
  COLUMN_COUNT,
  ROW_COUNT,
  type Area,
  type CellData,
  type CellValue,
  type ErrorCode,
  type SheetData,
} from "../../model/data";
import { moveFormula } from "../../model/formula/references";
import { readStringItem, type StringPool } from "../book/strings";
import { serialOf } from "../dates";
import { fromFile } from "../formula/from-file";
import type { Budget } from "../limits";
import { fileProblem } from "../problems";
import { child, flag, optionalNumber, type XmlElement } from "../xml/document";
import { decodeXstring } from "../xml/write";

/** Where a row stands in the sheet's text; what a cell holds is read, where it stands is found again when it changes. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

/** What reading the cells of a sheet needs from the rest of the package. */
export interface CellContext {
  readonly strings: StringPool;
  readonly budget: Budget;
  /** How many cell styles the file has: an index beyond them means the first, as in Excel. */
  readonly styleCount: number;
  /** Numbers of the `cm` attribute that mean a dynamic array. */
  readonly dynamic: ReadonlySet<number>;
  readonly date1904: boolean;
  /** Areas and names of the sheet's tables. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
  /** Keys of the cells that only point to it. */
  readonly followers: number[];
}

export const tableAt = (context: Pick<CellContext, "tables">, row: number, col: number): string | undefined =>
  context.tables.find(({ area }) => containsCell(area, row, col))?.name;

/** An index inside the sheet; anything else is no file of Excel's. */
function inside(index: number, count: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= count) throw fileProblem("outside");
  return index;
}

/** Column of "AB12". */
const columnOf = (reference: string): number => columnIndex(reference.replace(/\d+$/, ""));

/** Reads rows as they are parsed into a sheet's cells and row properties. */
export class CellReader {
  readonly spans = new Map<number, RowSpan>();
  /** Rows that do not say their number: they follow the row before them. */
  readonly unnumbered: number[] = [];
  /** Cells that own a shared formula, by the number the others name it with. */
  readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: { row: number; col: number; area: Area }[] = [];
  private lastRow = -1;

  constructor(
    private readonly text: string,
    private readonly sheet: Pick<SheetData, "cells" | "rows">,
    private readonly context: CellContext
  ) {}

  readonly readRow = (element: XmlElement): void => {
    const row = inside((optionalNumber(element.attributes.r) ?? this.lastRow + 2) - 1, ROW_COUNT);
    this.context.budget.takeCells(element.children.length);
    this.lastRow = row;
    this.spans.set(row, { start: element.start, end: element.end });
    if (element.attributes.r === undefined) this.unnumbered.push(row);
    const properties = rowProperties(element, this.context.styleCount);
    if (properties) this.sheet.rows.set(row, properties);
    let col = -1;
    for (const cell of element.children) {
      if (cell.name !== "c") continue;
      const { r } = cell.attributes;
      col = inside(r === undefined ? col + 1 : columnOf(r), COLUMN_COUNT);
      this.sheet.cells.set(cellKey(row, col), this.readCell(cell, row, col));
    }
  };

  /** Cells filled by another cell's array formula are told whose they are. */
  finish(): void {
    for (const { row, col, area } of this.arrays) {
      for (const [key, cell] of this.filledBy(area)) {
        if (key !== cellKey(row, col)) cell.spillOf = { row, col };
      }
    }
  }

  private *filledBy(area: Area): Iterable<[number, CellData]> {
    if (area.rows * area.cols > this.sheet.cells.size) {
      for (const [key, cell] of this.sheet.cells) {
        if (containsCell(area, Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT)) yield [key, cell];
      }
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let col = area.col; col < area.col + area.cols; col++) {
        const cell = this.sheet.cells.get(cellKey(row, col));
        if (cell) yield [cellKey(row, col), cell];
      }
    }
  }

  private readCell(element: XmlElement, row: number, col: number): CellData {
    const { attributes } = element;
    const cell: CellData = { s: styleIn(attributes.s, this.context.styleCount) };
    this.readValue(element, cell);
    const formula = child(element, "f");
    if (formula) this.readFormula(formula, Number(attributes.cm ?? 0), cell, row, col);
    return cell;
  }

  private readValue(element: XmlElement, cell: CellData): void {
    const { t = "n" } = element.attributes;
    if (t === "inlineStr") return this.readInline(element, cell);
    const text = child(element, "v")?.text;
    if (text === undefined || text === "") {
      if (t === "str" && text !== undefined) cell.v = "";
      return;
    }
    if (t === "s") this.readShared(Number(text), cell);
    else cell.v = this.scalar(t, text);
  }

  private scalar(type: string, text: string): CellValue {
    if (type === "str") return decodeXstring(text);
    if (type === "b") return flag(text);
    if (type === "e") return { error: text as ErrorCode };
    // What is no date stays the text it is.
    return type === "d" ? (serialOf(text, this.context.date1904) ?? text) : Number(text);
  }

  private readShared(index: number, cell: CellData): void {
    const item = this.context.strings.shared(index);
    cell.v = item.text;
    if (item.rich !== undefined) cell.origin = index;
  }

  private readInline(element: XmlElement, cell: CellData): void {
    const inline = child(element, "is");
    if (!inline) return;
    const item = readStringItem(this.text, inline);
    cell.v = item.text;
    if (item.rich !== undefined) cell.origin = this.context.strings.keep(item);
  }

  private readFormula(element: XmlElement, cm: number, cell: CellData, row: number, col: number): void {
    const { t, ref, si } = element.attributes;
    if (t === "dataTable") return;
    const area = t === "array" ? parseArea(ref ?? "") : null;
    const stored = element.text.trim();
    this.context.budget.takeFormula(stored);
    if (stored !== "") {
      const table = tableAt(this.context, row, col);
      cell.f = fromFile(stored, { table, intersects: t !== "array" });
      if (t === "shared" && si !== undefined)
        this.shared.set(si, { formula: cell.f, row, col, followers: [] });
    } else if (t === "shared") {
      const master = this.shared.get(si ?? "");
      if (!master) return;
      cell.f = moveFormula(master.formula, row - master.row, col - master.col);
      this.context.budget.takeFormula(cell.f);
      master.followers.push(cellKey(row, col));
    }
    if (area) {
      this.context.budget.takeCells(area.rows * area.cols);
      cell.array = { rows: area.rows, cols: area.cols, dynamic: this.context.dynamic.has(cm) };
      if (area.rows * area.cols > 1) this.arrays.push({ row, col, area });
    }
  }
}

/** The cell style an attribute names. */
export function styleIn(attribute: string | undefined, count: number): number {
  const index = Number(attribute ?? 0);
  return index < count ? index : 0;
}

function rowProperties(
  element: XmlElement,
  styleCount: number
): { height?: number; hidden?: boolean; style?: number } | undefined {
  const { ht, hidden, s, customFormat } = element.attributes;
  const height = optionalNumber(ht);
  const style = flag(customFormat) && s !== undefined ? styleIn(s, styleCount) : undefined;
  if (height === undefined && style === undefined && !flag(hidden)) return undefined;
  return {
    ...(height !== undefined && { height }),
    ...(flag(hidden) && { hidden: true }),
    ...(style !== undefined && { style }),
  };
}
