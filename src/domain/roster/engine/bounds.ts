import type { Compiled, EvenRow } from "./compiled";

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

const modulo = (value: number, step: number) => ((value % step) + step) % step;

/**
 * Shortest arc of a circle of `step` that holds a point of every person; `points[p]` are a person's choices, of which
 * one is enough. Example: step 90, [[0], [60]] → 30.
 */
export function shortestArc(points: readonly (readonly number[])[], step: number): number {
  const all = points
    .flatMap((own, p) => [...new Set(own.map((v) => modulo(v, step)))].map((at) => ({ at, p })))
    .sort((a, b) => a.at - b.at);
  const twice = [...all, ...all.map(({ at, p }) => ({ at: at + step, p }))];
  const held = new Int32Array(points.length);
  let missing = points.length;
  let shortest = step;
  let first = 0;
  for (const { at, p } of twice) {
    if (held[p] === 0) missing -= 1;
    held[p]! += 1;
    while (missing === 0) {
      shortest = Math.min(shortest, at - twice[first]!.at);
      const left = twice[first]!.p;
      held[left]! -= 1;
      if (held[left] === 0) missing += 1;
      first += 1;
    }
  }
  return shortest;
}

/**
 * Least range of an even row in its units. Loads move in steps of what all shifts have in common, so that people whose
 * opening balances differ by less than a step can't be brought level. Example: steps of 90 min, openings 0 and 60 →
 * at least 30 min apart.
 */
export function leastRange(row: EvenRow): number {
  const step = row.load.reduce((g, load) => gcd(load, g), 0);
  const opening = [...row.opening];
  const range =
    step === 0
      ? Math.max(...opening) - Math.min(...opening)
      : shortestArc(
          opening.map((o) => [o]),
          step
        );
  return Math.ceil(range / row.unit);
}

/** The even row of minutes and that of nights, when they compare the same people. */
function minutesAndNights(c: Compiled): [EvenRow, EvenRow] | null {
  const is = (row: EvenRow, load: (s: number) => number) =>
    row.load.every((v, i) => v === load(i % c.states));
  const minutes = c.even.find((row) => is(row, (s) => c.minutes[s]!));
  const nights = c.even.find((row) => is(row, (s) => c.night[s]!));
  const same = minutes && nights && minutes.group.join() === nights.group.join();
  return same ? [minutes, nights] : null;
}

/**
 * Points that minutes and nights cost together at least. Who works one night more works so many minutes less or more,
 * whatever else is done, in steps of what the other shifts have in common: with 9 h days and 7.5 h nights, equal nights
 * leave only steps of 9 h to level the minutes.
 */
export function jointBound(c: Compiled, minutes: EvenRow, nights: EvenRow): number {
  const works = Array.from({ length: c.works }, (_, i) => i + 1);
  const night = works.find((s) => c.night[s] === 1);
  if (night === undefined) return 0;
  const length = c.minutes[night]!;
  const step = works.reduce((g, s) => gcd(c.night[s] === 1 ? c.minutes[s]! - length : c.minutes[s]!, g), 0);
  if (step === 0) return 0;
  const openings = [...minutes.opening].map((o, i) => o - length * nights.opening[i]!);
  let least = Infinity;
  for (let range = 0; range * nights.weight < least; range += 1) {
    for (let fewest = 0; fewest < step / gcd(step, length); fewest += 1) {
      const choices = openings.map((o) =>
        Array.from({ length: range + 1 }, (_, k) => o + length * (fewest + k))
      );
      const apart = Math.ceil(shortestArc(choices, step) / minutes.unit);
      least = Math.min(least, range * nights.weight + apart * minutes.weight);
    }
  }
  return least;
}

/** Points that no roster can go below, by what loads have in common. */
export function countedBound(c: Compiled): number {
  const single = (row: EvenRow) => row.weight * leastRange(row);
  const sum = c.even.reduce((total, row) => total + single(row), c.constant);
  const pair = minutesAndNights(c);
  if (pair === null) return sum;
  const [minutes, nights] = pair;
  return sum + Math.max(0, jointBound(c, minutes, nights) - single(minutes) - single(nights));
}
