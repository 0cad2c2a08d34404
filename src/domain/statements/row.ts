import type { Cell } from "../kernel";

/** One row of a file, whatever it came from. Cells beyond its width are blank. */
export interface Row {
  /** 1-based line of the text, or row of the sheet. */
  readonly line: number;
  readonly width: number;
  /** The last row of a text that no line end closes: it may be only the beginning of one. */
  readonly isOpen: boolean;
  /** The cell as text without what surrounds it: tabs, blanks, ="…", a leading apostrophe. */
  text(at: number): string;
  /** The cell as it stands: a number only where the file holds a number. */
  cell(at: number): Cell;
  /** The number of a cell that is one, where the file knows numbers; null for text, and for every cell of a CSV. */
  number(at: number): number | null;
  /** Whole fen; 0 for a blank, NaN for what is no amount. */
  fen(at: number): number;
  /** Seconds since Excel's serial 0; NaN for what is no moment. */
  seconds(at: number): number;
  /** Mixes the cell into a 32-bit hash. */
  mix(at: number, hash: number): number;
}

/** Gets the rows one by one, in an object that is used again for the next; `false` ends the reading. */
export type RowSink = (row: Row) => boolean | void;

const PRIME = 0x01000193;

/** FNV-1a over a text's units and its end, so that `ab`, `c` and `a`, `bc` differ. */
export function mixText(text: string, hash: number): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return Math.imul(h ^ 0x1f, PRIME);
}
