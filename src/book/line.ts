import {
  type Area,
  type CellInput,
  type CellValue,
  type Expectation,
  type Grid,
  hash,
  OPEN,
  type RowLook,
  type Step,
  type WritePlan,
} from "../excel";
import { type NewRow, runs, type Target } from "./append";
import { bodyOf } from "./open";
import type { Spot } from "./spot";
import { standing } from "./standing";
import { extended } from "./sums";

type Sums = ReturnType<typeof extended>;
type Part = Omit<WritePlan, "touches">;

/** The sums below the lines that will hold the new ones, as they stand before. */
export const sumsBelow = ({ table }: Target, spot: Spot, count: number): Sums =>
  extended(spot, table.range !== undefined || spot.how === "grow", count);

/** Lines of the user's table, one below the other: as the line above them looks, sums below them included. */
export function linesAt(target: Target, spot: Spot, rows: readonly NewRow[]): Part {
  const { sheet, table } = target;
  const at = areaOf(target, spot, rows.length);
  const source = sourceOf(spot, at);
  const copy =
    source !== null &&
    (spot.how === "push" ? table.range !== undefined : spot.how === "fill" && isPlain(spot.looks.here));
  const cells = rows.map((row) => cellsOf(row, at.cols, copy, spot));
  const formats = new Map(rows.flatMap((row) => [...row.formats]));
  const formulas = copy || spot.how !== "fill" ? [] : formulaColumns(spot, at, cells);
  const sums = sumsBelow(target, spot, rows.length);
  const moved = spot.how === "fill" ? 0 : rows.length;
  return {
    expects: [
      ...guards(target),
      { probe: { of: "cells", sheet: sheet.id, at: spot.around.at }, state: hash(spot.around.formulas) },
      // By itself too: after a failure it tells whether the cells were pushed down.
      { probe: { of: "cells", sheet: sheet.id, at }, state: hash(before(spot, at)) },
    ],
    steps: [
      ...room(target, spot, at),
      ...(copy && source ? [{ do: "copyCells", sheet: sheet.id, at, from: source } as const] : []),
      ...formulas.flatMap((col): Step[] =>
        source ? [{ do: "copyCells", sheet: sheet.id, at: one(at, col), from: one(source, col) }] : []
      ),
      ...[...formats].map(([col, numberFormat]): Step => ({
        do: "format",
        sheet: sheet.id,
        at: one(at, col),
        format: { numberFormat },
      })),
      ...runs(cells, at).map((run): Step => ({ do: "write", sheet: sheet.id, ...run })),
      ...sums.map(({ row: r, col, formula }): Step => ({
        do: "write",
        sheet: sheet.id,
        at: { row: r + moved, col, rows: 1, cols: 1 },
        cells: [[formula]],
      })),
    ],
    record: [],
    undo: undoOf(target, spot, at, { copy, formats, sums }),
    undoProbes: [
      { of: "protection", sheet: sheet.id, name: sheet.name },
      ...(table.range ? [] : [{ of: "table", table: table.id } as const]),
      { of: "cells", sheet: sheet.id, at },
    ],
  };
}

const areaOf = ({ table }: Target, { row }: Spot, rows: number): Area => ({ ...table.area, row, rows });
const one = (at: Area, col: number): Area => ({ ...at, col: at.col + col, cols: 1 });
const sourceOf = ({ last }: Spot, at: Area): Area | null =>
  last === null ? null : { ...at, row: last, rows: 1 };

/** What stands in the rows before the lines are there; blank below the last cell that has anything. */
const before = ({ around }: Spot, { row, rows }: Area): Grid =>
  Array.from(
    { length: rows },
    (_, i) => around.formulas[row + i - around.at.row] ?? Array.from({ length: around.at.cols }, () => "")
  );

/** Nobody has formatted the row yet. */
const isPlain = (look: RowLook | null): boolean =>
  look !== null &&
  look.numberFormats.every((format) => format === "General") &&
  look.lists.every((list) => list === null);

/** The row of the line before, as it was read. */
function lastCells({ last, around }: Spot): readonly CellValue[] {
  return last === null ? [] : (around.formulas[last - around.at.row] ?? []);
}

const isFormula = (cell: CellValue | undefined): boolean => typeof cell === "string" && cell.startsWith("=");

/** What is written by column: a copied row loses the constants it came with, formulas stay. */
function cellsOf(row: NewRow, cols: number, copy: boolean, spot: Spot): ReadonlyMap<number, CellInput> {
  if (!copy) return row.cells;
  const above = lastCells(spot);
  return new Map(
    Array.from({ length: cols }, (_, col): [number, CellInput] => {
      const typed = row.cells.get(col) ?? null;
      if (typed !== null) return [col, typed];
      return [col, isFormula(above[col]) || above[col] === "" ? null : ""];
    })
  );
}

type Cells = readonly ReadonlyMap<number, CellInput>[];

/** Columns that the line before works out, where nothing is typed. */
const formulaColumns = (spot: Spot, at: Area, cells: Cells): number[] =>
  lastCells(spot).flatMap((cell, col) =>
    col < at.cols && isFormula(cell) && cells.every((row) => (row.get(col) ?? null) === null) ? [col] : []
  );

function guards({ sheet, table }: Target): Expectation[] {
  return [
    { probe: { of: "protection", sheet: sheet.id, name: sheet.name }, state: OPEN },
    ...standing(table),
  ];
}

function room(target: Target, { how, row }: Spot, at: Area): Step[] {
  const { sheet, table } = target;
  if (how === "fill") return [];
  if (table.range) return [{ do: "insertCells", sheet: sheet.id, at }];
  const index = how === "grow" ? {} : { index: row - bodyOf(table).row };
  return Array.from({ length: at.rows }, (): Step => ({ do: "addRow", table: table.id, ...index }));
}

interface Put {
  readonly copy: boolean;
  readonly formats: ReadonlyMap<number, string>;
  readonly sums: Sums;
}

function undoOf({ sheet, table }: Target, spot: Spot, at: Area, { copy, formats, sums }: Put): Step[] {
  if (spot.how !== "fill") {
    const index = spot.row - bodyOf(table).row;
    return table.range
      ? [{ do: "deleteCells", sheet: sheet.id, at }]
      : Array.from({ length: at.rows }, (): Step => ({ do: "deleteRow", table: table.id, index }));
  }
  const plain = [...formats.keys()].map((col): Step => ({
    do: "format",
    sheet: sheet.id,
    at: one(at, col),
    format: { numberFormat: spot.looks.here?.numberFormats[col] ?? "General" },
  }));
  const cleared: Step[] = copy
    ? [{ do: "clear", sheet: sheet.id, at }]
    : [...plain, { do: "write", sheet: sheet.id, at, cells: before(spot, at) }];
  const sumsBefore = sums.map(({ row: r, col, before: old }): Step => ({
    do: "write",
    sheet: sheet.id,
    at: { row: r, col, rows: 1, cols: 1 },
    cells: [[old]],
  }));
  return [...cleared, ...sumsBefore];
}
