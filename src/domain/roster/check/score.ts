import type { Finding } from "../../kernel";
import { countRow } from "../counters";
import { mayWorkNights, openingBalances, peers } from "../due";
import type { DayKind, Roster, Score, Tally } from "../model";
import { findingOf, RULES } from "../rules";
import type { Context } from "./context";

/** How far apart the least and the most loaded are in one measure. */
export interface Spread {
  readonly measure: keyof Tally;
  readonly amount: number;
  /** Ids of the least and the most loaded. */
  readonly least: string;
  readonly most: string;
}

/** False for what no shift of the month can change: a month without holidays can't make up for those of the last. */
function isOpen(measure: keyof Tally, kinds: ReadonlySet<DayKind>): boolean {
  if (measure === "weekends") return kinds.has("weekend");
  return measure !== "holidays" || kinds.has("holiday");
}

/** How far the loads of equal colleagues lie apart, pay-back and leave included. */
export function spreads(context: Context): Spread[] {
  const { problem } = context;
  const kinds = new Set(problem.days.map((d) => d.kind));
  const opening = openingBalances(problem);
  const counts = context.lines.map((l) => countRow(problem.shifts, problem.days, l.row));
  const measures = ["minutes", "nights", "weekends", "holidays"] as const;
  return peers(problem).flatMap((group) =>
    measures.flatMap((measure) => {
      const who =
        measure === "nights" ? group.filter((i) => mayWorkNights(problem, problem.people[i]!)) : group;
      if (who.length < 2 || !isOpen(measure, kinds)) return [];
      const loads = who.map((i) => ({
        id: problem.people[i]!.id,
        load: counts[i]![measure] + opening[i]![measure],
      }));
      const sorted = [...loads].sort((a, b) => a.load - b.load);
      const [least, most] = [sorted[0]!, sorted[sorted.length - 1]!];
      return [{ measure, amount: most.load - least.load, least: least.id, most: most.id }];
    })
  );
}

/** Hours that differ by more than the shop's tolerance (A-15, AMB13). */
export function checkEven(context: Context): Finding[] {
  const { tolerance } = context.problem.settings;
  return spreads(context)
    .filter((s) => s.measure === "minutes" && s.amount > tolerance)
    .map((s) =>
      findingOf(
        RULES.uneven,
        { person: s.most },
        { least: s.least, most: s.most, minutes: s.amount, tolerance },
        s.amount
      )
    );
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Points of a roster; see Weights. `findings` are those of the other checks on the same roster. */
export function scoreOf(context: Context, findings: readonly Finding[], published: Roster | null): Score {
  const { weights } = context.problem.settings;
  const all = spreads(context);
  const of = (m: keyof Tally) => all.filter((s) => s.measure === m).map((s) => s.amount);
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
    longRun: weights.longRun * sum(amounts(RULES.weeklyRestLaw.code)),
    keep: weights.keep * changed,
  };
  return { total: sum(Object.values(parts)), parts };
}
