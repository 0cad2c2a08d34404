import type { Cell } from "../../domain/kernel";
import type { TableSpec } from "../../domain/tables";
import { below, isOneBlankRow, type NewRow, rowArea, type Target } from "../../book/append";
import type { Draft } from "../../book/draft";
import type { Spot } from "../../book/spot";
import { type Book, bodyOf, sheetOf } from "../../book/open";
import { a1, type Area, type Contents, type Grid, overlaps, type ReadPort, type Region } from "../../excel";
import { type CommandContext, done, type Outcome, refuse } from "../contract";
import type { Values } from "./derive";
import { formatsFor } from "./formats";
import { newLine } from "./line";
import { columnRegion, type Register, registerIn, said } from "./register";

/** Rows above the end of a table in which its last line is looked for, and below it. */
const ABOVE = 60;
const BELOW = 40;
/** What must be read to see where a line goes: the end of the table and what stands below, one column beside another. */
export function aroundOf({ sheet, table }: Target, count = 1): Region {
  const body = bodyOf(table);
  const end = body.row + body.rows;
  const used = sheet.used ? sheet.used.row + sheet.used.rows : end;
  const from = Math.max(body.row, end - ABOVE);
  const to = Math.max(end + 1, Math.min(used, end + BELOW + count));
  return { sheet: sheet.id, at: { ...table.area, row: from, rows: to - from } };
}

/** A register as it stands before a line is added. */
export interface RegisterState {
  readonly register: Register;
  readonly target: Target;
  /** The numbers that are there already, when a line's number is its own. */
  readonly unique: { readonly region: Region; readonly cells: Grid } | null;
  /** What the columns that are numbered hold, by column id. */
  readonly numbers: Readonly<Record<string, readonly Cell[]>>;
  /** The first row, when nothing stands in it yet. */
  readonly blankRow: Contents | null;
  /** In a table of the user's, or with something below it: where the line goes. */
  readonly spot: Spot | null;
  /** Of a plain range: its headers, which tell where each column stands. */
  readonly headers: { readonly region: Region; readonly cells: Contents } | null;
}

/** Two round trips, one or two more where another thing stands below: the first row and what is below, then the numbers. */
export async function readRegister(
  port: ReadPort,
  book: Book,
  spec: TableSpec,
  { locale }: CommandContext
): Promise<Outcome<RegisterState>> {
  const found = registerIn(book, spec);
  if (!found.ok) return found;
  const register = found.value;
  const sentence = (what: "add.none" | "add.below", params: Record<string, string>, show: Region | null) => {
    const message = said(spec, what, params, locale);
    return refuse(message.code, message.params, { show });
  };
  if (!register || register.unsure.length > 0) return sentence("add.none", {}, null);
  const { table } = register;
  const target = { table, sheet: sheetOf(book, table.sheet) };
  if (target.sheet.protected) return refuse("refuse.protected", { sheet: target.sheet.name });
  const { parts, under } = await readParts(port, register, target);
  // A table of ours grows at its end; only what stands below it, or another hand's table, asks for more.
  const isFree = parts.blankRow !== null || !under?.values.some((row) => row.some((cell) => cell !== ""));
  if (register.own && isFree) return done({ register, target, ...parts, spot: null });
  const around = await readAround(port, register, target, under);
  const spot = await spotOf(port, book, target, around);
  if (!spot.ok)
    return sentence(
      "add.below",
      { table: table.name, where: a1(spot.blocking) },
      { sheet: table.sheet, at: spot.blocking }
    );
  return done({ register, target, ...parts, blankRow: null, spot: spot.spot });
}

