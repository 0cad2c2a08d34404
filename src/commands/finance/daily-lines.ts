import { isWithin, type Stretch } from "../../domain/closing";
import type { Fen, Moment } from "../../domain/kernel";
import { SECONDS_PER_DAY } from "../../domain/kernel";
import { columnOf, type Line, showCell } from "../../domain/tables";
import { type CommandContext } from "../contract";
import { numberIn, textIn, type Values } from "../register/derive/derivation";
import {
  type FinanceBook,
  type FinanceProblem,
  type FinanceRegister,
  followingProblems,
  linesOf,
  problemOf,
  rowOf,
  unreadIn,
} from "./finance-book";

export const CATEGORIES = ["postage", "compensation", "refund", "claim"] as const;
export type Category = (typeof CATEGORIES)[number];

/** free: nobody has to agree · approved · check: nobody can say whether they may · waiting: not agreed, finance does not pay it yet. */
export type Approval = "free" | "approved" | "check" | "waiting";

/** A line of the day's sheet. */
export interface DailyLine {
  readonly category: Category;
  readonly register: FinanceRegister;
  /** 1-based row on the register's sheet. */
  readonly row: number;
  readonly shop: string;
  readonly account: string;
  readonly order: string;
  readonly reason: string;
  readonly fen: Fen;
  /** The column of the register that it stands in. */
  readonly column: string;
  readonly at: Moment;
  readonly handler: string;
  readonly approver: string;
  readonly approval: Approval;
}

export interface DailyRead {
  readonly lines: readonly DailyLine[];
  readonly problems: readonly FinanceProblem[];
}

/** Which cells put a line of a register on the sheet: what it costs, when, and who. */
interface Source {
  readonly register: FinanceRegister;
  readonly amount: string;
  readonly at: string;
  readonly kind: "day" | "moment";
  readonly handler: string;
  readonly account: string;
  /** What it is about, by columns. */
  readonly reason: string;
  category(values: Values): Category;
  /** True for a line that belongs on some day's sheet for sure; one without its time can't be placed. */
  isDone(values: Values): boolean;
  /** True for a line that says it does not belong on any. */
  isOut(values: Values): boolean;
  /** A second amount of lines that a source before has: what is wrong with the line has been said there. */
  readonly isBeside?: true;
}

/** Postage beside a compensation; of a line that pays postage back the column is what was advanced, and no second payment. */
export const postageBeside = (values: Values): Fen =>
  (values.reason === "postage" ? 0 : (numberIn(values, "postage") ?? 0)) as Fen;

export const SOURCES: readonly Source[] = [
  {
    register: "compensation",
    amount: "amount",
    at: "at",
    kind: "moment",
    handler: "handler",
    account: "account",
    reason: "reason",
    category: ({ reason }) => (reason === "postage" ? "postage" : "compensation"),
    isDone: () => true,
    isOut: () => false,
  },
  {
    register: "compensation",
    amount: "postage",
    at: "at",
    kind: "moment",
    handler: "handler",
    account: "account",
    reason: "reason",
    category: () => "postage",
    isDone: () => false,
    isOut: (values) => postageBeside(values) <= 0,
    isBeside: true,
  },
  {
    register: "refund",
    amount: "amount",
    at: "done",
    kind: "moment",
    handler: "handler",
    account: "account",
    reason: "reason",
    category: () => "refund",
    isDone: ({ state }) => state === "refunded",
    isOut: ({ state }) => state !== null && state !== undefined && state !== "refunded",
  },
  {
    register: "damage",
    amount: "paid",
    at: "paidOn",
    kind: "day",
    handler: "handler",
    account: "courier",
    reason: "parcel",
    category: () => "claim",
    isDone: ({ claimState }) => claimState === "paid",
    isOut: () => false,
  },
];

function momentIn(values: Values, { at, kind }: Source): Moment | null {
  const value = numberIn(values, at);
  if (value === null) return null;
  return (kind === "day" ? value * SECONDS_PER_DAY : value) as Moment;
}

function shown(finance: FinanceBook, { register, reason }: Source, values: Values): string {
  const spec = finance.registers[register]?.register;
  const column = spec && columnOf(spec.spec, reason);
  const value = values[reason];
  return column && value !== null && value !== undefined ? String(showCell(column, value, spec.locale)) : "";
}

/** A line that counts but can't be placed or summed. */
function gap(finance: FinanceBook, source: Source, { index, values, problems }: Line): FinanceProblem[] {
  const { register, at, amount } = source;
  const unread = new Set(problems.map(({ column }) => column));
  const missing = [at, amount].find((column) => values[column] === null && !unread.has(column));
  if (!source.isDone(values) || missing === undefined) return [];
  const code = missing === at ? "daily.noTime" : "daily.noAmount";
  return [problemOf(finance, register, { index, column: missing, code, params: {} }, "yellow")];
}

function lineOf(finance: FinanceBook, source: Source, line: Line, approval: Approval): DailyLine | null {
  const { values } = line;
  const at = momentIn(values, source);
  const fen = numberIn(values, source.amount);
  if (at === null || fen === null || source.isOut(values)) return null;
  return {
    category: source.category(values),
    register: source.register,
    row: rowOf(finance, source.register, line),
    shop: textIn(values, "shop"),
    account: textIn(values, source.account),
    order: textIn(values, "order"),
    reason: shown(finance, source, values),
    fen: fen as Fen,
    column: source.amount,
    at,
    handler: textIn(values, source.handler),
    approver: textIn(values, "approver"),
    approval,
  };
}

/** What of the registers belongs on the sheet of a stretch, and what can't be placed. */
export async function dailyLines(
  finance: FinanceBook,
  stretch: Stretch,
  context: CommandContext
): Promise<DailyRead> {
  const open = await followingProblems(finance, "compensation", context);
  const stands = (line: Line): Approval => {
    const found = open.find(({ index }) => index === line.index);
    if (found) return found.severity === "red" ? "waiting" : "check";
    return textIn(line.values, "approver") === "" ? "free" : "approved";
  };
  const lines: DailyLine[] = [];
  const problems: FinanceProblem[] = [];
  for (const source of SOURCES) {
    for (const problem of unreadIn(
      finance,
      source.register,
      source.isBeside ? [source.amount] : [source.amount, source.at]
    ))
      problems.push(problem);
    for (const line of linesOf(finance, source.register)) {
      for (const problem of gap(finance, source, line)) problems.push(problem);
      const approval = source.register === "compensation" ? stands(line) : "free";
      const made = lineOf(finance, source, line, approval);
      if (!made || !isWithin(stretch, made.at)) continue;
      lines.push(made);
      if (source.isBeside) continue;
      const found = approval === "free" ? undefined : open.find(({ index }) => index === line.index);
      if (source.register === "compensation" && found)
        problems.push(problemOf(finance, source.register, found, found.severity));
    }
  }
  return { lines, problems };
}
