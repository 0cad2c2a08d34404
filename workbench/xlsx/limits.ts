import { fileProblem } from "./problems";

/**
 * How much of a file is read before it is refused. What memory would not hold is noticed while it is counted, not when
 * memory is gone. Excel's own files stay far below.
 */

/** Elements inside one another. */
export const DEEPEST = 256;
/** Elements of a part that are held at once; rows and shared texts are let go as soon as they are read. */
export const MOST_ELEMENTS = 1_000_000;
/** Cells of a book, those that array formulas fill included. */
const MOST_CELLS = 2_000_000;
/** Characters of one formula: twice Excel's 8,192, because the file spells some names longer. */
const LONGEST_FORMULA = 16_384;
/** Characters of all formulas of a book. */
const MOST_FORMULA_TEXT = 100_000_000;

/** Counts what the sheets of one file hold. */
export class Budget {
  private cells = 0;
  private formulaText = 0;

  takeCells(count: number): void {
    this.cells += count;
    if (this.cells > MOST_CELLS) throw fileProblem("tooManyCells");
  }

  takeFormula(text: string): void {
    this.formulaText += text.length;
    if (text.length > LONGEST_FORMULA || this.formulaText > MOST_FORMULA_TEXT)
      throw fileProblem("longFormula");
  }
}
