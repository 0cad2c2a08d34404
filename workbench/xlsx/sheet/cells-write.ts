import { formatArea } from "../../model/address";
import { bounding } from "../../model/areas";
import { cellKey, COLUMN_COUNT, type CellData, type SheetData } from "../../model/data";
import { same } from "../compare";
import { child, parseXml, type XmlElement } from "../xml/document";
import { patchStartTag, type XmlPatch } from "../xml/patch";
import { element, type Attributes } from "../xml/write";
import {
  addressOf,
  localName,
  newCellXml,
  patchedCellXml,
  type CellOutput,
  type SourceCell,
} from "./cell-xml";
import { changedCells, isBlank, orphanedFollowers, shownStyle, type CellChange } from "./cells-compare";
import type { CellReader } from "./cells-read";
import { readAreas } from "./sections";

/** What the rest of the package must know of the changed cells. */
export interface CellEffects {
  readonly values: boolean;
  readonly formulas: boolean;
}

type Row = NonNullable<ReturnType<SheetData["rows"]["get"]>>;

const sameRow = (a: Row, b: Row): boolean =>
  a === b || (a.height === b.height && !a.hidden === !b.hidden && a.style === b.style);

/** The attributes of a row that change. */
const rowAttributes = (before: Row, after: Row, xfOf: CellOutput["xfOf"]): Attributes => ({
  ...(before.style !== after.style && {
    s: after.style === undefined ? undefined : xfOf(after.style),
    customFormat: after.style === undefined ? undefined : true,
  }),
  ...(before.height !== after.height && {
    ht: after.height,
    customHeight: after.height === undefined ? undefined : true,
  }),
  ...(!before.hidden !== !after.hidden && { hidden: after.hidden || undefined }),
});

const whole = (): CellChange => ({ value: true, formula: true, style: true });

/** Writes the changed rows of one sheet into its text. */
class RowWriter {
  private readonly changes: Map<number, CellChange>;
  private readonly byRow = new Map<number, number[]>();

  constructor(
    private readonly patch: XmlPatch,
    private readonly reader: CellReader,
    private readonly before: SheetData,
    private readonly after: SheetData,
    private readonly output: CellOutput
  ) {
    this.changes = changedCells(before, after, output.xfOf);
    for (const key of orphanedFollowers(reader, this.changes, cellKey)) this.changes.set(key, whole());
    for (const key of this.changes.keys()) this.noteRow(Math.floor(key / COLUMN_COUNT)).push(key);
    for (const row of new Set([...before.rows.keys(), ...after.rows.keys()])) {
      if (!sameRow(this.rowOf(before, row), this.rowOf(after, row))) this.noteRow(row);
    }
  }

  private rowOf = (sheet: SheetData, row: number): Row => sheet.rows.get(row) ?? {};

  private noteRow(row: number): number[] {
    let keys = this.byRow.get(row);
    if (!keys) this.byRow.set(row, (keys = []));
    return keys;
  }

  write(): CellEffects {
    if (this.byRow.size === 0) return { values: false, formulas: false };
    const existing = [...this.reader.spans.keys()].sort((a, b) => a - b);
    let next = 0;
    for (const row of [...this.byRow.keys()].sort((a, b) => a - b)) {
      while (next < existing.length && existing[next]! < row) next++;
      if (existing[next] === row) this.patchRow(row);
      else this.addRow(row, existing[next]);
    }
    this.numberRows();
    this.growDimension();
    const all = [...this.changes.values()];
    return { values: all.some((c) => c.value), formulas: all.some((c) => c.formula) };
  }

  private cellXml(key: number, source?: SourceCell): string {
    const cell = this.after.cells.get(key);
    if (!cell || (isBlank(cell) && !this.isTold(key, cell))) return "";
    const change = this.changes.get(key)!;
    // Inside an element with a prefix a piece without one would mean nothing: the whole cell is made anew.
    const isWhole = !source || change.formula || this.patch.isPrefixed;
    return isWhole
      ? this.patch.qualified(newCellXml(key, cell, this.output))
      : patchedCellXml(key, source, cell, change, this.output);
  }

  /** A blank cell stands in the file when it looks different from its row and column. */
  private isTold = (key: number, cell: CellData): boolean =>
    cell.s !== undefined &&
    this.output.xfOf(cell.s) !== this.output.xfOf(shownStyle(this.after, key, undefined));

