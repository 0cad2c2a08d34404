import type { Params } from "../../text";

/** A sentence as data; the language is chosen where it is shown. */
export interface Said {
  readonly code: string;
  readonly params: Params;
}

/** Cells to show when the user clicks: id or name of the sheet, 0-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly at: { readonly row: number; readonly col: number; readonly rows: number; readonly cols: number };
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}
