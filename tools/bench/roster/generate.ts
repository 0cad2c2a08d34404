import { type Random, randomOf } from "../../../src/domain/roster/engine";

/** What a made instance of the benchmark's format looks like. */
export interface MadeInstance {
  readonly people: number;
  readonly days: number;
  readonly shifts: number;
  readonly seed: number;
  /** Days on which nobody may work. */
  readonly closed?: readonly number[];
}

interface Shift {
  readonly code: string;
  readonly start: number;
  readonly minutes: number;
}

/** A person's rules and a row that keeps them: every made instance has a roster. */
interface Planted {
  readonly name: string;
  readonly maxRun: number;
  readonly minRun: number;
  readonly minOff: number;
  readonly row: readonly (Shift | null)[];
}

const LENGTHS = [480, 480, 600, 720];
/** Minutes that must lie between two shifts. */
const BETWEEN = 660;

function shiftsOf(n: number, random: Random): Shift[] {
  return Array.from({ length: n }, (_, i) => ({
    code: `s${i + 1}`,
    start: Math.floor((i * 1440) / n),
    minutes: LENGTHS[random.below(LENGTHS.length)]!,
  }));
}

function mayFollow(a: Shift, b: Shift): boolean {
  return a === b || b.start + 1440 - (a.start + a.minutes) >= BETWEEN;
}

function plant(i: number, m: MadeInstance, shifts: readonly Shift[], random: Random): Planted {
  const [minRun, minOff] = [1 + random.below(2), 2 + random.below(2)];
  const maxRun = 5 + random.below(2);
  const closed = new Set(m.closed);
  const row: (Shift | null)[] = new Array<null>(random.below(4)).fill(null);
  while (row.length < m.days) {
    const shift = shifts[random.below(shifts.length)]!;
    const length = minRun + random.below(maxRun - minRun + 1);
    const stop = Array.from({ length }, (_, k) => row.length + k).findIndex((d) => closed.has(d));
    const works = stop < 0 ? length : stop >= minRun ? stop : 0;
    row.push(...new Array<Shift>(works).fill(shift));
    row.push(...new Array<null>(works > 0 ? minOff + random.below(2) : 1).fill(null));
  }
  return { name: `P${i + 1}`, maxRun, minRun, minOff, row: row.slice(0, m.days) };
}

const minutesOf = (p: Planted) => p.row.reduce((sum, s) => sum + (s?.minutes ?? 0), 0);

function weekendsOf(p: Planted): number {
  return p.row.filter((s, d) => d % 7 === 5 && (s !== null || (p.row[d + 1] ?? null) !== null)).length;
}

function staffLine(p: Planted, shifts: readonly Shift[], random: Random): string {
  const caps = shifts.map((s) => {
    const planted = p.row.filter((x) => x === s).length;
    const limited = random.next() < 0.3;
    return `${s.code}=${limited ? planted + (planted > 0 ? random.below(3) : 0) : p.row.length}`;
  });
  const [minutes, weekends] = [minutesOf(p), Math.max(weekendsOf(p), Math.ceil(p.row.length / 14))];
  const limits = [minutes + 360, Math.max(0, minutes - 360), p.maxRun, p.minRun, p.minOff, weekends];
  return `${p.name},${caps.join("|")},${limits.join(",")}`;
}

function offLine(p: Planted, m: MadeInstance, random: Random): string {
  const wished = p.row.flatMap((s, d) => (s === null && random.next() < 0.1 ? [d] : []));
  return [p.name, ...new Set([...(m.closed ?? []), ...wished])].join(",");
}

function requests(team: readonly Planted[], shifts: readonly Shift[], random: Random): string[] {
  return team.flatMap((p) =>
    p.row.flatMap((_, d) => {
      if (random.next() >= 0.1) return [];
      return [`${p.name},${d},${shifts[random.below(shifts.length)]!.code},${1 + random.below(3)}`];
    })
  );
}

function cover(
  team: readonly Planted[],
  m: MadeInstance,
  shifts: readonly Shift[],
  random: Random
): string[] {
  const lines: string[] = [];
  for (let d = 0; d < m.days; d++) {
    for (const s of shifts) {
      const there = team.filter((p) => p.row[d] === s).length;
      lines.push(`${d},${s.code},${Math.max(0, there + random.below(3) - 1)},100,1`);
    }
  }
  return lines;
}

/** Text in the benchmark's format; the same description gives the same text, and a roster for it exists. */
export function makeInstance(m: MadeInstance): string {
  const random = randomOf(m.seed);
  const shifts = shiftsOf(m.shifts, random);
  const team = Array.from({ length: m.people }, (_, i) => plant(i, m, shifts, random));
  const section = (name: string, lines: readonly string[]) => [`SECTION_${name}`, ...lines, ""];
  return [
    ...section("HORIZON", [String(m.days)]),
    ...section(
      "SHIFTS",
      shifts.map((a) => {
        const not = shifts.filter((b) => !mayFollow(a, b)).map((b) => b.code);
        return `${a.code},${a.minutes},${not.join("|")}`;
      })
    ),
    ...section(
      "STAFF",
      team.map((p) => staffLine(p, shifts, random))
    ),
    ...section(
      "DAYS_OFF",
      team.map((p) => offLine(p, m, random))
    ),
    ...section("SHIFT_ON_REQUESTS", requests(team, shifts, random)),
    ...section("SHIFT_OFF_REQUESTS", requests(team, shifts, random)),
    ...section("COVER", cover(team, m, shifts, random)),
  ].join("\n");
}

/** "150x364x32" → people × days × shifts; "10x14x3-4.11": days 4 and 11 closed. Null when it is not one. */
export function readSize(size: string, seed: number): MadeInstance | null {
  const match = /^(\d+)x(\d+)x(\d+)(?:-([\d.]+))?$/.exec(size);
  if (!match) return null;
  const [people, days, shifts] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const closed = match[4]?.split(".").map(Number) ?? [];
  return people * days * shifts > 0 ? { people, days, shifts, seed, closed } : null;
}
