import type { KindId, Reads } from "../../domain/fields";
import { DAMAGE } from "../../domain/registers";
import { columnOf, readCell, showCell, type TableSpec } from "../../domain/tables";
import { type Book, bodyOf } from "../../book/open";
import type { CellValue, Contents, ReadPort, Region } from "../../excel";
import type { Locale } from "../../text";
import { type CommandContext, done, type Outcome, refuse } from "../contract";
import { type Register, registerIn, said } from "../register/register";

export type LineValues = Readonly<Record<string, Reads[KindId] | null>>;

/** A line of the damage register, read; what isn't understood counts as missing. */
export interface DamageLine {
  readonly register: Register;
  readonly region: Region;
  readonly contents: Contents;
  readonly values: LineValues;
}

/** The damage register in use, or a sentence. */
export function damageRegister(book: Book, { locale }: CommandContext): Outcome<Register> {
  const found = registerIn(book, DAMAGE);
  if (!found.ok) return found;
  if (found.value && found.value.unsure.length === 0) return done(found.value);
  const { code, params } = said(DAMAGE, "add.none", {}, locale);
  return refuse(code, params);
}

/** One round trip. */
export async function damageLine(
  port: ReadPort,
  register: Register,
  line: number,
  { locale }: CommandContext
): Promise<Outcome<DamageLine>> {
  const body = bodyOf(register.table);
  const region = { sheet: register.table.sheet, at: { ...body, row: line - 1, rows: 1 } };
  const isInside = line > body.row && line <= body.row + body.rows;
  const [contents] = isInside ? await port.read([region]) : [];
  const values = valuesOf(register.spec, register.columns, contents?.values[0] ?? []);
  if (contents && values["tracking"] !== null) return done({ register, region, contents, values });
  const { code, params } = said(DAMAGE, "edit.gone", { row: line, table: register.table.name }, locale);
  return refuse(code, params);
}

export function valuesOf(
  spec: TableSpec,
  columns: Register["columns"],
  cells: readonly CellValue[]
): LineValues {
  return Object.fromEntries(
    spec.columns.map((column) => {
      const at = columns[column.id];
      const read = at === undefined ? null : readCell(column, cells[at] ?? null);
      return [column.id, read?.ok ? read.value : null];
    })
  );
}

/** A value as its cell says it, "" where there is none. */
export function shownValue(spec: TableSpec, values: LineValues, id: string, locale: Locale): string | number {
  const column = columnOf(spec, id);
  const value = values[id] ?? null;
  if (column === null || value === null) return "";
  const shown = showCell(column, value, locale);
  return typeof shown === "boolean" ? "" : shown;
}

export const textValue = (values: LineValues, id: string): string => {
  const value = values[id] ?? null;
  return typeof value === "string" ? value : "";
};

export const numberValue = (values: LineValues, id: string): number | null => {
  const value = values[id] ?? null;
  return typeof value === "number" ? value : null;
};
