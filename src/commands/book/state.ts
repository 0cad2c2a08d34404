import type { Moment } from "../../domain/kernel";
import { REGISTERS } from "../../domain/registers";
import { type Book, sheetOf } from "../../book/open";
import { livingNow } from "../../book/record";
import type { ReadPort } from "../../excel";
import { done, type Outcome, type Query } from "../contract";
import { registersIn } from "../register/in-use";
import { candidatesIn, type Register } from "../register/register";
import type { Standing } from "../register/standing";
import { readStaffed, rostersOf } from "../roster/read";
import { rulesInForce } from "../rules/in-force";
import type { BookState, RegisterState } from "./book-state";

/** What the home page starts from: what is due, and what is not set up yet. */
export const readState: Query<Record<string, never>, BookState> = {
  title: "book.state.title",
  args: [],
  async ask(port, _args, context) {
    const people = await readStaffed(port);
    if (!people.ok) return people;
    const { book, staff } = people.value;
    const registers = await registerStates(port, book, context.now);
    if (!registers.ok) return registers;
    return done({
      registers: registers.value,
      staff: staff.chosen,
      staffCandidates: staff.candidates,
      rosters: rostersOf(book).map((r) => ({
        sheetId: r.info.sheet,
        month: r.month,
        sheet: sheetOf(book, r.info.sheet).name,
        table: r.info.name,
      })),
      rules: rulesInForce(book),
      clockStands: livingNow(book) !== null,
      kept: [...book.settings.records].map(([key, { raw }]) => ({ key, value: String(raw) })),
    });
  },
};

async function registerStates(port: ReadPort, book: Book, now: Moment): Promise<Outcome<RegisterState[]>> {
  const found = registersIn(book);
  if (!found.ok) return found;
  const standing = await standingOf(port, book, found.value, now);
  return done(
    REGISTERS.map((spec): RegisterState => {
      const at = found.value.findIndex((r) => r.spec.id === spec.id);
      const [register, lines] = [found.value[at], standing[at]];
      return register && lines
        ? { register: spec.id, table: stateOf(book, register, lines), candidates: [] }
        : { register: spec.id, table: null, candidates: candidatesIn(book, spec) };
    })
  );
}

/** How due lines are told is fetched with the first register. */
async function standingOf(
  port: ReadPort,
  book: Book,
  registers: readonly Register[],
  now: Moment
): Promise<Standing[]> {
  if (registers.length === 0) return [];
  const code = await import(/* webpackChunkName: "due" */ "../register/standing");
  return code.standingOf(port, book, registers, now);
}

const stateOf = (
  book: Book,
  { table, columns }: Register,
  standing: Standing
): NonNullable<RegisterState["table"]> => ({
  name: table.name,
  sheet: sheetOf(book, table.sheet).name,
  columns: Object.keys(columns),
  ...standing,
});
