import { dayOfMoment, isoDay, minutesOfDay, type Moment } from "../../domain/kernel";
import { columnOf, health, type LineProblem } from "../../domain/tables";
import { type Book, bodyOf, sheetOf } from "../../book/open";
import { columnName, type ReadPort } from "../../excel";
import { isTextKey, type Message } from "../../text";
import { type CommandContext, done, type Outcome, type Query } from "../contract";
import { registerArg } from "./args";
import { derivationOf } from "./derive";
import { deskOf } from "./lines";
import type { CheckRegisterAnswer, RegisterArgs, RegisterProblem, Unjudged } from "./model";
import { registerNamed } from "./named";
import { readColumns } from "./read-columns";
import type { Register } from "./register";

/** What is wrong in a register as it stands. */
export const checkRegister: Query<RegisterArgs, CheckRegisterAnswer> = {
  title: "register.check.title",
  args: [registerArg()],
  async ask(port, { register: id }, context) {
    const named = await registerNamed(port, id);
    if (!named.ok) return named;
    const { book, register: found } = named.value;
    if (!found) return done({ problems: [] });
    const [cells] = await readColumns(port, [{ register: found, columns: Object.keys(found.columns) }]);
    const follows = await derivedProblems(port, book, found, context);
    if (!follows.ok) return follows;
    const problems = [...health(found.spec, cells ?? {}), ...follows.value];
    return done({ problems: problemsAt(book, found, problems) });
  },
};

/** What is wrong with lines, from top to bottom, each with its cell. */
export const problemsAt = (
  book: Book,
  register: Register,
  problems: readonly LineProblem[]
): RegisterProblem[] =>
  [...problems]
    .sort((a, b) => a.index - b.index)
    .map((p) => ({
      ...unjudgedOf(book, register, p),
      col: columnName(register.table.area.col + (register.columns[p.column] ?? 0)),
      code: p.code,
    }));

/** Where lines don't agree with what follows from the rules. */
async function derivedProblems(
  port: ReadPort,
  book: Book,
  register: Register,
  context: CommandContext
): Promise<Outcome<LineProblem[]>> {
  const derivation = await derivationOf(register.spec.id);
  if (!derivation) return done([]);
  const desk = await deskOf(port, book, register, context);
  return desk.ok ? done(derivation.check(desk.value)) : desk;
}

/** A line of a register: sheet and 1-based row. */
export function placeOf(book: Book, { spec, table }: Register, index: number) {
  return { register: spec.id, sheet: sheetOf(book, table.sheet).name, row: bodyOf(table).row + index + 1 };
}

function unjudgedOf(book: Book, register: Register, { index, column, code, params }: LineProblem): Unjudged {
  const message: Message = isTextKey(code) ? { code, params } : { code: "register.unread", params: {} };
  return {
    ...placeOf(book, register, index),
    column: columnOf(register.spec, column)?.header[register.locale] ?? column,
    message,
  };
}

/** A moment as answers say it. Example: "2026-12-24T15:00:00". */
export function isoMoment(m: Moment): string {
  const minutes = Math.floor(minutesOfDay(m));
  const clock = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");
  return `${isoDay(dayOfMoment(m))}T${clock}:00`;
}
