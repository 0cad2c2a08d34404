import { at, type Compiled, NO_LIMIT } from "./compile/compiled";
import { groupsOf, needsOf } from "./compile/needs";
import { PersonDays } from "./levels/work-days";

/** [state]: 1 = counts. */
type Mask = Uint8Array;

/** Below every sum of a period; stands for "can't be". */
const NEVER = -1e9;

const isWork = (c: Compiled, s: number) => s > 0 && s <= c.works;

/** Longest run that must hold, or more than the period has days. */
function hardRun(c: Compiled, p: number): number {
  const { longestRun, longRunCost } = c.limits[p]!;
  return longRunCost > 0 || longestRun >= NO_LIMIT ? c.days + 1 : longestRun;
}

/**
 * The most that a person can collect, each day being worth what its state is, while allowed cells, successions, the
 * longest run and the rest days due hold: dynamic programming over state × run × rests. null = these can't hold even
 * for the person alone.
 */
export function mostWorth(c: Compiled, p: number, worth: Int32Array): number | null {
  const { past, minRests, maxRests } = c.limits[p]!;
  const longest = hardRun(c, p);
  const runs = longest > c.days ? 1 : longest + 1;
  const counted = Math.min(c.days, maxRests >= NO_LIMIT ? minRests : maxRests);
  const rests = counted + 1;
  const size = c.states * runs * rests;
  const place = (s: number, run: number, rest: number) => (s * runs + run) * rests + rest;
  let now = new Int32Array(size).fill(NEVER);
  now[place(Math.max(0, past.last), past.last > 0 ? Math.min(past.run, runs - 1) : 0, 0)] = 0;
  for (let d = 0; d < c.days; d += 1) {
    const next = new Int32Array(size).fill(NEVER);
    for (let from = 0; from < size; from += 1) {
      if (now[from]! === NEVER) continue;
      const rest = from % rests;
      const run = ((from / rests) | 0) % runs;
      const s = (from / (rests * runs)) | 0;
      for (let t = 0; t < c.states; t += 1) {
        if (c.allowed[at(c, p, d, t)] === 0 || c.forbidden[s * c.states + t] === 1) continue;
        const runNow = runs === 1 || !isWork(c, t) ? 0 : run + 1;
        const restNow = t === 0 ? rest + 1 : rest;
        if ((runs > 1 && runNow >= runs) || (restNow >= rests && maxRests < NO_LIMIT)) continue;
        const to = place(t, runNow, Math.min(restNow, rests - 1));
        next[to] = Math.max(next[to]!, now[from]! + worth[t]!);
      }
    }
    now = next;
  }
  const most = now.reduce(
    (best, value, i) => (i % rests >= Math.min(minRests, counted) ? Math.max(best, value) : best),
    NEVER
  );
  return most === NEVER ? null : most;
}

/** The most days a person can spend in the counted states, rest windows included. */
function mostDays(c: Compiled, p: number, counts: Mask): number {
  return Math.min(mostWorth(c, p, Int32Array.from(counts)) ?? 0, byWindows(c, p, counts));
}

/** Days outside rest windows, and what the windows leave of those inside. */
function byWindows(c: Compiled, p: number, counts: Mask): number {
  const can = (d: number) => counts.some((n, s) => n === 1 && c.allowed[at(c, p, d, s)] === 1);
  const days = Array.from({ length: c.days }, (_, d) => (can(d) ? 1 : 0));
  const { windows, maxNights } = c.limits[p]!;
  let most = days.reduce<number>((sum, d) => sum + d, 0);
  for (const w of windows) {
    const inside = days.slice(w.from, w.to).reduce<number>((sum, d) => sum + d, 0);
    most -= Math.max(0, inside - (w.to - w.from - w.least));
  }
  const onlyNights = counts.every((n, s) => n === 0 || c.night[s] === 1);
  return onlyNights ? Math.min(most, maxNights) : most;
}

/** People of a cover row who may have one of the states on the day. */
function available(c: Compiled, day: number, states: Mask, people: Uint8Array | null): number {
  let n = 0;
  for (let p = 0; p < c.people; p += 1) {
    if (people !== null && people[p] === 0) continue;
    if (states.some((counts, s) => counts === 1 && c.allowed[at(c, p, day, s)] === 1)) n += 1;
  }
  return n;
}

/** People needed on a day in the states together. */
function neededOn(c: Compiled, needs: Int32Array, day: number, states: Mask): number {
  let sum = 0;
  for (let s = 0; s < c.states; s += 1) if (states[s] === 1) sum += needs[day * c.states + s]!;
  return sum;
}

/** Sets of work states worth counting: every single one, every pair, and all together. */
function masks(c: Compiled): Mask[] {
  const of = (...states: number[]) =>
    Uint8Array.from({ length: c.states }, (_, s) => (states.includes(s) ? 1 : 0));
  const works = Array.from({ length: c.works }, (_, i) => i + 1);
  const pairs = works.flatMap((a) => works.filter((b) => b > a).map((b) => of(a, b)));
  const all = works.length > 2 ? [of(...works)] : [];
  return [...works.map((s) => of(s)), ...pairs, ...all];
}

/** Shifts that stay empty whatever is done, by the counting arguments that show most; 0 = counting shows none. */
export function countedShortage(c: Compiled): number {
  let worst = 0;
  const groups = groupsOf(c).map((people) => ({ people, needs: needsOf(c, people) }));
  for (const mask of masks(c)) {
    const most = Array.from({ length: c.people }, (_, p) => mostDays(c, p, mask));
    for (const { people, needs } of groups) {
      let needed = 0;
      let missing = 0;
      for (let d = 0; d < c.days; d += 1) {
        const need = neededOn(c, needs, d, mask);
        needed += need;
        missing += Math.max(0, need - available(c, d, mask, people));
      }
      const capacity = most.reduce((sum, n, p) => sum + (people === null || people[p] === 1 ? n : 0), 0);
      worst = Math.max(worst, missing, needed - capacity);
    }
  }
  return worst;
}

/** True when days on and off alone can't keep the person's shortest runs, rests and weekly rests. */
function isRestless(c: Compiled, p: number): boolean {
  const { shortestRun, shortestRest, windows } = c.limits[p]!;
  if (shortestRun < 2 && shortestRest < 2 && windows.length === 0) return false;
  return new PersonDays(c, p, []).cheapest().points.every((points) => points === Infinity);
}

/** People whose own rules and hours can't hold together, whatever the others do. */
export function impossibleAlone(c: Compiled): number[] {
  return Array.from({ length: c.people }, (_, p) => p).filter((p) => {
    const { minMinutes, maxMinutes } = c.limits[p]!;
    if (isRestless(c, p)) return true;
    const most = mostWorth(c, p, c.minutes);
    if (most === null || most < minMinutes) return true;
    return (
      maxMinutes < NO_LIMIT &&
      -mostWorth(
        c,
        p,
        c.minutes.map((m) => -m)
      )! > maxMinutes
    );
  });
}

/** Days on which more people are needed than may work at all. */
export function daysShort(c: Compiled): number[] {
  const groups = groupsOf(c).map((people) => ({ people, needs: needsOf(c, people) }));
  const sets = masks(c);
  const short = (d: number) =>
    sets.some((mask) =>
      groups.some(({ people, needs }) => neededOn(c, needs, d, mask) > available(c, d, mask, people))
    );
  return Array.from({ length: c.days }, (_, d) => d).filter(short);
}
