import { type Fen, SECONDS_PER_DAY, sumFen } from "../../domain/kernel";
import { columnOf, type Line, showCell } from "../../domain/tables";
import { numberIn, textIn } from "../register/derive/derivation";
import { kindOf } from "../register/derive/penalty";
import { postageBeside } from "./daily-lines";
import { type FinanceBook, type FinanceRegister, linesOf, rowOf } from "./finance-book";
import { inMonth, isAfterMonth, isBeforeMonth } from "./month";
import { type MonthGiven, penaltiesIn } from "./month-people";

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

/** Kinds whose lines name an order or a courier, and nobody: they stay whole where people are masked. */
export const IMPERSONAL: readonly DetailKind[] = [
  "claimPaid",
  "claimOpen",
  "refundTied",
  "refundCarried",
  "refundSettled",
];

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

export interface MonthAsked extends MonthGiven {
  /** Refund numbers that the month before left open. */
  readonly openRefunds: readonly string[];
}

export const fenIn = ({ values }: Line, id: string): Fen => (numberIn(values, id) ?? 0) as Fen;
export const dayIn = ({ values }: Line, id: string, unit = 1): number | null => {
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

/** Penalties and rewards of the month. */
export function penaltyDetails(finance: FinanceBook, { month }: MonthAsked): MonthDetail[] {
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

/** Compensation that was registered in the month. */
export const compensationsIn = (finance: FinanceBook, { month }: MonthAsked): Line[] =>
  linesOf(finance, "compensation").filter((line) => inMonth(dayIn(line, "at", SECONDS_PER_DAY), month));

export const compensationDetails = (finance: FinanceBook, asked: MonthAsked): MonthDetail[] =>
  compensationsIn(finance, asked).flatMap((line): MonthDetail[] => {
    const base = {
      register: "compensation",
      row: rowOf(finance, "compensation", line),
      day: dayIn(line, "at", SECONDS_PER_DAY),
      who: textIn(line.values, "account"),
      what: wordIn(finance, "compensation", line, "reason"),
      approver: textIn(line.values, "approver"),
    } as const;
    const kind = line.values.reason === "postage" ? "postage" : "compensation";
    const postage = postageBeside(line.values);
    return [
      { ...base, kind, fen: fenIn(line, "amount") },
      ...(postage > 0 ? [{ ...base, kind: "postage", fen: postage } as const] : []),
    ];
  });

/** Paid in the month, or open at its end. */
export function claimDetails(finance: FinanceBook, { month }: MonthAsked): MonthDetail[] {
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

export function fundDetails(finance: FinanceBook, { month }: MonthAsked): MonthDetail[] {
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
export function fundState(finance: FinanceBook, { month }: MonthAsked): FundState | null {
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
