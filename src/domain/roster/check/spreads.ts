import { countRow } from "../counters";
import { mayWorkNights, openingBalances, peers } from "../due";
import type { DayKind, Tally } from "../model";
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
