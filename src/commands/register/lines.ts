import { OFFENCE, registerSpec } from "../../domain/registers";
import { type Line, readLines, type TableSpec, withChoices } from "../../domain/tables";
import { type Book, bodyOf } from "../../book/open";
import { scan } from "../../book/scan";
import type { ReadPort } from "../../excel";
import { type CommandContext, done, type Outcome } from "../contract";
import { rulesInUse } from "../rules/in-use";
import { findStaff } from "../staff/find";
import type { Desk } from "./derive";
import { readColumns } from "./read-columns";
import { type Register, registerIn } from "./register";

/** A register with its lines, read. */
export interface OpenRegister {
  readonly register: Register;
  readonly lines: readonly Line[];
}

/** One round trip: the lines of registers; null where one is not in use. */
export async function openRegisters(
  port: ReadPort,
  book: Book,
  specs: readonly TableSpec[]
): Promise<Outcome<(OpenRegister | null)[]>> {
  const found: (Register | null)[] = [];
  for (const spec of specs) {
    const register = registerIn(book, spec);
    if (!register.ok) return register;
    found.push(register.value);
  }
  const used = found.filter((register) => register !== null);
  const cells = await readColumns(
    port,
    used.map((register) => ({ register, columns: Object.keys(register.columns) }))
  );
  return done(
    found.map((register) => {
      if (!register) return null;
      return { register, lines: readLines(register.spec, cells[used.indexOf(register)] ?? {}) };
    })
  );
}

/** The register with the choices that the shop has added elsewhere; one round trip where it may have any. */
export async function withOwnChoices(
  port: ReadPort,
  book: Book,
  spec: TableSpec
): Promise<Outcome<TableSpec>> {
  const columns = spec.columns.flatMap(({ id, adds }) => (adds ? [{ id, adds }] : []));
  const sources = columns.map(({ adds }) => registerSpec(adds.register)).filter((found) => found !== null);
  if (sources.length === 0) return done(spec);
  const open = await openRegisters(port, book, sources);
  if (!open.ok) return open;
  const namesOf = (register: string, column: string): string[] => {
    const lines = open.value.find((one) => one?.register.spec.id === register)?.lines ?? [];
    return lines.map(({ values }) => String(values[column] ?? "")).filter((name) => name !== "");
  };
  return done(
    withChoices(
      spec,
      Object.fromEntries(columns.map(({ id, adds }) => [id, namesOf(adds.register, adds.column)]))
    )
  );
}

/** Everything that a line of a register is worked out from: two round trips, one more with a rule table. */
export async function deskOf(
  port: ReadPort,
  book: Book,
  register: Register,
  { now }: CommandContext
): Promise<Outcome<Desk>> {
  const own = registerIn(book, OFFENCE);
  if (!own.ok) return own;
  const registers = [register, ...(own.value ? [own.value] : [])];
  const cells = await readColumns(
    port,
    registers.map((one) => ({ register: one, columns: Object.keys(one.columns) }))
  );
  const staff = findStaff(book, await scan(port, book));
  if (!staff.ok) return staff;
  const { rules } = await rulesInUse(port, book);
  return done({
    lines: readLines(register.spec, cells[0] ?? {}),
    firstRow: bodyOf(register.table).row + 1,
    own: own.value ? readLines(OFFENCE, cells[1] ?? {}) : [],
    people: staff.value.chosen?.people ?? [],
    rules,
    locale: register.locale,
    now,
  });
}
