import { handOver, type Stretch } from "../../domain/closing";
import {
  type Day,
  day as dayOfSerial,
  dayOfMoment,
  type Fen,
  isDay,
  isoDay,
  type Moment,
  sumFen,
} from "../../domain/kernel";
import { Draft } from "../../book/draft";
import { type Book, tableOf } from "../../book/open";
import { aNumber, aText, mapOf, shape } from "../../book/parse";
import { recordIn, recordKind } from "../../book/record-kind";
import { a1, idOf, type ReadPort } from "../../excel";
import { text } from "../../text";
import { type Command, type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { CATEGORIES, type Category, type DailyLine, dailyLines, type DailyRead } from "./daily-lines";
import { dailySheet } from "./daily-sheet";
import { type FinanceBook, type FinanceProblem, openFinance } from "./finance-book";
import { clockOf, isoOf } from "./moments";
import { registersSeen } from "./registers-seen";

/** What 店务设置 remembers of a day's sheet, under "daily." and the day. */
export const DAILY = recordKind(
  "daily.",
  shape({
    /** Table id of its lines. */
    table: aText,
    from: aNumber,
    until: aNumber,
    /** Fen by category. */
    sums: mapOf(aNumber),
    /** Lines by category. */
    counts: mapOf(aNumber),
  })
);

export interface DailyArgs {
  /** Serial; today unless it is said. */
  readonly day?: number;
}

/** Number of lines and their sum. */
export interface Count {
  readonly n: number;
  readonly fen: Fen;
}

export interface DailyPreview {
  readonly sheet: string;
  /** "2026-11-26T16:00:00" */
  readonly from: string;
  readonly until: string;
  readonly totals: Readonly<Record<Category, Count>>;
  /** Lines that nobody entitled has agreed to: finance does not pay them. */
  readonly waiting: Count;
  readonly problems: readonly FinanceProblem[];
}

/** 16:00: the day's sheet for finance, from the registers, with approvals checked. */
export const writeDaily: Command<DailyArgs, DailyPreview> = {
  title: "daily.write.title",
  args: [{ name: "day", kind: "date", label: "daily.write.day", required: false }],
  async plan(port, args, context) {
    const today = dayOfMoment(context.now);
    const wanted = args.day === undefined ? today : Math.floor(args.day);
    if (!isDay(wanted) || wanted > today)
      return refuse("daily.write.future", { day: isDay(wanted) ? isoDay(wanted) : String(wanted) });
    const finance = await openFinance(port);
    if (!finance.ok) return finance;
    if (Object.values(finance.value.registers).every((register) => register === null))
      return refuse("daily.write.noRegisters");
    const stretch = stretchOf(finance.value.book, dayOfSerial(wanted), context.now);
    return stretch.ok ? planDaily(port, finance.value, dayOfSerial(wanted), stretch.value, context) : stretch;
  },
};

interface Earlier {
  readonly day: string;
  readonly from: Moment;
  readonly until: Moment;
  readonly sums: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
}

/** Days' sheets whose tables are still there, latest first. */
function earlierDays(book: Book): Outcome<Earlier[]> {
  const found: Earlier[] = [];
  for (const key of book.settings.records.keys()) {
    if (!key.startsWith(DAILY.key)) continue;
    const record = recordIn(book, DAILY, key);
    if (!record.ok) return record;
    if (!record.value || !tableOf(book, record.value.table)) continue;
    const { from, until, sums, counts } = record.value;
    found.push({
      day: key.slice(DAILY.key.length),
      from: from as Moment,
      until: until as Moment,
      sums,
      counts,
    });
  }
  return done(found.sort((a, b) => b.until - a.until));
}

function stretchOf(
  book: Book,
  day: Day,
  now: Moment
): Outcome<{ readonly stretch: Stretch; readonly last: Earlier | null }> {
  const earlier = earlierDays(book);
  if (!earlier.ok) return earlier;
  const [last = null] = earlier.value;
  const same = earlier.value.find((one) => one.day === isoDay(day));
  if (same) return refuse("daily.write.again", { day: isoDay(day), until: clockOf(same.until) });
  const stretch = handOver(day, now, last?.until ?? null);
  if (!stretch)
    return refuse("daily.write.covered", { day: isoDay(day), last: last ? clockOf(last.until) : "" });
  return done({ stretch, last });
}

const countOf = (lines: readonly DailyLine[]): Count => ({
  n: lines.length,
  fen: sumFen(lines.map(({ fen }) => fen)),
});

export const totalsOf = (lines: readonly DailyLine[]): Readonly<Record<Category, Count>> => {
  const of = (category: Category) => countOf(lines.filter((line) => line.category === category));
  return {
    postage: of("postage"),
    compensation: of("compensation"),
    refund: of("refund"),
    claim: of("claim"),
  };
};

/** What was registered for an earlier stretch after its sheet had gone to finance. */
function lateProblems(finance: FinanceBook, last: Earlier | null, read: DailyRead): FinanceProblem[] {
  if (!last) return [];
  const totals = totalsOf(read.lines);
  return CATEGORIES.flatMap((category): FinanceProblem[] => {
    const { n, fen } = totals[category];
    const [before, sum] = [last.counts[category] ?? 0, last.sums[category] ?? 0];
    if (n === before && fen === sum) return [];
    const params = { day: last.day, before, sum: sum / 100, now: n, yuan: fen / 100 };
    return [
      {
        severity: "yellow",
        register: category,
        sheet: "",
        row: 0,
        column: text(`daily.${category}`, {}, "zh"),
        message: { code: "daily.late", params },
      },
    ];
  });
}

async function planDaily(
  port: ReadPort,
  finance: FinanceBook,
  day: Day,
  { stretch, last }: { readonly stretch: Stretch; readonly last: Earlier | null },
  context: CommandContext
): Promise<Outcome<Planned<DailyPreview>>> {
  const read = await dailyLines(finance, stretch, context);
  const before = last ? await dailyLines(finance, last, context) : null;
  const problems = [...read.problems, ...(before ? lateProblems(finance, last, before) : [])];
  if (read.lines.length === 0 && problems.length === 0)
    return refuse("daily.write.nothing", { from: clockOf(stretch.from), until: clockOf(stretch.until) });
  const totals = totalsOf(read.lines);
  const waiting = countOf(read.lines.filter(({ approval }) => approval === "waiting"));
  const draft = new Draft(finance.book, context);
  const seen = await registersSeen(port, draft, finance, ["compensation", "refund", "damage"]);
  const made = dailySheet(
    draft,
    finance,
    { day, stretch, lines: read.lines, problems, seen },
    context.locale
  );
  draft.remember(
    DAILY,
    {
      table: idOf(made.table),
      from: stretch.from,
      until: stretch.until,
      sums: Object.fromEntries(CATEGORIES.map((c) => [c, totals[c].fen])),
      counts: Object.fromEntries(CATEGORIES.map((c) => [c, totals[c].n])),
    },
    { key: `${DAILY.key}${isoDay(day)}` }
  );
  return done({
    preview: {
      sheet: made.sheet,
      from: isoOf(stretch.from),
      until: isoOf(stretch.until),
      totals,
      waiting,
      problems,
    },
    writes: draft.plan({ code: "daily.write.touches", params: { sheet: made.sheet, area: a1(made.area) } }),
    success: { code: "daily.write.done", params: { sheet: made.sheet, count: read.lines.length } },
    show: { sheet: made.sheet, at: { row: 0, col: 0, rows: 1, cols: 1 } },
  });
}
