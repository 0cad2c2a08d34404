import { type Fen, monthText, NO_FEN, SECONDS_PER_DAY, sumFen } from "../../domain/kernel";
import { columnOf, type Line, showCell } from "../../domain/tables";
import { readChoice } from "../../domain/fields";
import { TIED_STATES } from "../../domain/words";
import type { CommandContext } from "../contract";
import type { DerivedProblem } from "../register/derive";
import { numberIn, textIn } from "../register/derive/derivation";
import { kindOf } from "../register/derive/penalty";
import type { Count } from "./daily";
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
import { inMonth, isAfterMonth, isBeforeMonth } from "./month";
import { type MonthGiven, monthPeople, type MonthPerson, penaltiesIn } from "./month-people";

export const DETAIL_KINDS = [
  "fine",
  "reward",
  "loss",
  "compensation",
  "postage",
  "claimPaid",
  "claimOpen",
  "refundTied",
  "refundCarried",
  "refundSettled",
  "fundIn",
  "fundOut",
] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** A line of a register that a month is made of. */
export interface MonthDetail {
  readonly kind: DetailKind;
  readonly register: FinanceRegister;
  readonly row: number;
  /** Serial of its day; null where it has none. */
  readonly day: number | null;
  readonly who: string;
  readonly what: string;
  readonly fen: Fen;
  readonly approver: string;
}

export interface FundState {
  readonly opening: Fen;
  readonly income: Fen;
  readonly spent: Fen;
  readonly balance: Fen;
}

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

export interface MonthAsked extends MonthGiven {
  /** Refund numbers that the month before left open. */
  readonly openRefunds: readonly string[];
}

const fenIn = ({ values }: Line, id: string): Fen => (numberIn(values, id) ?? 0) as Fen;
const dayIn = ({ values }: Line, id: string, unit = 1): number | null => {
  const value = numberIn(values, id);
  return value === null ? null : Math.floor(value / unit);
};

/** A choice of a line in the words of its register. */
function wordIn({ registers }: FinanceBook, id: FinanceRegister, { values }: Line, column: string): string {
  const open = registers[id]?.register;
  const found = open && columnOf(open.spec, column);
  const value = values[column];
  return open && found && value !== null && value !== undefined
    ? String(showCell(found, value, open.locale))
    : "";
}

function penaltyDetails(finance: FinanceBook, { month }: MonthAsked): MonthDetail[] {
  const own = linesOf(finance, "offence");
  return penaltiesIn(finance, month).map((line) => ({
    kind: kindOf(line.values, own),
    register: "penalty",
    row: rowOf(finance, "penalty", line),
    day: dayIn(line, "day"),
    who: [textIn(line.values, "number"), textIn(line.values, "name")].filter((part) => part !== "").join(" "),
    what: wordIn(finance, "penalty", line, "matter"),
    fen: fenIn(line, "amount"),
    approver: textIn(line.values, "approver"),
  }));
}

const compensationsIn = (finance: FinanceBook, { month }: MonthAsked): Line[] =>
  linesOf(finance, "compensation").filter((line) => inMonth(dayIn(line, "at", SECONDS_PER_DAY), month));

const compensationDetails = (finance: FinanceBook, asked: MonthAsked): MonthDetail[] =>
  compensationsIn(finance, asked).map((line) => ({
    kind: line.values.reason === "postage" ? "postage" : "compensation",
    register: "compensation",
    row: rowOf(finance, "compensation", line),
    day: dayIn(line, "at", SECONDS_PER_DAY),
    who: textIn(line.values, "account"),
    what: wordIn(finance, "compensation", line, "reason"),
    fen: fenIn(line, "amount"),
    approver: textIn(line.values, "approver"),
  }));

/** Paid in the month, or open at its end. */
function claimDetails(finance: FinanceBook, { month }: MonthAsked): MonthDetail[] {
  return linesOf(finance, "damage").flatMap((line): MonthDetail[] => {
    const base = {
      register: "damage",
      row: rowOf(finance, "damage", line),
      who: textIn(line.values, "courier"),
      what: textIn(line.values, "tracking"),
      approver: "",
    } as const;
    const paidOn = dayIn(line, "paidOn");
    if (inMonth(paidOn, month))
      return [{ ...base, kind: "claimPaid", day: paidOn, fen: fenIn(line, "paid") }];
    const isAfter = (id: string) => isAfterMonth(dayIn(line, id) ?? 0, month);
    const isOpen = ["open", "filed"].some((state) => state === line.values.claimState) || isAfter("paidOn");
    return isOpen && !isAfter("reportedOn") && fenIn(line, "claim") > 0
      ? [{ ...base, kind: "claimOpen", day: dayIn(line, "reportedOn"), fen: fenIn(line, "claim") }]
      : [];
  });
}

function fundDetails(finance: FinanceBook, { month }: MonthAsked): MonthDetail[] {
  return linesOf(finance, "fund")
    .filter((line) => inMonth(dayIn(line, "day"), month))
    .flatMap((line) => {
      const base = {
        register: "fund",
        row: rowOf(finance, "fund", line),
        day: dayIn(line, "day"),
        who: textIn(line.values, "handler"),
        what: textIn(line.values, "summary"),
        approver: textIn(line.values, "approver"),
      } as const;
      const [income, spent] = [fenIn(line, "income"), fenIn(line, "spent")];
      return [
        ...(income > 0 ? [{ ...base, kind: "fundIn", fen: income } as const] : []),
        ...(spent > 0 ? [{ ...base, kind: "fundOut", fen: spent } as const] : []),
      ];
    });
}

