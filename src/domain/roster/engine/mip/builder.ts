import type { Cells } from "../compile/compiled";
import type { MipModel } from "../ports";

/** A sum of columns: [column, coefficient] pairs; each column at most once. */
export type Terms = (readonly [column: number, coefficient: number])[];

/** A variable of a program: price, bounds, whole or not. */
export interface Column {
  readonly cost?: number;
  readonly lower?: number;
  readonly upper: number;
  readonly integer?: boolean;
  /** The column's value for a given roster, so that any roster can be a start. */
  readonly value: (cells: Cells) => number;
}

/** Collects columns and rows of a mixed-integer program. */
export class MipBuilder {
  offset = 0;
  private readonly columns: Column[] = [];
  private readonly rows: { lower: number; upper: number; terms: Terms }[] = [];

  column(column: Column): number {
    this.columns.push(column);
    return this.columns.length - 1;
  }

  /** lower ≤ terms ≤ upper; a row without terms is left out (its limits hold or the caller found out before). */
  row(lower: number, upper: number, terms: Terms): void {
    this.rows.push({ lower, upper, terms });
  }

  get size(): { columns: number; rows: number } {
    return { columns: this.columns.length, rows: this.rows.length };
  }

  /** A complete solution from a roster. */
  valuesOf(cells: Cells): Float64Array {
    return Float64Array.from(this.columns, (c) => c.value(cells));
  }

  model(): MipModel {
    const { columns, rows } = this;
    const starts = new Int32Array(rows.length + 1);
    rows.forEach((r, i) => (starts[i + 1] = starts[i]! + r.terms.length));
    const indices = new Int32Array(starts[rows.length]!);
    const values = new Float64Array(starts[rows.length]!);
    rows.forEach((r, i) =>
      r.terms.forEach(([column, coefficient], k) => {
        indices[starts[i]! + k] = column;
        values[starts[i]! + k] = coefficient;
      })
    );
    return {
      offset: this.offset,
      cost: Float64Array.from(columns, (c) => c.cost ?? 0),
      lower: Float64Array.from(columns, (c) => c.lower ?? 0),
      upper: Float64Array.from(columns, (c) => c.upper),
      integer: Int32Array.from(columns, (c) => (c.integer ? 1 : 0)),
      rowLower: Float64Array.from(rows, (r) => r.lower),
      rowUpper: Float64Array.from(rows, (r) => r.upper),
      starts,
      indices,
      values,
    };
  }
}
