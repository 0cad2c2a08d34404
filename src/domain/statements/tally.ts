import { type Day, isoDay, SECONDS_PER_DAY, ymd } from "../kernel";
import type { Sum, Totals } from "./footer";
import type { FileProblem } from "./refusal";

/** Whether the totals under the lines are what the lines add up to. */
export type Footer = "equal" | "differs" | "none";

interface Counted {
  lines: number;
  readonly income: { n: number; fen: number };
  readonly expense: { n: number; fen: number };
}

const nothing = (): Counted => ({ lines: 0, income: { n: 0, fen: 0 }, expense: { n: 0, fen: 0 } });

/** What the lines of a table add up to, held against the totals that stand under them. */
export class Tally {
  readonly totals: Totals = { income: null, expense: null, lines: null };
  readonly all = nothing();
  footer: Footer = "none";
  /** Seconds of the first and of the last line; the first is after the last where there is none. */
  first = Infinity;
  last = -Infinity;
  private section = nothing();

  /** One line more; `at` is NaN for one without a time. */
  count(income: number, expense: number, at: number): void {
    const time = Number.isNaN(at) ? Infinity : at;
    this.section.lines++;
    if (income !== 0) add(this.section.income, { n: 1, fen: income });
    if (expense !== 0) add(this.section.expense, { n: 1, fen: expense });
    if (time < this.first) this.first = time;
    if (time > this.last) this.last = time;
    if (Number.isNaN(at)) this.first = Math.min(this.first, this.last);
  }

  /** The lines since the last header against the totals under them; what is wrong, or null. */
  close(isLoose: boolean): FileProblem | null {
    const { totals, section, all } = this;
    const pairs: [Sum | null, Sum][] = isLoose
      ? []
      : [
          [totals.income, section.income],
          [totals.expense, section.expense],
        ];
    const said = pairs.filter(([total]) => total !== null);
    const isOff = said.some(([total, sum]) => total?.n !== sum.n || total.fen !== sum.fen);
    const isShort = totals.lines !== null && totals.lines !== section.lines;
    if (isOff || isShort) this.footer = "differs";
    else if ((said.length > 0 || totals.lines !== null) && this.footer === "none") this.footer = "equal";
    const problem = isOff || isShort ? difference(totals, section) : null;
    all.lines += section.lines;
    add(all.income, section.income);
    add(all.expense, section.expense);
    this.section = nothing();
    Object.assign(totals, { income: null, expense: null, lines: null });
    return problem;
  }

  /** What is strange about the days of the lines, beside those that the file says it is of. */
  strange({ from, to }: Readonly<{ from: number | null; to: number | null }>): FileProblem[] {
    if (!(this.first <= this.last)) return [];
    const dayOf = (seconds: number) => Math.floor(seconds / SECONDS_PER_DAY) as Day;
    const [first, last] = [dayOf(this.first), dayOf(this.last)];
    const params = { first: isoDay(first), last: isoDay(last) };
    const isOutside = (from !== null && first < from) || (to !== null && last > to);
    return [
      ...(ymd(first).year === ymd(last).year ? [] : [{ code: "statement.twoYears", params }]),
      ...(isOutside ? [{ code: "statement.outside", params }] : []),
    ];
  }
}

function difference(totals: Totals, section: Counted): FileProblem {
  const of = (sum: Sum | null) => (sum ? `${sum.n} / ${(sum.fen / 100).toFixed(2)}` : "-");
  return {
    code: "statement.differs",
    params: {
      saidIn: of(totals.income),
      readIn: of(section.income),
      saidOut: of(totals.expense),
      readOut: of(section.expense),
      said: totals.lines ?? "-",
      read: section.lines,
    },
  };
}

function add(sum: { n: number; fen: number }, more: Sum): void {
  sum.n += more.n;
  sum.fen += more.fen;
}
