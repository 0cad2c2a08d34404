import type { Cell } from "../../kernel";
import { refuseFile } from "../refusal";
import type { RowSink } from "../row";
import { attribute, type XmlHandler } from "../xml/tokens";
import { LONGEST_CELL, MOST_COLUMNS, SheetRow } from "./row";

/** Excel's own limit; what goes beyond is not from Excel. */
const MOST_ROWS = 1_048_576;

/** Position of "AB12" → 27; -1 when there is none. */
function columnOf(reference: string): number {
  let col = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & ~0x20;
    if (code < 65 || code > 90) break;
    col = col * 26 + code - 64;
  }
  return col - 1;
}

/** What a workbook's cells refer to. */
export interface Book {
  readonly strings: readonly string[];
  readonly is1904: boolean;
}

/** A worksheet part → rows. Formulas are refused by row, because an export holds values. */
export class SheetHandler implements XmlHandler {
  private readonly row: SheetRow;
  private value = "";
  private type = "";
  private col = -1;
  private isListening = false;
  private last = 0;

  constructor(
    private readonly book: Book,
    private readonly sink: RowSink
  ) {
    this.row = new SheetRow(() => book.is1904);
  }

  open(name: string, attributes: string): boolean | void {
    switch (name) {
      case "row":
        return this.startRow(attributes);
      case "c":
        return this.startCell(attributes);
      case "f":
        return refuseFile("statement.formula", { line: this.row.line });
      case "v":
      case "t":
        this.isListening = true;
        return;
      case "rPh":
        this.isListening = false;
    }
  }

  text(text: string): void {
    if (this.isListening) this.value += text;
  }

  close(name: string): boolean | void {
    if (name === "v" || name === "t") this.isListening = false;
    if (name === "c") this.endCell();
    if (name === "row") return this.sink(this.row);
    if (name === "sheetData") return false;
  }

  private startRow(attributes: string): void {
    this.last = Number(attribute(attributes, "r") ?? this.last + 1);
    if (!(this.last >= 1 && this.last <= MOST_ROWS)) refuseFile("statement.xmlBroken");
    this.row.begin(this.last);
    this.col = -1;
  }

  private startCell(attributes: string): void {
    const reference = attribute(attributes, "r");
    this.col = reference === null ? this.col + 1 : columnOf(reference);
    if (this.col < 0 || this.col >= MOST_COLUMNS) refuseFile("statement.xmlBroken");
    this.type = attribute(attributes, "t") ?? "n";
    this.value = "";
  }

  private endCell(): void {
    if (this.value.length > LONGEST_CELL) refuseFile("statement.hugeCell");
    this.row.put(this.col, this.contents());
  }

  private contents(): Cell {
    const { value, type } = this;
    if (value === "") return null;
    if (type === "s") return this.book.strings[Number(value)] ?? refuseFile("statement.xmlBroken");
    if (type === "n") return numberOf(value);
    return type === "b" ? value === "1" : value;
  }
}

function numberOf(value: string): Cell {
  const n = Number(value);
  return Number.isFinite(n) ? n : refuseFile("statement.xmlBroken");
}

/** The part with the texts that several cells share → its texts. */
export class StringsHandler implements XmlHandler {
  readonly strings: string[] = [];
  private text_ = "";
  private isListening = false;
  private isReading = false;

  open(name: string): void {
    if (name === "si") this.text_ = "";
    if (name === "rPh") this.isReading = true;
    if (name === "t") this.isListening = !this.isReading;
  }

  text(text: string): void {
    if (this.isListening) this.text_ += text;
  }

  close(name: string): void {
    if (name === "t") this.isListening = false;
    if (name === "rPh") this.isReading = false;
    if (name !== "si") return;
    if (this.text_.length > LONGEST_CELL) refuseFile("statement.hugeCell");
    this.strings.push(this.text_);
  }
}
