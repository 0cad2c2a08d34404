import type { Finding } from "../../kernel";
import type { DayPlan, Demand, Settings } from "../model";
import { findingOf, RULES } from "../rules";
import { type Context, endOf, type Line } from "./context";

type Online = NonNullable<Settings["online"]>;

/** People with the role who work on the day, with the hours of their shift. */
function present(context: Context, lines: readonly Line[], d: number, demand: Demand) {
  return lines.flatMap((line) => {
    const shift = context.table.get(line.row[d]!);
    const counts = shift && (demand.role === null || line.person.roles.includes(demand.role));
    return counts ? [{ code: shift.code, from: shift.start, to: endOf(shift) }] : [];
  });
}

/** Least and most people at once inside the demand's time, and when the least is reached. */
function extremes(context: Context, d: number, demand: Demand): { least: number; most: number; at: number } {
  const people = present(context, context.lines, d, demand);
  if (demand.shift !== null) {
    const n = people.filter((p) => p.code === demand.shift).length;
    return { least: n, most: n, at: demand.from };
  }
  const marks = [demand.from, ...people.flatMap((p) => [p.from, p.to])];
  const inside = marks.filter((t) => t >= demand.from && t < demand.to).sort((a, b) => a - b);
  const counts = inside.map((t) => people.filter((p) => p.from <= t && t < p.to).length);
  const least = Math.min(...counts);
  return { least, most: Math.max(...counts), at: inside[counts.indexOf(least)] ?? demand.from };
}

function demandFindings(context: Context, plan: DayPlan, d: number, demand: Demand): Finding[] {
  const { least, most, at } = extremes(context, d, demand);
  const what = { shift: demand.shift ?? "", role: demand.role ?? "", at };
  const short = demand.min - least;
  const over = demand.max === null ? 0 : most - demand.max;
  return [
    ...(short > 0
      ? [findingOf(RULES.coverMin, { day: plan.day }, { ...what, need: demand.min, have: least }, short)]
      : []),
    ...(over > 0
      ? [findingOf(RULES.coverMax, { day: plan.day }, { ...what, most: demand.max!, have: most }, over)]
      : []),
  ];
}

/** The first minute at which fewer than `least` are online, or null. */
function firstGap(context: Context, d: number, online: Online): number | null {
  const asked = { shift: null, from: online.from, to: online.to, role: null, min: online.least, max: null };
  const { least, at } = extremes(context, d, asked);
  return least < online.least ? at : null;
}

/** Days on which the desk is left alone in the hours that somebody must be online, told once. */
export function checkOnline(context: Context): Finding[] {
  const { online } = context.problem.settings;
  if (online === null) return [];
  const gaps = context.problem.days.flatMap((_, d) => firstGap(context, d, online) ?? []);
  const [at] = gaps;
  return at === undefined
    ? []
    : [findingOf(RULES.window, {}, { ...online, days: gaps.length, at }, gaps.length)];
}

/** Enough and not too many people on every shift and at every minute asked for. */
export function checkCover(context: Context): Finding[] {
  return context.problem.days.flatMap((plan, d) =>
    plan.demands.flatMap((demand) => demandFindings(context, plan, d, demand))
  );
}
