/** What is in a cell, once the host's ways of saying "blank" are settled. */
export type Cell = number | string | boolean | null;
/** Rows of cells. */
export type Matrix = readonly (readonly Cell[])[];

/** One value of an argument that is a choice: what the domain calls it, and the words people and exports use. */
export interface Choice<V extends string = string> {
  readonly value: V;
  /** The first word is offered while typing; all are understood, in simplified and traditional characters. */
  readonly words: readonly string[];
  /** What the English product shows and writes for it. */
  readonly en?: string;
}
