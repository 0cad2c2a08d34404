import type { Cell } from "../../../domain/kernel";
import type { RegisterProblem } from "../model";

/**
 * table: its table has another id · header: the text of a header is gone and written back · renamed: a header has
 * another name, which is remembered · date, number: a text becomes one · id: a number becomes a text.
 */
export type RepairKind = "table" | "header" | "renamed" | "date" | "number" | "id";

export interface Repair {
  readonly kind: RepairKind;
  readonly sheet: string;
  /** Letters and 1-based row of the cell. */
  readonly cell: string;
  /** What the column is for. */
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

export interface RepairAnswer {
  readonly repairs: readonly Repair[];
  /** What only the user can decide: doubled numbers, words and days nobody understands, columns that are gone. */
  readonly left: readonly RegisterProblem[];
}
