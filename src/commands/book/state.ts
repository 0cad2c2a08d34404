import { isBlank } from "../../domain/fields";
import type { Moment } from "../../domain/kernel";
import { REGISTERS } from "../../domain/registers";
import { type Cells, dueOf, keyColumn } from "../../domain/tables";
import { type Book, sheetOf } from "../../book/open";
import { livingNow } from "../../book/record";
import type { ReadPort } from "../../excel";
import { done, type Outcome, type Query } from "../contract";
import { dueColumns, registersIn } from "../register/due";
import { readColumns } from "../register/read-columns";
import { candidatesIn, type Register } from "../register/register";
import { readPeople, rostersOf } from "../roster/read";
import type { BookState, RegisterState } from "./book-state";

const MINUTES_PER_DAY = 1440;

/** What the home page starts from: what is due, and what is not set up yet. */
export const readState: Query<Record<string, never>, BookState> = {
  title: "book.state.title",
  args: [],
  async ask(port, _args, context) {
    const people = await readPeople(port);
    if (!people.ok) return people;
    const { book, staff } = people.value;
    const registers = await registerStates(port, book, context.now);
    if (!registers.ok) return registers;
    return done({
      registers: registers.value,
      staff: staff.chosen,
      staffCandidates: staff.candidates,
      rosters: rostersOf(book).map((r) => ({
        month: r.month,
        sheet: sheetOf(book, r.info.sheet).name,
        table: r.info.name,
      })),
      clockStands: livingNow(book) !== null,
      kept: [...book.settings.records].map(([key, { raw }]) => ({ key, value: String(raw) })),
    });
  },
};

/** One round trip for all registers in use. */
async function registerStates(port: ReadPort, book: Book, now: Moment): Promise<Outcome<RegisterState[]>> {
  const found = registersIn(book);
  if (!found.ok) return found;
  const cells = await readColumns(
    port,
    found.value.map((register) => ({ register, columns: dueColumns(register) }))
  );
  return done(
    REGISTERS.map((spec): RegisterState => {
      const at = found.value.findIndex((r) => r.spec.id === spec.id);
      const register = found.value[at];
      return register
        ? { register: spec.id, table: stateOf(book, register, cells[at] ?? {}, now), candidates: [] }
        : { register: spec.id, table: null, candidates: candidatesIn(book, spec) };
    })
  );
}

function stateOf(
  book: Book,
  { spec, table, columns }: Register,
  cells: Cells,
  now: Moment
): RegisterState["table"] {
  const { items, unjudged } = dueOf(spec, cells, now);
  return {
    name: table.name,
    sheet: sheetOf(book, table.sheet).name,
    columns: Object.keys(columns),
    lines: (cells[keyColumn(spec) ?? ""] ?? []).filter((cell) => !isBlank(cell)).length,
    overdue: items.filter(({ minutes }) => minutes < 0).length,
    dueSoon: items.filter(({ minutes }) => minutes >= 0 && minutes < MINUTES_PER_DAY).length,
    unjudged: unjudged.length,
  };
}
