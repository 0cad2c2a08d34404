import { type Month, SECONDS_PER_DAY, sumFen } from "../../domain/kernel";
import { readChoice } from "../../domain/fields";
import type { Line } from "../../domain/tables";
import { TIED_STATES } from "../../domain/words";
import { numberIn, textIn } from "../register/derive/derivation";
import {
  type FinanceBook,
  type FinanceProblem,
  type FinanceRegister,
  linesOf,
  problemOf,
  rowOf,
} from "./finance-book";
import { inMonth, isAfterMonth } from "./month";
import { dayIn, type DetailKind, fenIn, type MonthAsked, type MonthDetail } from "./month-details";

/** Tied, or of another period with a payment that a run has found: that explains it as well. */
const isTied = ({ values }: Line): boolean => {
  const said = textIn(values, "tied");
  const read = said === "" ? null : readChoice(said, TIED_STATES);
  return read?.ok === true && (read.value === "tied" || numberIn(values, "tiedAt") !== null);
};

/** The day it was done; where nobody wrote that, the day of the payment it was tied to. */
export const paidDay = (line: Line): number | null =>
  dayIn(line, "done", SECONDS_PER_DAY) ?? dayIn(line, "tiedAt", SECONDS_PER_DAY);

/** Whether it was paid back on a day nobody knows: then it is in no month at all. */
export const isUndated = (line: Line, month: Month): boolean => {
  const { state } = line.values;
  const isPaid = state === "refunded" || (state === null && isTied(line));
  return (
    isPaid && paidDay(line) === null && !isAfterMonth(dayIn(line, "applied", SECONDS_PER_DAY) ?? 0, month)
  );
};

export interface RefundsRead {
  readonly details: readonly MonthDetail[];
  readonly carried: readonly string[];
  readonly problems: readonly FinanceProblem[];
}

/** Tied, or carried into the next month; what earlier months left is closed here or carried on. */
export function refundsOf(finance: FinanceBook, { month, openRefunds }: MonthAsked): RefundsRead {
  const lines = linesOf(finance, "refund").filter(
    ({ values }) => values.state === "refunded" || values.state === null
  );
  const here = lines.filter((line) => inMonth(paidDay(line), month));
  const before = openRefunds.map((number) => ({
    number,
    line: lines.find(({ values }) => values.refund === number),
  }));
  const old = before.flatMap(({ line }) => (line && !here.includes(line) ? [line] : []));
  const detail = (line: Line, kind: DetailKind): MonthDetail => ({
    kind,
    register: "refund",
    row: rowOf(finance, "refund", line),
    day: paidDay(line),
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
