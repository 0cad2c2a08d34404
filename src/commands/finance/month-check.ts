import { dayOfMoment, type Fen, fenOfYuan, type Moment, monthText } from "../../domain/kernel";
import { openBook } from "../../book/open";
import type { ReadPort } from "../../excel";
import { type ArgSpec, type CommandContext, done, type Outcome, type Query, refuse } from "../contract";
import type { Count } from "./daily";
import { type FinanceBook, type FinanceProblem, openFinance } from "./finance-book";
import { isAfterMonth, monthArg, type MonthArgs, monthOfArgs } from "./month";
import type { MonthPerson } from "./month-people";
import type { DetailKind, FundState } from "./month-details";
import { type MonthRead, readMonth } from "./month-read";
import { clockOf } from "./moments";
import { type ClosedMonth, closedMonth, isIntact, minimumWage, monthBefore } from "./month-record";

export interface MonthCheckArgs extends MonthArgs {
  /** The local minimum wage in yuan; without it the one that was given last. */
  readonly minimumWage?: number;
}

export const minimumArg: ArgSpec = {
  name: "minimumWage",
  kind: "money",
  label: "month.minimumWage",
  required: false,
};

/** Who signed a month, when, and whether it still stands as it was signed. */
export interface ClosedState {
  readonly sheet: string;
  readonly signer: string;
  /** "2026-12-02 09:05" */
  readonly at: string;
  readonly checksum: string;
  readonly intact: boolean;
}

export interface MonthAnswer {
  readonly month: string;
  readonly closed: ClosedState | null;
  readonly people: readonly MonthPerson[];
  readonly totals: Readonly<Record<DetailKind, Count>>;
  readonly fund: FundState | null;
  readonly problems: readonly FinanceProblem[];
  /** Nothing is in the way of closing it. */
  readonly ready: boolean;
  /** Registers that are not in use. */
  readonly missing: readonly string[];
}

/** What is read before a month is checked or closed. */
export interface MonthBook {
  readonly finance: FinanceBook;
  readonly read: MonthRead;
  readonly closed: ClosedMonth | null;
  readonly minimumWage: Fen | null;
}

const whole = (
  code: FinanceProblem["message"]["code"],
  severity: FinanceProblem["severity"]
): FinanceProblem => ({
  severity,
  register: "",
  sheet: "",
  row: 0,
  column: "",
  message: { code, params: {} },
});

/** The month from the registers with everything that is in its way. */
export async function monthBook(
  port: ReadPort,
  args: MonthCheckArgs,
  context: CommandContext
): Promise<Outcome<MonthBook>> {
  const month = monthOfArgs(args);
  if (!month.ok) return month;
  const given = args.minimumWage === undefined ? null : fenOfYuan(args.minimumWage);
  if (given !== null && given < 0)
    return refuse("refuse.argument", { name: "minimumWage", value: String(args.minimumWage) });
  const finance = await openFinance(port);
  if (!finance.ok) return finance;
  const { book } = finance.value;
  const closed = closedMonth(book, month.value);
  if (!closed.ok) return closed;
  const before = monthBefore(book, month.value);
  if (!before.ok) return before;
  const minimum = minimumWage(book, given);
  if (!minimum.ok) return minimum;
  const asked = { month: month.value, minimumWage: minimum.value, ...before.value };
  const read = await readMonth(finance.value, asked, context);
  const problems = [
    ...(isAfterMonth(dayOfMoment(context.now), month.value) ? [] : [whole("month.notOver", "red")]),
    ...(before.value.hasGap ? [whole("month.gap", "yellow")] : []),
    ...read.problems,
  ];
  return done({
    finance: finance.value,
    read: { ...read, problems },
    closed: closed.value,
    minimumWage: minimum.value,
  });
}

/** What a month says and what is in the way of closing it; of a closed one, whether it stands as it was signed. */
export const checkMonth: Query<MonthCheckArgs, MonthAnswer> = {
  title: "month.check.title",
  args: [monthArg, minimumArg],
  async ask(port, args, context) {
    const found = await monthBook(port, args, context);
    if (!found.ok) return found;
    const { finance, read, closed } = found.value;
    const { people, totals, fund, problems } = read;
    return done({
      month: read.month,
      closed: closed && (await closedState(port, closed)),
      people,
      totals,
      fund,
      problems,
      ready: closed === null && problems.every(({ severity }) => severity !== "red"),
      missing: Object.entries(finance.registers).flatMap(([id, open]) => (open === null ? [id] : [])),
    });
  },
};

async function closedState(port: ReadPort, closed: ClosedMonth): Promise<ClosedState> {
  const { sheet, signer, at, checksum } = closed;
  return { sheet, signer, at: clockOf(at as Moment), checksum, intact: await isIntact(port, closed) };
}

/** The month of a book that was opened for something else. */
export const closedIn = async (port: ReadPort, args: MonthArgs): Promise<Outcome<ClosedMonth>> => {
  const month = monthOfArgs(args);
  if (!month.ok) return month;
  const book = await openBook(port);
  if (!book.ok) return book;
  const closed = closedMonth(book.value, month.value);
  if (!closed.ok) return closed;
  return closed.value ? done(closed.value) : refuse("month.csv.notClosed", { month: monthText(month.value) });
};
