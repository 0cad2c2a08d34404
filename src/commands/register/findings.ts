import type { Finding } from "../../domain/kernel";
import { columnOf, type TableSpec } from "../../domain/tables";
import { labelled, type Locale, sentences } from "../../text";
import { refuse } from "../contract";
import type { TypedRow } from "./model";
import { problemText, said } from "./register";

/** A name in what was typed that the register has no column for. */
export const unknownColumn = (spec: TableSpec, typed: TypedRow): string | undefined =>
  Object.keys(typed).find((id) => columnOf(spec, id) === null);

/** Everything that is wrong with a line in one sentence, and each under its field. */
export function invalid(spec: TableSpec, findings: readonly Finding[], locale: Locale) {
  const problems = findings.map((f) => {
    const column = columnOf(spec, String(f.where.field));
    return labelled(column?.header[locale] ?? String(f.where.field), problemText(f, locale), locale);
  });
  const message = said(spec, "add.invalid", { problems: sentences(problems, locale) }, locale);
  return refuse(message.code, message.params, { findings });
}
