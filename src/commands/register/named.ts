import type { TableSpec } from "../../domain/tables";
import { type Book, openBook } from "../../book/open";
import type { ReadPort } from "../../excel";
import { done, type Outcome, refuse } from "../contract";
import { specOf } from "./args";
import { unknownColumn } from "./findings";
import { withOwnChoices } from "./lines";
import type { TypedRow } from "./model";
import { type Register, registerIn } from "./register";

/** A register that a command names, whether the workbook keeps it (`register`) or not. */
export interface NamedRegister {
  readonly book: Book;
  /** With the choices the shop has added. */
  readonly spec: TableSpec;
  readonly register: Register | null;
}

/** The workbook as it is now and the register of this id in it. */
export async function registerNamed(port: ReadPort, id: string): Promise<Outcome<NamedRegister>> {
  const known = specOf(id);
  if (!known.ok) return known;
  const book = await openBook(port);
  if (!book.ok) return book;
  const spec = await withOwnChoices(port, book.value, known.value);
  if (!spec.ok) return spec;
  const register = registerIn(book.value, spec.value);
  return register.ok ? done({ book: book.value, spec: spec.value, register: register.value }) : register;
}

/** The same for a line that was typed: a column the register doesn't have is refused before anything is read. */
export async function registerTyped(
  port: ReadPort,
  id: string,
  typed: TypedRow
): Promise<Outcome<NamedRegister>> {
  const known = specOf(id);
  const stray = known.ok ? unknownColumn(known.value, typed) : undefined;
  return stray === undefined
    ? registerNamed(port, id)
    : refuse("refuse.argument", { name: `row.${stray}`, value: `(${idsOf(known)})` });
}

/** What could have been meant. */
const idsOf = (known: ReturnType<typeof specOf>): string =>
  known.ok ? known.value.columns.map(({ id }) => id).join(", ") : "";
