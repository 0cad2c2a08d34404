import { areaOf } from "../excel";
import type { Spot } from "./spot";

/** A sum below the lines that must hold the new one. */
interface Sum {
  /** 0-based, where it stands before the line is written. */
  readonly row: number;
  readonly col: number;
  readonly before: string;
  readonly formula: string;
}

/** What a formula says that we don't rewrite: other sheets, texts, tables. */
const FOREIGN = /["'![\]{}]/;
const REFERENCE =
  /(?<![A-Za-z0-9_.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?::(\$?[A-Z]{1,3})(\$?)(\d+))?(?![A-Za-z0-9_(.])/g;

/**
 * The formulas below the lines whose ranges end with the last of them, as they are with `count` new lines in it.
 * `pushes`: the cells below go down by as many rows, so that what refers to them does too.
 */
export function extended({ around, last, row, how }: Spot, pushes: boolean, count = 1): Sum[] {
  if (last === null) return [];
  const moves = pushes && how !== "fill";
  return around.formulas.flatMap((line, i) =>
    line.flatMap((cell, c): Sum[] => {
      const at = around.at.row + i;
      if (at < row || typeof cell !== "string" || !cell.startsWith("=") || FOREIGN.test(cell)) return [];
      const columns = { from: around.at.col, to: around.at.col + around.at.cols - 1 };
      const formula = rewritten(cell, { last: last + 1, next: row + 1, count, moves, columns });
      return formula === null ? [] : [{ row: at, col: around.at.col + c, before: cell, formula }];
    })
  );
}

interface Change {
  /** 1-based rows. */
  readonly last: number;
  readonly next: number;
  /** How many rows are new. */
  readonly count: number;
  readonly moves: boolean;
  readonly columns: { readonly from: number; readonly to: number };
}

/**
 * The formula with the new rows in its ranges; null where none ends with the last line.
 * Example: `=SUM(E3:E4)` with last 4, next 5, count 1 → `=SUM(E3:E5)`.
 */
export function rewritten(formula: string, { last, next, count, moves, columns }: Change): string | null {
  let grown = false;
  const isOurs = (letters: string) => {
    const col = indexOf(letters);
    return col >= columns.from && col <= columns.to;
  };
  const moved = (letters: string, n: number) => (moves && n >= next && isOurs(letters) ? n + count : n);
  const text = formula.replace(
    REFERENCE,
    (
      _whole,
      c1: string,
      d1: string,
      r1: string,
      c2: string | undefined,
      d2: string | undefined,
      r2: string | undefined
    ) => {
      const first = `${c1}${d1}${moved(c1, Number(r1))}`;
      if (c2 === undefined || r2 === undefined) return first;
      const end = Number(r2);
      if (end < last || end >= next || !isOurs(c2)) return `${first}:${c2}${d2 ?? ""}${moved(c2, end)}`;
      grown = true;
      return `${first}:${c2}${d2 ?? ""}${next + count - 1}`;
    }
  );
  return grown ? text : null;
}

const indexOf = (letters: string): number => areaOf(`${letters.replace("$", "")}1`).col;
