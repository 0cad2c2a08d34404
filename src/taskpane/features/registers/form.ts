import { type BookState, formFields, type LinePreview, type Refusal } from "../../../commands";
import { columnOf, type TableSpec } from "../../../domain/tables";
import type { PaneHost } from "../../host";
import type { Field, Said } from "../../parts/shown";
import type { RegistersState } from "./state";

/** What the form of a register asks, needed fields first; a field without a column would be lost, so it isn't asked. */
export function fieldsOf(spec: TableSpec, table: BookState["registers"][number]["table"]): Field[] {
  const fields = formFields(spec).filter(({ name }) => table === null || table.columns.includes(name));
  return [...fields.filter((f) => f.required), ...fields.filter((f) => !f.required)];
}

/** What this computer remembers of the line before, for the fields that the form has. */
export const keptIn = (
  spec: TableSpec,
  fields: readonly Field[],
  { memory }: PaneHost
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    spec.columns.flatMap(({ id, keep }) => {
      const value = keep && fields.some(({ name }) => name === id) && memory.read(keep);
      return value ? [[id, value] as const] : [];
    })
  );

/** A field that the form has no longer keeps nothing that nobody typed into it. */
export const withoutKept = (
  spec: TableSpec,
  { values, fields }: Pick<RegistersState, "values" | "fields">,
  { memory }: PaneHost
): RegistersState["values"] =>
  Object.fromEntries(
    Object.entries(values).filter(([id, value]) => {
      const key = columnOf(spec, id)?.keep;
      return fields.some(({ name }) => name === id) || key === undefined || memory.read(key) !== value;
    })
  );

/** Remembers who was typing, and the courier, for the line that comes next. */
export function keep(spec: TableSpec, values: RegistersState["values"], { memory }: PaneHost): void {
  for (const { id, keep: key } of spec.columns) {
    const value = values[id]?.trim();
    if (key && value) memory.write(key, value);
  }
}

/** What was typed, as it was typed; the command reads it. A blank field is left out. */
export const typedIn = (values: RegistersState["values"]): RegistersState["values"] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));

/** Each finding of the command stands under its field. */
export function problemsOf({ findings }: Refusal): RegistersState["problems"] {
  return Object.fromEntries(findings.map((f) => [String(f.where.field), { code: f.code, params: f.params }]));
}

/** What will stand in the line: exactly what is written. */
export const factsOf = ({ cells }: LinePreview): Said[] =>
  cells.map(({ header, shown }) => ({ code: "register.fact", params: { label: header, value: shown } }));
