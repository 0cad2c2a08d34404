import {
  type Area,
  type CellInput,
  type CellValue,
  type Expectation,
  hash,
  OPEN,
  type RowLook,
  type Step,
  type WritePlan,
} from "../excel";
import type { NewRow, Target } from "./append";
import { bodyOf } from "./open";
import type { Spot } from "./spot";
import { standing } from "./standing";
import { extended } from "./sums";

type Part = Omit<WritePlan, "touches">;

/** A line of the user's table: as the lines above it look, sums below it included. */
export function lineAt(target: Target, spot: Spot, row: NewRow): Part {
  const { sheet, table } = target;
  const at = areaOf(target, spot);
  const source = sourceOf(spot, at);
  const copy =
    source !== null &&
    (spot.how === "push" ? table.range !== undefined : spot.how === "fill" && isPlain(spot.looks.here));
  const cells = cellsOf(row, at.cols, copy, spot);
  const formulas = copy || spot.how !== "fill" ? [] : formulaColumns(spot, at, cells);
  const sums = extended(spot, table.range !== undefined || spot.how === "grow");
  const moved = spot.how === "fill" ? 0 : 1;
  return {
    expects: [
      ...guards(target),
      { probe: { of: "cells", sheet: sheet.id, at: spot.around.at }, state: hash(spot.around.formulas) },
      // By itself too: after a failure it tells whether the cells were pushed down.
      { probe: { of: "cells", sheet: sheet.id, at }, state: hash([before(spot)]) },
    ],
    steps: [
      ...room(target, spot, at),
      ...(copy && source ? [{ do: "copyCells", sheet: sheet.id, at, from: source } as const] : []),
      ...formulas.flatMap((col): Step[] =>
        source ? [{ do: "copyCells", sheet: sheet.id, at: one(at, col), from: one(source, col) }] : []
      ),
      ...[...row.formats].map(([col, numberFormat]): Step => ({
        do: "format",
        sheet: sheet.id,
        at: one(at, col),
        format: { numberFormat },
      })),
      ...runs(cells).map(({ col, values }): Step => ({
        do: "write",
        sheet: sheet.id,
        at: { ...at, col: at.col + col, cols: values.length },
        cells: [values],
      })),
      ...sums.map(({ row: r, col, formula }): Step => ({
        do: "write",
        sheet: sheet.id,
        at: { row: r + moved, col, rows: 1, cols: 1 },
        cells: [[formula]],
      })),
    ],
    record: [],
    undo: undoOf(target, spot, at, copy, row, sums),
    undoProbes: [
      { of: "protection", sheet: sheet.id, name: sheet.name },
      ...(table.range ? [] : [{ of: "table", table: table.id } as const]),
      { of: "cells", sheet: sheet.id, at },
    ],
  };
}

const areaOf = ({ table }: Target, { row }: Spot): Area => ({ ...table.area, row, rows: 1 });
const one = (at: Area, col: number): Area => ({ ...at, col: at.col + col, cols: 1 });
const sourceOf = ({ last }: Spot, at: Area): Area | null => (last === null ? null : { ...at, row: last });

/** What stands in the row before the line is there; blank below the last cell that has anything. */
const before = ({ row, around }: Spot): readonly CellValue[] =>
  around.formulas[row - around.at.row] ?? Array.from({ length: around.at.cols }, () => "");

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

/** Columns that the line before works out, where nothing is typed. */
const formulaColumns = (spot: Spot, at: Area, cells: ReadonlyMap<number, CellInput>): number[] =>
  lastCells(spot).flatMap((cell, col) =>
    col < at.cols && isFormula(cell) && (cells.get(col) ?? null) === null ? [col] : []
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
  if (how === "grow") return [{ do: "addRow", table: table.id }];
  return [{ do: "addRow", table: table.id, index: row - bodyOf(table).row }];
}

function undoOf(
  target: Target,
  spot: Spot,
  at: Area,
  copy: boolean,
  row: NewRow,
  sums: ReturnType<typeof extended>
): Step[] {
  const { sheet, table } = target;
  if (spot.how !== "fill")
    return [
      table.range
        ? { do: "deleteCells", sheet: sheet.id, at }
        : { do: "deleteRow", table: table.id, index: spot.row - bodyOf(table).row },
    ];
  return [
    ...(copy ? [{ do: "clear", sheet: sheet.id, at } as const] : []),
    ...(copy
      ? []
      : [...row.formats.keys()].map((col): Step => ({
          do: "format",
          sheet: sheet.id,
          at: one(at, col),
          format: { numberFormat: spot.looks.here?.numberFormats[col] ?? "General" },
        }))),
    ...(copy ? [] : [{ do: "write", sheet: sheet.id, at, cells: [before(spot)] } as const]),
    ...sums.map(({ row: r, col, before: old }): Step => ({
      do: "write",
      sheet: sheet.id,
      at: { row: r, col, rows: 1, cols: 1 },
      cells: [[old]],
    })),
  ];
}

/** Neighbouring columns are written together; what is left alone is not written. */
function runs(cells: ReadonlyMap<number, CellInput>): { col: number; values: CellInput[] }[] {
  const result: { col: number; values: CellInput[] }[] = [];
  for (const [col, value] of [...cells].sort(([a], [b]) => a - b)) {
    if (value === null) continue;
    const before = result.at(-1);
    if (before && before.col + before.values.length === col) before.values.push(value);
    else result.push({ col, values: [value] });
  }
  return result;
}
