import type { Cell } from "../../kernel";
import { fenOfNumber, fenOfText } from "../amounts";
import { cleaned } from "../clean";
import { secondsOfSerial, secondsOfText } from "../moments";
import { mixText, type Row } from "../row";

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

/** Excel's own limits; what goes beyond is not from Excel. */
export const LONGEST_CELL = 32_767;
export const MOST_COLUMNS = 16_384;

/** A row of a sheet: numbers are numbers, everything else is text. */
export class SheetRow implements Row {
  readonly isOpen = false;
  line = 0;
  private cells: Cell[] = [];

  constructor(private readonly is1904: () => boolean) {}

  get width(): number {
    return this.cells.length;
  }

  /** The next row begins, blank. */
  begin(line: number): void {
    this.line = line;
    this.cells = [];
  }

  /** A cell as the file holds it; those that were left out before it are blank. */
  put(at: number, cell: Cell): void {
    while (this.cells.length < at) this.cells.push(null);
    this.cells[at] = cell;
  }

  cell(at: number): Cell {
    return this.cells[at] ?? null;
  }

  text(at: number): string {
    const cell = this.cells[at] ?? null;
    return cell === null ? "" : cleaned(String(cell));
  }

  number(at: number): number | null {
    const cell = this.cells[at] ?? null;
    return typeof cell === "number" ? cell : null;
  }

  fen(at: number): number {
    const cell = this.cells[at] ?? null;
    return typeof cell === "number" ? fenOfNumber(cell) : fenOfText(this.text(at));
  }

  seconds(at: number): number {
    const cell = this.cells[at] ?? null;
    if (typeof cell !== "number") return secondsOfText(this.text(at));
    return secondsOfSerial(cell + (this.is1904() ? DAYS_1904 : 0));
  }

  mix(at: number, hash: number): number {
    return mixText(this.text(at), hash);
  }
}