  private addRow(row: number, next: number | undefined): void {
    const keys = this.byRow.get(row)!.sort((a, b) => a - b);
    const cells = keys.map((key) => this.cellXml(key)).join("");
    const properties = this.rowOf(this.after, row);
    if (cells === "" && Object.keys(properties).length === 0) return;
    const attributes = { r: row + 1, ...rowAttributes({}, properties, this.output.xfOf) };
    const xml = element("row", attributes, cells);
    const data = child(this.patch.document.root, "sheetData")!;
    if (next === undefined) this.patch.append(data, xml);
    else {
      const { start } = this.reader.spans.get(next)!;
      this.patch.splice(start, start, this.patch.qualified(xml));
    }
  }

  private patchRow(row: number): void {
    const { start, end } = this.reader.spans.get(row)!;
    const text = this.patch.document.text.slice(start, end);
    const { root } = parseXml(text);
    const keys = this.byRow.get(row)!.sort((a, b) => a - b);
    const cells = this.rowCells(row, root);
    const merged = this.mergeCells(text, cells, keys);
    const properties = this.rowOf(this.after, row);
    const isWider = keys.some((key) => !cells.has(key));
    const tag = patchStartTag(text.slice(0, root.innerStart), {
      r: row + 1,
      ...rowAttributes(this.rowOf(this.before, row), properties, this.output.xfOf),
      // A hint which columns the row uses: better none than a wrong one.
      ...(isWider && { spans: undefined }),
    });
    const name = /^<([^\s/>]+)/.exec(tag)![1]!;
    this.patch.splice(
      start,
      end,
      merged === "" && root.end === root.innerStart
        ? tag
        : `${tag.replace(/\s*\/>$/, ">")}${merged}</${name}>`
    );
  }

  /** The row's cells by key; those that do not say where they are follow the one before. */
  private rowCells(row: number, root: XmlElement): Map<number, XmlElement> {
    const cells = new Map<number, XmlElement>();
    let col = -1;
    for (const element of root.children) {
      if (localName(element.name) !== "c") continue;
      const at = element.attributes.r === undefined ? undefined : readAreas(element.attributes.r)[0];
      col = at?.col ?? col + 1;
      cells.set(cellKey(row, col), element);
    }
    return cells;
  }

  /** All cells of the row in order: the unchanged as they are, the changed and the new written. */
  private mergeCells(
    row: string,
    cells: ReadonlyMap<number, XmlElement>,
    changed: readonly number[]
  ): string {
    const keys = [...new Set([...cells.keys(), ...changed])].sort((a, b) => a - b);
    return keys
      .map((key) => {
        const element = cells.get(key);
        if (this.changes.has(key)) return this.cellXml(key, element && { row, element });
        const tag = row.slice(element!.start, element!.innerStart);
        const numbered =
          element!.attributes.r === undefined ? patchStartTag(tag, { r: addressOf(key) }) : tag;
        return numbered + row.slice(element!.innerStart, element!.end);
      })
      .join("");
  }

  /** A row without a number would change its place with a row inserted before it. */
  private numberRows(): void {
    for (const row of this.reader.unnumbered) {
      if (this.byRow.has(row)) continue;
      const { start, end } = this.reader.spans.get(row)!;
      const tag = /^<[^>]*>/.exec(this.patch.document.text.slice(start, end))![0];
      this.patch.splice(start, start + tag.length, patchStartTag(tag, { r: row + 1 }));
    }
  }

  private growDimension(): void {
    const dimension = child(this.patch.document.root, "dimension");
    const [told] = readAreas(dimension?.attributes.ref);
    if (!dimension || !told) return;
    const used = [...this.changes.keys()].filter((key) => !isBlank(this.after.cells.get(key)));
    const cellArea = (key: number) => ({
      row: Math.floor(key / COLUMN_COUNT),
      col: key % COLUMN_COUNT,
      rows: 1,
      cols: 1,
    });
    const grown = used.reduce((area, key) => bounding(area, cellArea(key)), told);
    if (!same(grown, told)) this.patch.attributes(dimension, { ref: formatArea(grown) });
  }
}

export const writeCells = (
  patch: XmlPatch,
  reader: CellReader,
  before: SheetData,
  after: SheetData,
  output: CellOutput
): CellEffects => new RowWriter(patch, reader, before, after, output).write();
