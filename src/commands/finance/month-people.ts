import { deductionsOf, masked } from "../../domain/closing";
import { addFen, type Fen, type Month, sumFen } from "../../domain/kernel";
import type { Line } from "../../domain/tables";
import type { PenaltyKind } from "../../domain/words";
import { numberIn, textIn, type Values } from "../register/derive/derivation";
import { kindOf } from "../register/derive/penalty";
import { calledBy } from "../register/derive/people";
import type { StaffMember } from "../staff/model";
import { type FinanceBook, type FinanceProblem, linesOf, problemOf, wageRules } from "./finance-book";
import { inMonth } from "./month";

/** What a month says of one person; money in fen. */
export interface MonthPerson {
  readonly number: string;
  readonly name: string;
  readonly fines: number;
  readonly fineFen: Fen;
  readonly rewards: number;
  readonly rewardFen: Fen;
  readonly lossFen: Fen;
  readonly carriedIn: Fen;
  /** Null: not said, and not needed where nothing is owed. */
  readonly wage: Fen | null;
  readonly room: Fen;
  readonly deducted: Fen;
  readonly carried: Fen;
  /** The last stage of the month. */
  readonly stage: string;
}

/** Lines of the penalty register that count in a month. */
export const penaltiesIn = (finance: FinanceBook, month: Month): Line[] =>
  linesOf(finance, "penalty").filter(
    ({ values }) => inMonth(numberIn(values, "day"), month) && textIn(values, "state") !== "withdrawn"
  );

/** The number of the only one of the staff list who goes by a number, a name or a nickname; else what was said. */
function keyOf(said: string, people: readonly StaffMember[]): string {
  const [only, second] = calledBy(said, people);
  return only && second === undefined ? only.id : said;
}

const personKeyOf = (values: Values, { people }: FinanceBook): string =>
  keyOf(textIn(values, "number") || textIn(values, "name"), people);

/** A number as a masked sheet or file shows it: anything but a number of the staff list may be somebody's name. */
export function maskedNumber(number: string, people: readonly StaffMember[]): string {
  const isNumber = people.some(({ id, names }) => id === number && !names.includes(number));
  return isNumber ? number : masked(number);
}

const fenIn = (values: Values, id: string): Fen => (numberIn(values, id) ?? 0) as Fen;

/** What must be known of a month beside its registers. */
export interface MonthGiven {
  readonly month: Month;
  readonly minimumWage: Fen | null;
  /** What earlier months left, by person. */
  readonly carriedIn: Readonly<Record<string, number>>;
}

interface PeopleRead {
  readonly people: readonly MonthPerson[];
  readonly problems: readonly FinanceProblem[];
}

/** Penalties, rewards and losses by person; who owes something without a wage, or without a minimum wage, is a problem. */
export function monthPeople(finance: FinanceBook, given: MonthGiven): PeopleRead {
  const lines = penaltiesIn(finance, given.month);
  const carriedIn = byKey(given.carriedIn, finance.people);
  const keys = new Set([
    ...lines.map(({ values }) => personKeyOf(values, finance)),
    ...Object.keys(carriedIn),
  ]);
  const read = [...keys]
    .filter((key) => key !== "")
    .map((key) => personOf(finance, { ...given, carriedIn }, key, lines));
  return {
    people: read.map(({ person }) => person).sort((a, b) => (personText(a) < personText(b) ? -1 : 1)),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** A month that was closed before the staff list knew somebody kept them by name. */
function byKey(carried: MonthGiven["carriedIn"], people: readonly StaffMember[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [said, fen] of Object.entries(carried)) {
    const key = keyOf(said, people);
    sums[key] = (sums[key] ?? 0) + fen;
  }
  return sums;
}

const personText = ({ number, name }: MonthPerson): string => `${number} ${name}`;

function personOf(finance: FinanceBook, given: MonthGiven, key: string, all: readonly Line[]) {
  const lines = all.filter(({ values }) => personKeyOf(values, finance) === key);
  const own = linesOf(finance, "offence");
  const of = (kind: PenaltyKind) => lines.filter(({ values }) => kindOf(values, own) === kind);
  const sum = (kind: PenaltyKind) => sumFen(of(kind).map(({ values }) => fenIn(values, "amount")));
  const paid = of("fine").filter(({ values }) => fenIn(values, "amount") > 0);
  const lossFen = sum("loss");
  const carriedIn = (given.carriedIn[key] ?? 0) as Fen;
  const deduction = deductionFor(finance, given, of("loss"), lossFen, carriedIn);
  const last = [...lines].reverse();
  const said = (id: string) => last.map(({ values }) => textIn(values, id)).find((text) => text !== "") ?? "";
  const member = finance.people.find(({ id }) => id === key);
  const person: MonthPerson = {
    number: member?.id ?? key,
    name: said("name") || (member?.name ?? ""),
    fines: paid.length,
    fineFen: sum("fine"),
    rewards: of("reward").length,
    rewardFen: sum("reward"),
    lossFen,
    carriedIn,
    wage: deduction.wage,
    room: deduction.room,
    deducted: deduction.now,
    carried: deduction.carried,
    stage: said("stage"),
  };
  return { person, problems: deduction.problems };
}

interface Deducted {
  readonly wage: Fen | null;
  readonly room: Fen;
  readonly now: Fen;
  readonly carried: Fen;
  readonly problems: readonly FinanceProblem[];
}

const NONE = 0 as Fen;

/** Nothing is taken from a wage nobody has named: all of it is carried over, and said. */
function deductionFor(
  finance: FinanceBook,
  { minimumWage }: MonthGiven,
  losses: readonly Line[],
  lossFen: Fen,
  carriedIn: Fen
): Deducted {
  const all = addFen(lossFen, carriedIn);
  if (all === 0) return { wage: null, room: NONE, now: NONE, carried: NONE, problems: [] };
  const wages = losses.map(({ values }) => numberIn(values, "wage")).filter((wage) => wage !== null);
  const [wage = null] = wages;
  const problem = (code: string, severity: FinanceProblem["severity"]): FinanceProblem[] =>
    losses
      .slice(0, 1)
      .map(({ index }) =>
        problemOf(finance, "penalty", { index, column: "wage", code, params: {} }, severity)
      );
  const open = (problems: FinanceProblem[]): Deducted => ({
    wage: null,
    room: NONE,
    now: NONE,
    carried: all,
    problems,
  });
  if (new Set(wages).size > 1) return open(problem("month.wages", "red"));
  if (wage === null) return open(problem("month.noWage", "red"));
  if (minimumWage === null) return open(problem("month.noMinimum", "red"));
  const read = deductionsOf(wageRules(finance), { loss: lossFen, carriedIn, wage: wage as Fen }, minimumWage);
  if (!read.ok) return open(problem("month.noRate", "red"));
  return { ...read.value, wage: wage as Fen, problems: [] };
}
