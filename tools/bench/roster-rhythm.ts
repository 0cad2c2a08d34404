/**
 * What a month is like for those who work it, counted from the codes alone: shares nothing with the engine or with the
 * checker, so that neither can vouch for itself.
 */

/** A month as plain codes. */
export interface PlainMonth {
  /** [person][day] */
  readonly rows: readonly (readonly string[])[];
  /** [person]: codes of the days before, oldest first. */
  readonly tails: readonly (readonly string[])[];
  readonly shifts: readonly string[];
  readonly nights: readonly string[];
  readonly rest: string;
  /** [day]: shift → people asked for. */
  readonly asked: readonly Readonly<Record<string, number>>[];
  /** [day]: somebody is away. */
  readonly short: readonly boolean[];
  /** [day] */
  readonly weekend: readonly boolean[];
  /** [person]: weekend days worked more than colleagues in the past, null = compared with nobody. */
  readonly broughtWeekends: readonly (number | null)[];
}

export interface PlainRhythm {
  readonly changes: number;
  readonly singles: number;
  readonly islands: number;
  readonly longest: number;
  readonly nightsInRuns: number;
  readonly weekendSpread: number;
  readonly surplusSpread: number;
}

interface Block {
  readonly codes: readonly string[];
  /** Part of the block lies in the month. */
  readonly isNow: boolean;
}

/** The row with its tail, cut where `kind` changes. */
function blocks(tail: readonly string[], row: readonly string[], kind: (code: string) => unknown): Block[] {
  const all = [...tail, ...row];
  const cuts = all.flatMap((code, i) => (i === 0 || kind(code) !== kind(all[i - 1]!) ? [i] : []));
  return cuts.map((from, k) => {
    const to = cuts[k + 1] ?? all.length;
    return { codes: all.slice(from, to), isNow: to > tail.length };
  });
}

const ratio = (n: number, of: number, none: number): number => (of === 0 ? none : n / of);
const spread = (values: readonly number[]): number =>
  values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);

export function plainRhythm(m: PlainMonth, block: readonly [number, number] = [2, 5]): PlainRhythm {
  const works = (code: string) => m.shifts.includes(code);
  const isNight = (code: string) => m.nights.includes(code);
  let [pairs, changes, nights, scattered] = [0, 0, 0, 0];
  m.rows.forEach((row, p) => {
    const before = m.tails[p]!.slice(-1);
    const line = [...before, ...row];
    for (let i = 1; i < line.length; i += 1) {
      if (!works(line[i]!) || !works(line[i - 1]!)) continue;
      pairs += 1;
      if (line[i] !== line[i - 1]) changes += 1;
    }
    nights += row.filter(isNight).length;
    for (const { codes, isNow } of blocks(m.tails[p]!, row, isNight)) {
      if (!isNow || !isNight(codes[0]!)) continue;
      scattered += codes.length < block[0] ? codes.length : Math.max(0, codes.length - block[1]);
    }
  });
  const all = m.rows.flatMap((row, p) => blocks(m.tails[p]!, row, works)).filter((b) => b.isNow);
  const work = all.filter((b) => works(b.codes[0]!));
  const rests = all.filter((b) => b.codes.includes(m.rest) && !works(b.codes[0]!));
  const weekends = m.rows.flatMap((row, p) => {
    const brought = m.broughtWeekends[p] ?? null;
    return brought === null
      ? []
      : [brought + row.filter((code, d) => m.weekend[d] === true && works(code)).length];
  });
  return {
    changes: ratio(changes, pairs, 0),
    singles: ratio(rests.filter((b) => b.codes.length === 1).length, rests.length, 0),
    islands: work.filter((b) => b.codes.length === 1).length,
    longest: Math.max(0, ...work.map((b) => b.codes.length)),
    nightsInRuns: Math.max(0, ratio(nights - scattered, nights, 1)),
    weekendSpread: spread(weekends),
    surplusSpread: surplusSpread(m),
  };
}

/** Over days on which a shift asks for as many; a day on which somebody is away may have fewer. */
function surplusSpread({ rows, shifts, asked, short }: PlainMonth): number {
  let widest = 0;
  for (const shift of shifts) {
    const days = asked.map((needs, d) => ({
      need: needs[shift] ?? 0,
      have: rows.filter((row) => row[d] === shift).length,
      isShort: short[d] === true,
    }));
    for (const need of new Set(days.map((day) => day.need))) {
      const same = days.filter((day) => day.need === need);
      const full = same.filter((day) => !day.isShort).map((day) => day.have);
      if (need === 0 || full.length === 0) continue;
      widest = Math.max(widest, Math.max(...same.map((day) => day.have)) - Math.min(...full));
    }
  }
  return widest;
}
