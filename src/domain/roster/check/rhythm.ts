import { REST } from "../model";
import type { Problem, Roster } from "../model";
import { askedOf, freeOf, isAskedByShift, shortDays } from "../free";
import { type Context, contextOf, type Line, type Run, runsOf } from "./context";
import { spreads } from "./spreads";

/** How a month feels to those who work it. Shares lie between 0 and 1; what there is none of has share 0. */
export interface RhythmNumbers {
  /** Changes of shift, of all pairs of consecutive days worked. */
  readonly changes: number;
  /** Rests of a single day, of all blocks of days off with a rest in them. */
  readonly singles: number;
  /** Single days of work between two days off. */
  readonly islands: number;
  /** Days of the longest run of work, last month's end included. */
  readonly longest: number;
  /** Nights in blocks of settings.nightRun, of all nights; 1 when there are none. */
  readonly nightsInRuns: number;
  /** Worked weekend days, what was brought along included: most less least loaded of equal colleagues. */
  readonly weekendSpread: number;
  /** People present beyond those asked for: most less least, over days on which a shift asks for as many. */
  readonly surplusSpread: number;
}

/** The counts that are priced, of all people together. */
export interface RhythmCounts {
  readonly changes: number;
  readonly pairs: number;
  readonly singles: number;
  readonly blocks: number;
  readonly islands: number;
  /** Nights outside good blocks. */
  readonly nightRuns: number;
  readonly nights: number;
}

/** Runs of the period; what began before it is counted with its beginning. */
const touching = (line: Line, runs: readonly Run[]): Run[] => runs.filter((run) => run.to > line.offset);

const length = ({ from, to }: Run): number => to - from;

function pairsOf({ table }: Context, { all, offset }: Line): { pairs: number; changes: number } {
  let [pairs, changes] = [0, 0];
  for (let at = Math.max(1, offset); at < all.length; at += 1) {
    if (!table.has(all[at]!) || !table.has(all[at - 1]!)) continue;
    pairs += 1;
    if (all[at] !== all[at - 1]) changes += 1;
  }
  return { pairs, changes };
}

function nightsOf({ table, problem }: Context, line: Line): { nights: number; nightRuns: number } {
  const [least, most] = problem.settings.nightRun;
  const runs = runsOf(line.all, (code) => table.get(code)?.kind === "night").filter((run) => run.value);
  const lost = (n: number) => (n < least ? n : Math.max(0, n - most));
  return {
    nights: line.row.filter((code) => table.get(code)?.kind === "night").length,
    // A block that ended with last month is last month's.
    nightRuns: touching(line, runs).reduce((sum, run) => sum + lost(length(run)), 0),
  };
}

function countsOf(context: Context, line: Line): RhythmCounts {
  const runs = touching(
    line,
    runsOf(line.all, (code) => context.table.has(code))
  );
  const off = runs.filter((run) => !run.value && line.all.slice(run.from, run.to).includes(REST));
  return {
    ...pairsOf(context, line),
    ...nightsOf(context, line),
    singles: off.filter((run) => length(run) === 1).length,
    blocks: off.length,
    islands: runs.filter((run) => run.value && length(run) === 1).length,
  };
}

/** Everybody's counts together. */
export function rhythmCounts(context: Context): RhythmCounts {
  const all = context.lines.map((line) => countsOf(context, line));
  const sum = (of: keyof RhythmCounts): number => all.reduce((n, counts) => n + counts[of], 0);
  return {
    changes: sum("changes"),
    pairs: sum("pairs"),
    singles: sum("singles"),
    blocks: sum("blocks"),
    islands: sum("islands"),
    nightRuns: sum("nightRuns"),
    nights: sum("nights"),
  };
}

/** Differences of presence between days on which a shift asks for as many, for each shift and number asked for. */
function surplusRanges({ problem, lines }: Context): number[] {
  const short = shortDays(problem);
  return problem.shifts.flatMap(({ code }) => {
    const days = problem.days.map((day, d) => ({
      asked: askedOf(day, code),
      isShort: short.has(day.day),
      have: lines.filter((line) => line.row[d] === code).length,
    }));
    return [...new Set(days.map((d) => d.asked))].flatMap((asked) => {
      const same = days.filter((d) => d.asked === asked);
      const full = same.filter((d) => !d.isShort);
      if (asked === 0 || full.length === 0) return [];
      return [Math.max(...same.map((d) => d.have)) - Math.min(...full.map((d) => d.have))];
    });
  });
}

/** Cells with a shift that nobody asks for on the day, where cover speaks of shifts. */
function unaskedCells({ problem, lines, table }: Context): number {
  if (!isAskedByShift(problem)) return 0;
  return lines.reduce(
    (sum, line) =>
      sum + line.row.filter((code, d) => table.has(code) && askedOf(problem.days[d]!, code) === 0).length,
    0
  );
}

/** Points of people's rhythm, by kind of weight. */
export function rhythmPoints(context: Context) {
  const { problem } = context;
  const { weights } = problem.settings;
  const counts = rhythmCounts(context);
  const free = freeOf(problem);
  const beyond = surplusRanges(context).reduce((sum, range) => sum + Math.max(0, range - 1), 0);
  return {
    changes: weights.changes * Math.max(0, counts.changes - free.changes),
    singles: weights.singles * Math.max(0, counts.singles - free.singles),
    nightRuns: weights.nightRuns * Math.max(0, counts.nightRuns - free.nightRuns),
    islands: weights.islands * counts.islands,
    surplus: weights.surplus * (beyond + unaskedCells(context)),
  };
}

const share = (n: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * n) / of) / 1000);

/** A roster's rhythm. Example: 白白晚休白白 → changes 0.333 of three pairs, one single rest of one block. */
export function rhythmOf(problem: Problem, roster: Roster): RhythmNumbers {
  const context = contextOf(problem, roster);
  const counts = rhythmCounts(context);
  const worked = context.lines.flatMap((line) =>
    touching(
      line,
      runsOf(line.all, (code) => context.table.has(code)).filter((run) => run.value)
    ).map(length)
  );
  const weekends = spreads(context).filter((s) => s.measure === "weekends");
  return {
    changes: share(counts.changes, counts.pairs),
    singles: share(counts.singles, counts.blocks),
    islands: counts.islands,
    longest: Math.max(0, ...worked),
    nightsInRuns:
      counts.nights === 0 ? 1 : Math.max(0, share(counts.nights - counts.nightRuns, counts.nights)),
    weekendSpread: Math.max(0, ...weekends.map((s) => s.amount)),
    surplusSpread: Math.max(0, ...surplusRanges(context)),
  };
}
