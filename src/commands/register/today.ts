import type { Moment } from "../../domain/kernel";
import { DAMAGE, REGISTERS } from "../../domain/registers";
import { columnOf, type LineProblem, type TableSpec } from "../../domain/tables";
import { type Book, bodyOf, openBook } from "../../book/open";
import type { ReadPort } from "../../excel";
import { listed, type Locale, speaker, text, TEXTS } from "../../text";
import { FUNCTION_MESSAGES } from "../../text/functions/messages";
import { DUE_MESSAGES } from "../../text/functions/messages/due";
import { done, type Outcome, type Query } from "../contract";
import { rulesInUse } from "../rules/in-use";
import { isoMoment, placeOf } from "./due";
import { registersIn } from "./in-use";
import { judge, type JudgedLine, type SayRule } from "./judge";
import type { DueItem, TodayAnswer, UnjudgedLine } from "./model";
import { readWaiting } from "./read-waiting";
import { candidatesIn, type Register, registerIn } from "./register";

const SECONDS_PER_MINUTE = 60;

/** What is wrong with a line is said as a formula would say it. */
const SAID = { ...FUNCTION_MESSAGES, ...DUE_MESSAGES, ...TEXTS } as const;
const say = speaker(SAID);
const isSaid = (code: string): code is keyof typeof SAID & string => Object.hasOwn(SAID, code);

/** Everything that is due, over all registers, by time left; and what nobody can judge. */
export const askToday: Query<Record<string, never>, TodayAnswer> = {
  title: "today.due.title",
  args: [],
  async ask(port, _args, { now, locale }) {
    const book = await openBook(port);
    return book.ok ? todayIn(port, book.value, now, locale) : book;
  },
};

/** Two round trips for all registers, one more where the workbook has a rule table. */
async function todayIn(
  port: ReadPort,
  book: Book,
  now: Moment,
  locale: Locale
): Promise<Outcome<TodayAnswer>> {
  const found = registersIn(book);
  if (!found.ok) return found;
  const watched = found.value.filter(({ spec }) => spec.due !== undefined);
  const { rules } = await rulesInUse(port, book);
  const say = await sayRule(locale);
  const read = await readWaiting(port, watched);
  const items: DueItem[] = [];
  const unjudged: UnjudgedLine[] = [...notInUse(book, locale)];
  watched.forEach((register, i) => {
    const cells = read[i] ?? {};
    const judged = judge(register.spec, cells, rules, now, say);
    for (const line of judged.items) items.push(itemOf(book, register, line, now));
    for (const problem of judged.unjudged) unjudged.push(unjudgedOf(book, register, problem, locale));
    const { rows } = bodyOf(register.table);
    if (register.unsure.length > 0) unjudged.push(broken(book, register, rows, locale));
    if (isBlind(register) && rows > 0) unjudged.push(blind(book, register, rows, locale));
  });
  return done({ items: items.sort((a, b) => a.minutes - b.minutes), unjudged });
}

/** What rules say in English comes from where they are explained. */
async function sayRule(locale: Locale): Promise<SayRule> {
  if (locale === "zh") return ({ zh }) => zh;
  const { wordingOf } = await import(/* webpackChunkName: "rules-in-words" */ "../../functions/rules");
  return (rule) => wordingOf(rule, locale);
}

const itemOf = (book: Book, register: Register, line: JudgedLine, now: Moment): DueItem => ({
  ...placeOf(book, register, line.index),
  key: line.key,
  due: isoMoment(line.due),
  minutes: Math.floor((line.due - now) / SECONDS_PER_MINUTE),
  by: line.by,
  differs: line.differs === null ? null : isoMoment(line.differs),
  who: line.who,
  next: line.next,
});

function unjudgedOf(
  book: Book,
  register: Register,
  { index, column, code, params }: LineProblem,
  locale: Locale
): UnjudgedLine {
  const header = columnOf(register.spec, column)?.header[register.locale] ?? column;
  return {
    ...placeOf(book, register, index),
    column: header,
    code,
    message: isSaid(code) ? say(code, params, locale) : text("register.unread", {}, locale),
  };
}

/** A register of which somebody deleted or renamed a column: what is due in it may not be seen. */
function broken(book: Book, register: Register, count: number, locale: Locale): UnjudgedLine {
  const columns = listed(
    register.unsure.map(({ header }) => header[locale]),
    locale
  );
  return {
    ...placeOf(book, register, -1),
    column: "",
    code: "today.broken",
    message: text("today.broken", { table: register.table.name, columns, count }, locale),
  };
}

/** A register whose deadlines nobody wrote down can't say that nothing is due. */
const isBlind = ({ spec, columns }: Register): boolean =>
  spec.id === DAMAGE.id && columns[spec.due?.at ?? ""] === undefined;

function blind(book: Book, register: Register, count: number, locale: Locale): UnjudgedLine {
  const column = columnOf(register.spec, register.spec.due?.at ?? "")?.header[register.locale] ?? "";
  return {
    ...placeOf(book, register, -1),
    column,
    code: "today.noColumn",
    message: text("today.noColumn", { table: register.table.name, column, count }, locale),
  };
}

/** Tables that look like a register with deadlines and are in use as none: said, each once. */
function notInUse(book: Book, locale: Locale): UnjudgedLine[] {
  const used = new Set(usedTables(book));
  return REGISTERS.flatMap((spec: TableSpec) => {
    if (!spec.due) return [];
    return candidatesIn(book, spec)
      .filter(({ table }) => !used.has(table.id) && used.add(table.id))
      .map(({ table, lines }) => ({
        register: spec.id,
        sheet: table.sheet,
        row: rowOfTable(book, table.id),
        column: "",
        code: "today.notAdopted",
        message: text(
          "today.notAdopted",
          { table: table.name, register: spec.sheet[locale], count: lines },
          locale
        ),
      }));
  });
}

function usedTables(book: Book): string[] {
  return REGISTERS.flatMap((spec) => {
    const register = registerIn(book, spec);
    return register.ok && register.value ? [register.value.table.id] : [];
  });
}

function rowOfTable(book: Book, id: string): number {
  const table = book.survey.tables.find((t) => t.id === id);
  return table ? bodyOf(table).row : 1;
}
