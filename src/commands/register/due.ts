import { dayOfMoment, isoDay, minutesOfDay, type Moment } from "../../domain/kernel";
import { REGISTERS } from "../../domain/registers";
import { type Cells, columnOf, dueOf, health, type LineProblem } from "../../domain/tables";
import { type Book, bodyOf, openBook, sheetOf } from "../../book/open";
import { columnName, type ReadPort, type Region } from "../../excel";
import { isTextKey, type Message } from "../../text";
import { done, type Outcome, type Query } from "../contract";
import { registerArg, specOf } from "./args";
import type {
  CheckRegisterAnswer,
  DueItem,
  RegisterArgs,
  RegisterProblem,
  TodayAnswer,
  Unjudged,
} from "./model";
import { columnRegion, type Register, registerIn } from "./register";

/** Everything that is due, over all registers, by time left; and what nobody can judge. */
export const askToday: Query<Record<string, never>, TodayAnswer> = {
  title: "today.due.title",
  args: [],
  async ask(port, _args, context) {
    const book = await openBook(port);
    return book.ok ? dueIn(port, book.value, context.now) : book;
  },
};

/** One round trip for all registers. */
export async function dueIn(port: ReadPort, book: Book, now: Moment): Promise<Outcome<TodayAnswer>> {
  const registers = registersIn(book);
  if (!registers.ok) return registers;
  const watched = registers.value.filter(({ spec }) => spec.due !== undefined);
  const wanted = watched.map((register) => ({ register, columns: dueColumns(register) }));
  const read = await readColumns(port, wanted);
  const found = wanted.map(({ register }, i) => ({ register, ...dueOf(register.spec, read[i] ?? {}, now) }));
  const items = found.flatMap(({ register, items: lines }) =>
    lines.map(({ index, key, due, minutes }): DueItem => ({
      ...placeOf(book, register, index),
      key,
      due: isoMoment(due),
      minutes,
    }))
  );
  return done({
    items: items.sort((a, b) => a.minutes - b.minutes),
    unjudged: found.flatMap(({ register, unjudged }) => unjudged.map((p) => unjudgedOf(book, register, p))),
  });
}

/** What is wrong in a register as it stands. */
export const checkRegister: Query<RegisterArgs, CheckRegisterAnswer> = {
  title: "register.check.title",
  args: [registerArg()],
  async ask(port, { register: id }) {
    const spec = specOf(id);
    if (!spec.ok) return spec;
    const book = await openBook(port);
    if (!book.ok) return book;
    const register = registerIn(book.value, spec.value);
    if (!register.ok) return register;
    if (!register.value) return done({ problems: [] });
    const found = register.value;
    const [cells] = await readColumns(port, [{ register: found, columns: Object.keys(found.columns) }]);
    return done({
      problems: health(found.spec, cells ?? {}).map((p): RegisterProblem => ({
        ...unjudgedOf(book.value, found, p),
        col: columnName(found.table.area.col + (found.columns[p.column] ?? 0)),
        code: p.code,
      })),
    });
  },
};

/** The registers in use, in their order. */
export function registersIn(book: Book): Outcome<Register[]> {
  const found: Register[] = [];
  for (const spec of REGISTERS) {
    const register = registerIn(book, spec);
    if (!register.ok) return register;
    if (register.value) found.push(register.value);
  }
  return done(found);
}

/** What must be read to tell how many lines a register has and which of them are due. */
export const dueColumns = ({ spec: { unique, due } }: Register): string[] =>
  [unique, due?.at, due?.state].filter((id): id is string => id !== undefined);

interface Wanted {
  readonly register: Register;
  readonly columns: readonly string[];
}

/** The columns of several registers in one round trip; what a table lacks is left out. */
export async function readColumns(port: ReadPort, wanted: readonly Wanted[]): Promise<Cells[]> {
  const parts = wanted.flatMap(({ register, columns }, of) =>
    columns.flatMap((id): { of: number; id: string; region: Region }[] => {
      const at = register.columns[id];
      return at === undefined ? [] : [{ of, id, region: columnRegion(register, at) }];
    })
  );
  const read = parts.length === 0 ? [] : await port.read(parts.map(({ region }) => region));
  return wanted.map((_, of) =>
    Object.fromEntries(
      parts.flatMap((part, i) =>
        part.of === of ? [[part.id, (read[i]?.values ?? []).map((row) => row[0] ?? "")] as const] : []
      )
    )
  );
}

function placeOf(book: Book, { spec, table }: Register, index: number) {
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

function isoMoment(m: Moment): string {
  const minutes = Math.floor(minutesOfDay(m));
  const clock = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");
  return `${isoDay(dayOfMoment(m))}T${clock}:00`;
}
