import type { Contents, Region, RowLook } from "../excel";

/** Where a new line goes in a table of the user's, and what stands around there. */
export interface Spot {
  /** fill: a blank row · push: the cells below go down by one · grow: a table gets a row at its end. */
  readonly how: "fill" | "push" | "grow";
  /** 0-based row on the sheet. */
  readonly row: number;
  /** The line before; null where there is none. */
  readonly last: number | null;
  /** Everything from the line before to what stands below, as it was read. */
  readonly around: Region & Contents;
  /** How the line before and the row itself look. */
  readonly looks: { readonly last: RowLook | null; readonly here: RowLook | null };
}
