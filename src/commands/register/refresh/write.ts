import { type Moment, serialOf } from "../../../domain/kernel";
import { type Column, columnOf, type RefreshLine, showCell } from "../../../domain/tables";
import { below, isOneBlankRow, type NewRow, type Target } from "../../../book/append";
import type { Draft } from "../../../book/draft";
import { bodyOf, sheetOf } from "../../../book/open";
import type { Spot } from "../../../book/spot";
import { a1, asTyped, type CellInput, type Contents, type ReadPort, type Region } from "../../../excel";
import { type CommandContext, done, type Outcome, refuse } from "../../contract";
import { formatsFor } from "../formats";
import { newLine } from "../line";
import { columnRegion, type Register, said } from "../register";
import { aroundOf, spotOf } from "../room";
import type { RefreshState } from "./state";
import { type ChangedCells, formatDates } from "./date-formats";
import { stretchesOf } from "./stretches";

/** Where new lines go: into the one blank line there is, or below the last; nothing may stand in their way. */
export interface Room {
  readonly target: Target;
  /** The blank first line, which is filled. */
  readonly first: Contents | null;
  /** In a table or range of the shop's, or with something below: where they go, before a sum or a remark. */
  readonly spot: Spot | null;
}

export async function roomFor(
  port: ReadPort,
  { book, register }: RefreshState,
  count: number,
  { locale }: CommandContext
): Promise<Outcome<Room>> {
  const { table } = register;
  const target = { table, sheet: sheetOf(book, table.sheet) };
  if (target.sheet.protected) return refuse("refuse.protected", { sheet: target.sheet.name });
  if (count === 0) return done({ target, first: null, spot: null });
  const spot = () => spotFor(port, { book, register }, target, count, locale);
  if (table.range) return spot();
  const rest = below(target);
  const body = { sheet: table.sheet, at: { ...bodyOf(table), rows: 1 } };
  const [first, under] = await port.read(rest ? [body, rest] : [body]);
  const isBlank = first !== undefined && isOneBlankRow(target, first);
  const occupied = under?.values.findIndex((row) => row.some((cell) => cell !== "")) ?? -1;
  // A table of the shop's may hold a sum by hand; any may have one below it.
  if (!isBlank && (!register.own || occupied >= 0)) return spot();
  if (rest && occupied >= 0)
    return inTheWay(register, { ...rest, at: { ...rest.at, row: rest.at.row + occupied, rows: 1 } }, locale);
  return done({ target, first: isBlank ? first : null, spot: null });
}

function inTheWay({ spec, table }: Register, region: Region, locale: CommandContext["locale"]) {
  const { code, params } = said(spec, "add.below", { table: table.name, where: a1(region.at) }, locale);
  return refuse(code, params, { show: region });
}

/** As a single line is added there: before a sum, which then holds the new lines too. */
async function spotFor(
  port: ReadPort,
  { book, register }: Pick<RefreshState, "book" | "register">,
  target: Target,
  count: number,
  locale: CommandContext["locale"]
): Promise<Outcome<Room>> {
  const region = aroundOf(target, count);
  const [contents] = await port.read([region]);
  const around = { ...region, ...(contents ?? { values: [], formulas: [] }) };
  const found = await spotOf(port, book, target, around, count);
  if (!found.ok) return inTheWay(register, { sheet: target.sheet.id, at: found.blocking }, locale);
  return done({ target, first: null, spot: found.spot });
}

function cellOf(
  column: Column,
  value: RefreshLine["cells"][number]["value"],
  { locale }: Register
): CellInput {
  const cell = showCell(column, value, locale);
  return typeof cell === "string" ? asTyped(cell) : cell;
}

/** What is written by column and line. */
function changedBy(register: Register, lines: readonly RefreshLine[], now: Moment): ChangedCells {
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
  return byColumn;
}

/** Cells of lines that are there, column by column; every other cell of a column is left alone. */
export async function changeCells(
  port: ReadPort,
  draft: Draft,
  state: RefreshState,
  lines: readonly RefreshLine[],
  now: Moment
): Promise<void> {
  const { register, columns } = state;
  const byColumn = changedBy(register, lines, now);
  const looked = await formatDates(port, draft, state, byColumn);
  for (const [id, cells] of byColumn) {
    const [before, at] = [columns[id], register.columns[id]];
    if (!before || at === undefined) continue;
    const region = columnRegion(register, at);
    for (const { from, to } of stretchesOf([...cells.keys()])) {
      const grid = Array.from({ length: to - from + 1 }, (_, i): [CellInput] => [
        cells.get(from + i) ?? null,
      ]);
      const part = { ...region, at: { ...region.at, row: region.at.row + from, rows: grid.length } };
      const formats = grid.map((_, i) => [looked.get(id)?.get(from + i)]);
      draft.edit(part, linesOf(before, from, to), grid, formats);
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
  { target, first, spot }: Room,
  now: Moment
): void {
  if (lines.length === 0) return;
  const rows = lines.map(({ cells }): NewRow => {
    const values = Object.fromEntries(cells.map(({ column, value }) => [column, value] as const));
    const row = newLine(register, { ...values, refreshed: now }, {});
    return spot && !register.own ? { ...row, formats: formatsFor(register, row, spot) } : row;
  });
  if (spot) {
    draft.lines(target, spot, rows);
    return;
  }
  draft.append(target, rows, first);
}
