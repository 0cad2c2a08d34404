import { type Moment, serialOf } from "../../../domain/kernel";
import { type Column, columnOf, type RefreshLine, showCell } from "../../../domain/tables";
import { below, isOneBlankRow, rowArea, type Target } from "../../../book/append";
import type { Draft } from "../../../book/draft";
import { bodyOf, sheetOf } from "../../../book/open";
import { a1, asTyped, type CellInput, type Contents, type ReadPort, type Step } from "../../../excel";
import { type CommandContext, done, type Outcome, refuse } from "../../contract";
import { newLine } from "../line";
import { columnRegion, type Register, said } from "../register";
import type { RefreshState } from "./state";
import { stretchesOf } from "./stretches";

/** Where new lines go: into the one blank line there is, or below the last; nothing may stand in their way. */
export interface Room {
  readonly target: Target;
  /** The blank first line, which is filled. */
  readonly first: Contents | null;
}

export async function roomFor(
  port: ReadPort,
  { book, register }: RefreshState,
  count: number,
  { locale }: CommandContext
): Promise<Outcome<Room>> {
  const { table, spec } = register;
  const target = { table, sheet: sheetOf(book, table.sheet) };
  if (target.sheet.protected) return refuse("refuse.protected", { sheet: target.sheet.name });
  if (count === 0) return done({ target, first: null });
  const rest = below(target);
  const body = { sheet: table.sheet, at: { ...bodyOf(table), rows: 1 } };
  const [first, under] = await port.read(rest ? [body, rest] : [body]);
  const occupied = under?.values.findIndex((row) => row.some((cell) => cell !== "")) ?? -1;
  if (rest && occupied >= 0) {
    const where = a1({ ...rest.at, row: rest.at.row + occupied, rows: 1 });
    const { code, params } = said(spec, "add.below", { table: table.name, where }, locale);
    return refuse(code, params, { show: rest });
  }
  return done({ target, first: first && isOneBlankRow(target, first) ? first : null });
}

function cellOf(
  column: Column,
  value: RefreshLine["cells"][number]["value"],
  { locale }: Register
): CellInput {
  const cell = showCell(column, value, locale);
  return typeof cell === "string" ? asTyped(cell) : cell;
}

/** Cells of lines that are there, column by column; every other cell of a column is left alone. */
export function changeCells(
  draft: Draft,
  { register, columns }: RefreshState,
  lines: readonly RefreshLine[],
  now: Moment
): void {
  const byColumn = new Map<string, Map<number, CellInput>>();
  const put = (id: string, index: number, cell: CellInput) => {
    const cells = byColumn.get(id) ?? new Map<number, CellInput>();
    byColumn.set(id, cells.set(index, cell));
  };
  for (const { index, cells } of lines) {
    if (index === null) continue;
    for (const { column: id, value } of cells) {
      const column = columnOf(register.spec, id);
      if (column) put(id, index, cellOf(column, value, register));
    }
    put("refreshed", index, serialOf(now));
  }
  for (const [id, cells] of byColumn) {
    const [before, at] = [columns[id], register.columns[id]];
    if (!before || at === undefined) continue;
    const region = columnRegion(register, at);
    for (const { from, to } of stretchesOf([...cells.keys()])) {
      const grid = Array.from({ length: to - from + 1 }, (_, i): [CellInput] => [
        cells.get(from + i) ?? null,
      ]);
      const part = { ...region, at: { ...region.at, row: region.at.row + from, rows: grid.length } };
      draft.edit(part, linesOf(before, from, to), grid);
    }
  }
}

const linesOf = ({ values, formulas }: Contents, from: number, to: number): Contents => ({
  values: values.slice(from, to + 1),
  formulas: formulas.slice(from, to + 1),
});

/** New lines at the end of the register, column by column. */
export function writeNew(
  draft: Draft,
  { register }: RefreshState,
  lines: readonly RefreshLine[],
  { target, first }: Room,
  now: Moment
): void {
  if (lines.length === 0) return;
  const rows = lines.map(({ cells }) => {
    const values = Object.fromEntries(cells.map(({ column, value }) => [column, value] as const));
    return newLine(register, { ...values, refreshed: now }, {});
  });
  draft.grow(target, lines.length, first);
  const area = { ...rowArea(target, first !== null), rows: lines.length };
  const places = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b);
  const steps = places.flatMap((at): Step[] => {
    const place = { sheet: target.sheet.id, at: { ...area, col: area.col + at, cols: 1 } };
    const format = rows.map(({ formats }) => formats.get(at)).find((found) => found !== undefined);
    const cells = rows.map(({ cells: row }): [CellInput] => [row.get(at) ?? null]);
    return [
      ...(format === undefined
        ? []
        : [{ do: "format" as const, ...place, format: { numberFormat: format } }]),
      { do: "write" as const, ...place, cells },
    ];
  });
  draft.step(...steps);
}
