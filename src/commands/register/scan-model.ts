/** A column of a table of the workbook, and what it is for. */
export interface ScannedColumn {
  /** Letters of the column on the sheet. */
  readonly col: string;
  readonly header: string;
  /** The different words in it, where they are few and short as in a list; [] otherwise. */
  readonly words: readonly string[];
  /** Column id of the register; null: the shop's own, left alone. */
  readonly role: string | null;
  /** Chinese header of the role. */
  readonly label: string | null;
  /** 0 … 1 */
  readonly confidence: number;
  readonly by: "words" | "content" | "agreed";
  /** Not sure enough to be taken without asking. */
  readonly ask: boolean;
  /** Why, in a sentence; "" where there is no role. */
  readonly evidence: string;
}

export interface ScanProblem {
  readonly code: "protected" | "missing" | "ask" | "damaged" | "textDates" | "rival";
  readonly message: string;
}

/** A table of the workbook as it was understood. */
export interface ScannedTable {
  readonly sheet: string;
  /** From the first header to the last line, a row of totals included. */
  readonly range: string;
  readonly kind: "table" | "range";
  /** Name of an Excel table. */
  readonly name: string | null;
  /** What stands above it. */
  readonly title: string;
  readonly headerRows: number;
  readonly totalsRow: boolean;
  /** Lines seen; of a long sheet only beginning and end are looked at. */
  readonly lines: number;
  readonly register: string | null;
  readonly confidence: number;
  readonly columns: readonly ScannedColumn[];
  /** What words of its own were said to mean, by role, where it is in use. */
  readonly meant: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly problems: readonly ScanProblem[];
}

export interface ScanArgs {
  /** Every table is read as this register, whatever it looks like. */
  readonly register?: string;
}

export interface ScanAnswer {
  readonly tables: readonly ScannedTable[];
}
