import type { Finding } from "../../kernel";
import type { Roster, Score, Tally } from "../model";
import { findingOf, RULES } from "../rules";
import type { Context } from "./context";
import { rhythmPoints } from "./rhythm";
import { spreads } from "./spreads";

/** Minutes as hours with one decimal. Example: 1500 → 25. */
const inHours = (minutes: number): number => Math.round(minutes / 6) / 10;

/** Hours that differ by more than the shop's tolerance (A-15, AMB13). */
export function checkEven(context: Context): Finding[] {
  const { tolerance } = context.problem.settings;
  return spreads(context)
    .filter((s) => s.measure === "minutes" && s.amount > tolerance)
    .map((s) =>
      findingOf(
        RULES.uneven,
        { person: s.most },
        { least: s.least, most: s.most, more: inHours(s.amount), tolerated: inHours(tolerance) },
        s.amount
      )
    );
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Points of a roster; see Weights. `findings` are those of the other checks on the same roster. */
export function scoreOf(context: Context, findings: readonly Finding[], published: Roster | null): Score {
  const { weights, evenWithin } = context.problem.settings;
  const all = spreads(context);
  const of = (m: keyof Tally) =>
    all.filter((s) => s.measure === m).map((s) => Math.max(0, s.amount - evenWithin[m]));
  const amounts = (code: string) => findings.filter((f) => f.code === code).map((f) => f.amount ?? 0);
  const changed = published
    ? sum(context.lines.map((l, i) => l.row.filter((c, d) => c !== published.cells[i]?.[d]).length))
    : 0;
  const parts = {
    wish: weights.wish * sum(amounts(RULES.wish.code)),
    minutes: weights.minutes * sum(of("minutes").map((m) => Math.ceil(m / 30))),
    nights: weights.nights * sum(of("nights")),
    weekends: weights.weekends * sum(of("weekends")),
    holidays: weights.holidays * sum(of("holidays")),
    longRun:
      weights.longRun * sum([...amounts(RULES.weeklyRestLaw.code), ...amounts(RULES.longRunTried.code)]),
    keep: weights.keep * changed,
    ...rhythmPoints(context),
  };
  return { total: sum(Object.values(parts)), parts };
}
