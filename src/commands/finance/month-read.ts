import { type Fen, type Month, monthText, NO_FEN } from "../../domain/kernel";
import type { Line } from "../../domain/tables";
import type { CommandContext } from "../contract";
import type { DerivedProblem } from "../register/derive";
import { textIn } from "../register/derive/derivation";
import type { Count } from "./daily";
import {
  type FinanceBook,
  type FinanceProblem,
  type FinanceRegister,
  followingProblems,
  linesOf,
  problemOf,
  unreadIn,
} from "./finance-book";
import {
  claimDetails,
  compensationDetails,
  compensationsIn,
  DETAIL_KINDS,
  dayIn,
  type DetailKind,
  fundDetails,
  fundState,
  type FundState,
  type MonthAsked,
  type MonthDetail,
  penaltyDetails,
} from "./month-details";
import { isAfterMonth } from "./month";
import { monthPeople, type MonthPerson, penaltiesIn } from "./month-people";
import { isUndated, refundsOf } from "./month-refunds";

/** A month as its registers say it. */
export interface MonthRead {
  /** "2026-11" */
  readonly month: string;
  readonly people: readonly MonthPerson[];
  readonly details: readonly MonthDetail[];
  readonly totals: Readonly<Record<DetailKind, Count>>;
  /** Null: there is no fund register. */
  readonly fund: FundState | null;
  /** Refund numbers that the next month has to close. */
  readonly carriedRefunds: readonly string[];
  readonly problems: readonly FinanceProblem[];
}

/** Columns without which nobody can say whether a line is of the month, and how much it is. */
const NEEDED: readonly (readonly [FinanceRegister, readonly string[]])[] = [
  ["penalty", ["day", "amount", "matter", "kind", "state", "wage"]],
  ["compensation", ["at", "amount", "reason", "postage"]],
  ["damage", ["paid", "paidOn", "claim", "claimState"]],
  ["refund", ["done", "amount", "state"]],
  ["fund", ["day", "income", "spent"]],
];

/** Days that must stand there: register, column, and whether the line may be of the month. */
const DATED: readonly (readonly [FinanceRegister, string, (line: Line, month: Month) => boolean])[] = [
  ["penalty", "day", ({ values }) => textIn(values, "state") !== "withdrawn"],
  ["compensation", "at", () => true],
  ["fund", "day", () => true],
  ["refund", "done", isUndated],
  [
    "damage",
    "paidOn",
    (line, month) =>
      line.values.claimState === "paid" && !isAfterMonth(dayIn(line, "reportedOn") ?? 0, month),
  ],
];

function undated(finance: FinanceBook, { month }: MonthAsked): FinanceProblem[] {
  return DATED.flatMap(([id, column, isDone]) =>
    linesOf(finance, id)
      .filter(
        (line) =>
          isDone(line, month) &&
          line.values[column] === null &&
          line.problems.every((problem) => problem.column !== column)
      )
      .map(({ index }) => problemOf(finance, id, { index, column, code: "month.noDay", params: {} }, "red"))
  );
}

async function followProblems(
  finance: FinanceBook,
  asked: MonthAsked,
  context: CommandContext
): Promise<FinanceProblem[]> {
  const of = async (id: "penalty" | "compensation", lines: readonly Line[]) => {
    const here = new Set(lines.map(({ index }) => index));
    const found: readonly DerivedProblem[] = await followingProblems(finance, id, context);
    return found.filter(({ index }) => here.has(index)).map((p) => problemOf(finance, id, p, p.severity));
  };
  const penalties = await of("penalty", penaltiesIn(finance, asked.month));
  return [...penalties, ...(await of("compensation", compensationsIn(finance, asked)))];
}

/** A month from its registers, with everything that is in the way of closing it. */
export async function readMonth(
  finance: FinanceBook,
  asked: MonthAsked,
  context: CommandContext
): Promise<MonthRead> {
  const { people, problems } = monthPeople(finance, asked);
  const refunds = refundsOf(finance, asked);
  const details = [
    ...penaltyDetails(finance, asked),
    ...compensationDetails(finance, asked),
    ...claimDetails(finance, asked),
    ...refunds.details,
    ...fundDetails(finance, asked),
  ];
  return {
    month: monthText(asked.month),
    people,
    details,
    totals: totalsOf(details),
    fund: fundState(finance, asked),
    carriedRefunds: refunds.carried,
    problems: [
      ...NEEDED.flatMap(([id, columns]) => unreadIn(finance, id, columns)),
      ...undated(finance, asked),
      ...(await followProblems(finance, asked, context)),
      ...problems,
      ...refunds.problems,
    ],
  };
}

function totalsOf(details: readonly MonthDetail[]): Record<DetailKind, Count> {
  const totals = Object.fromEntries(DETAIL_KINDS.map((kind) => [kind, { n: 0, fen: NO_FEN }])) as Record<
    DetailKind,
    Count
  >;
  for (const { kind, fen } of details) {
    const { n, fen: sum } = totals[kind];
    totals[kind] = { n: n + 1, fen: (sum + fen) as Fen };
  }
  return totals;
}