/** Everything before the month, and the month itself. */
function fundState(finance: FinanceBook, { month }: MonthAsked): FundState | null {
  if (!finance.registers.fund) return null;
  const lines = linesOf(finance, "fund");
  const isBefore = (line: Line) => {
    const day = dayIn(line, "day");
    return day !== null && isBeforeMonth(day, month);
  };
  const sum = (of: readonly Line[], id: string) => sumFen(of.map((line) => fenIn(line, id)));
  const before = lines.filter(isBefore);
  const here = lines.filter((line) => inMonth(dayIn(line, "day"), month));
  const opening = (sum(before, "income") - sum(before, "spent")) as Fen;
  const [income, spent] = [sum(here, "income"), sum(here, "spent")];
  return { opening, income, spent, balance: (opening + income - spent) as Fen };
}

const isTied = ({ values }: Line): boolean => {
  const said = textIn(values, "tied");
  const read = said === "" ? null : readChoice(said, TIED_STATES);
  return read?.ok === true && read.value === "tied";
};

interface RefundsRead {
  readonly details: readonly MonthDetail[];
  readonly carried: readonly string[];
  readonly problems: readonly FinanceProblem[];
}

/** Tied, or carried into the next month; what earlier months left is closed here or carried on. */
function refundsOf(finance: FinanceBook, { month, openRefunds }: MonthAsked): RefundsRead {
  const lines = linesOf(finance, "refund").filter(
    ({ values }) => values.state === "refunded" || values.state === null
  );
  const here = lines.filter((line) => inMonth(dayIn(line, "done", SECONDS_PER_DAY), month));
  const before = openRefunds.map((number) => ({
    number,
    line: lines.find(({ values }) => values.refund === number),
  }));
  const old = before.flatMap(({ line }) => (line && !here.includes(line) ? [line] : []));
  const detail = (line: Line, kind: DetailKind): MonthDetail => ({
    kind,
    register: "refund",
    row: rowOf(finance, "refund", line),
    day: dayIn(line, "done", SECONDS_PER_DAY),
    who: textIn(line.values, "order"),
    what: textIn(line.values, "refund"),
    fen: fenIn(line, "amount"),
    approver: "",
  });
  const open = [...here, ...old].filter((line) => !isTied(line));
  return {
    details: [
      ...here.map((line) => detail(line, isTied(line) ? "refundTied" : "refundCarried")),
      ...old.map((line) => detail(line, isTied(line) ? "refundSettled" : "refundCarried")),
    ],
    carried: open.map(({ values }) => textIn(values, "refund")).filter((number) => number !== ""),
    problems: [
      ...refundProblems(open, here),
      ...twiceIn(finance, here),
      ...before.flatMap(({ number, line }) => (line ? [] : [told("refund", "month.refundGone", { number })])),
    ],
  };
}

function told(
  register: FinanceRegister,
  code: FinanceProblem["message"]["code"],
  params = {}
): FinanceProblem {
  return { severity: "yellow", register, sheet: "", row: 0, column: "", message: { code, params } };
}

function refundProblems(open: readonly Line[], here: readonly Line[]): FinanceProblem[] {
  if (open.length === 0) return [];
  const isUntouched = here.length > 0 && here.every(({ values }) => textIn(values, "tied") === "");
  const yuan = sumFen(open.map((line) => fenIn(line, "amount"))) / 100;
  return [
    told("refund", isUntouched ? "month.notReconciled" : "month.refundsOpen", { count: open.length, yuan }),
  ];
}

/** A refund number that two lines have would be counted twice. */
function twiceIn(finance: FinanceBook, here: readonly Line[]): FinanceProblem[] {
  const first = new Map<string, Line>();
  for (const line of linesOf(finance, "refund")) {
    const number = textIn(line.values, "refund");
    if (number !== "" && !first.has(number)) first.set(number, line);
  }
  return here.flatMap((line) => {
    const number = textIn(line.values, "refund");
    const before = first.get(number);
    if (before === undefined || before === line) return [];
    const params = { number, line: before.index + 1 };
    return [
      problemOf(
        finance,
        "refund",
        { index: line.index, column: "refund", code: "field.twice", params },
        "red"
      ),
    ];
  });
}

/** Columns without which nobody can say whether a line is of the month, and how much it is. */
const NEEDED: readonly (readonly [FinanceRegister, readonly string[]])[] = [
  ["penalty", ["day", "amount", "matter", "kind", "state", "wage"]],
  ["compensation", ["at", "amount", "reason"]],
  ["damage", ["paid", "paidOn", "claim", "claimState"]],
  ["refund", ["done", "amount", "state"]],
  ["fund", ["day", "income", "spent"]],
];

/** Days that must stand there: register, column, and whether the line may be of the month for sure. */
const DATED: readonly (readonly [FinanceRegister, string, "red" | "yellow", (line: Line) => boolean])[] = [
  ["penalty", "day", "red", ({ values }) => textIn(values, "state") !== "withdrawn"],
  ["compensation", "at", "red", () => true],
  ["fund", "day", "red", () => true],
  ["refund", "done", "yellow", ({ values }) => values.state === "refunded"],
  ["damage", "paidOn", "yellow", ({ values }) => values.claimState === "paid"],
];

function undated(finance: FinanceBook): FinanceProblem[] {
  return DATED.flatMap(([id, column, severity, isDone]) =>
    linesOf(finance, id)
      .filter(
        (line) =>
          isDone(line) &&
          line.values[column] === null &&
          line.problems.every((problem) => problem.column !== column)
      )
      .map(({ index }) =>
        problemOf(finance, id, { index, column, code: "month.noDay", params: {} }, severity)
      )
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
      ...undated(finance),
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