/** Where lines go in a table that the user made; one round trip for how the line before looks. */
export async function spotOf(
  port: ReadPort,
  book: Book,
  target: Target,
  around: Region & Contents,
  count = 1
) {
  const { spotIn } = await import(/* webpackChunkName: "adoption" */ "./place");
  const { sheet, table } = target;
  const others = book.survey.tables.filter(
    (t) => t.sheet === sheet.id && t.id !== table.id && t.range === undefined
  );
  const found = spotIn(target, around, (at) => others.some(({ area }) => overlaps(area, at)), count);
  if (!found.ok) return found;
  return { ok: true, spot: { ...found.spot, looks: await looksAt(port, target, found.spot) } } as const;
}

async function readAround(
  port: ReadPort,
  { own }: Register,
  target: Target,
  under: Contents | undefined
): Promise<Region & Contents> {
  const region = aroundOf(target);
  const [contents] = own ? await port.read([region]) : [under];
  return { ...region, ...(contents ?? { values: [], formulas: [] }) };
}

/** What a line needs to know; `under` is what stands below a table of ours, and all around the end of another. */
async function readParts(port: ReadPort, register: Register, target: Target) {
  const { spec, columns, table } = register;
  const uniqueAt = spec.unique === undefined ? undefined : columns[spec.unique];
  const numbered = spec.columns.flatMap(({ id, fill }) => {
    const at = columns[id];
    return fill?.with === "next" && at !== undefined ? [{ id, at }] : [];
  });
  const rest = register.own ? below(target) : aroundOf(target);
  const firstRow = { sheet: table.sheet, at: { ...bodyOf(table), rows: 1 } };
  const region = uniqueAt === undefined ? null : columnRegion(register, uniqueAt);
  const headers = table.range ? { sheet: table.sheet, at: table.range } : null;
  const [first, top, under] = await port.read([firstRow, headers ?? firstRow, ...(rest ? [rest] : [])]);
  const whole = [...numbered.map(({ at }) => columnRegion(register, at)), ...(region ? [region] : [])];
  const read = whole.length === 0 ? [] : await port.values(whole);
  const cells = read.map((values) => values.map((row) => row[0] ?? ""));
  const uniqueCells = region ? read[numbered.length] : undefined;
  return {
    under,
    parts: {
      unique: region && uniqueCells ? { region, cells: uniqueCells } : null,
      numbers: Object.fromEntries(numbered.map(({ id }, i) => [id, cells[i] ?? []])),
      headers: headers && top ? { region: headers, cells: top } : null,
      blankRow: first && isOneBlankRow(target, first) ? first : null,
    },
  };
}

/** One round trip: how the line before and the row itself look. */
export async function looksAt(
  port: ReadPort,
  target: Target,
  { row, last, how }: Omit<Spot, "looks">
): Promise<Spot["looks"]> {
  const at = { ...target.table.area, rows: 1 };
  const sheet = target.sheet.id;
  const rows = [
    ...(last === null ? [] : [{ sheet, at: { ...at, row: last } }]),
    ...(how === "fill" ? [{ sheet, at: { ...at, row } }] : []),
  ];
  const read = rows.length === 0 ? [] : await port.looks(rows);
  return {
    last: last === null ? null : (read[0] ?? null),
    here: how === "fill" ? (read.at(-1) ?? null) : null,
  };
}

/** What is written for a line, with the formats that show it as it should be. */
export function rowFor({ register, numbers, spot }: RegisterState, line: Values): NewRow {
  const row = newLine(register, line, numbers);
  return spot && !register.own ? { ...row, formats: formatsFor(register, row, spot) } : row;
}

/** Where the line will stand. */
export const placeOf = ({ target, blankRow, spot }: RegisterState): Area =>
  spot ? { ...target.table.area, row: spot.row, rows: 1 } : rowArea(target, blankRow !== null);

/** Puts the line into a plan. */
export function putLine(
  draft: Draft,
  { target, blankRow, spot, headers }: RegisterState,
  row: NewRow
): Draft {
  if (headers) draft.seen(headers.region, headers.cells);
  return spot ? draft.lines(target, spot, [row]) : draft.append(target, [row], blankRow);
}
