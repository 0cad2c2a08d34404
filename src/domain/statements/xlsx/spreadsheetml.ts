import { type Cell, SECONDS_PER_DAY } from "../../kernel";
import { secondsOfText } from "../moments";
import { refuseFile } from "../refusal";
import type { RowSink } from "../row";
import { attribute, type XmlHandler, XmlReader } from "../xml/tokens";
import type { Decoders, Source } from "../source";
import { LONGEST_CELL, MOST_COLUMNS, SheetRow } from "./row";

/** Excel 2003's XML (".xls" of the platform): cells follow one another, `Index` leaves some out. */
class XmlSpreadsheet implements XmlHandler {
  private readonly row = new SheetRow(() => false);
  private sink: RowSink = () => true;
  private line = 0;
  private col = -1;
  private type = "";
  private value = "";
  private isListening = false;
  private isWanted = true;
  isComplete = false;

  constructor(private readonly sinkOf: (sheet: string) => RowSink) {}

  open(name: string, attributes: string): void {
    if (name === "Worksheet") this.startSheet(attribute(attributes, "Name") ?? "");
    else if (name === "Row") this.startRow(attribute(attributes, "Index"));
    else if (name === "Cell") this.startCell(attributes);
    else if (name === "Data") {
      this.type = attribute(attributes, "Type") ?? "String";
      this.value = "";
      this.isListening = true;
    }
  }

  text(text: string): void {
    if (this.isListening) this.value += text;
  }

  close(name: string): boolean | void {
    if (name === "Data") this.isListening = false;
    else if (name === "Cell") this.endCell();
    else if (name === "Row" && this.isWanted) this.isWanted = this.sink(this.row) !== false;
    else if (name === "Workbook") this.isComplete = true;
  }

  private startSheet(name: string): void {
    this.sink = this.sinkOf(name);
    this.isWanted = true;
    this.line = 0;
  }

  private startRow(index: string | null): void {
    this.line = index === null ? this.line + 1 : Number(index);
    this.row.begin(this.line);
    this.col = -1;
  }

  private startCell(attributes: string): void {
    if (attribute(attributes, "Formula") !== null) refuseFile("statement.formula", { line: this.line });
    const index = attribute(attributes, "Index");
    this.col = index === null ? this.col + 1 : Number(index) - 1;
    if (!(this.col >= 0 && this.col < MOST_COLUMNS)) refuseFile("statement.xmlBroken");
    this.value = "";
    this.type = "String";
  }

  private endCell(): void {
    if (this.value.length > LONGEST_CELL) refuseFile("statement.hugeCell");
    this.row.put(this.col, contents(this.type, this.value));
  }
}

function contents(type: string, value: string): Cell {
  if (value === "") return null;
  if (type === "Number") return Number(value);
  if (type !== "DateTime") return value;
  const seconds = secondsOfText(value.replace(/\.\d+$/, ""));
  return Number.isNaN(seconds) ? value : seconds / SECONDS_PER_DAY;
}

const PIECE = 1024 * 1024;

/** True for the beginning of Excel 2003's XML. */
export const isSpreadsheetMl = (head: string): boolean =>
  /^\ufeff?\s*<\?xml/.test(head) && head.includes("urn:schemas-microsoft-com:office:spreadsheet");

/** Hands out the rows of every sheet. A document without its end is cut off. */
export function readSpreadsheetMl(
  source: Source,
  decoders: Decoders,
  sinkOf: (sheet: string) => RowSink,
  hear: (done: number) => void
): void {
  const handler = new XmlSpreadsheet(sinkOf);
  const reader = new XmlReader(decoders("utf-8"), handler);
  for (let at = 0; at < source.size; at += PIECE) {
    reader.push(source.read(at, PIECE), at + PIECE >= source.size);
    hear(at);
  }
  if (!handler.isComplete) refuseFile("statement.cut");
}
