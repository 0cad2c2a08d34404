/**
 * Seeded desk months as shops have them: 4–60 people, the handbook's shifts and own ones, leave, wishes, promotion
 * days, roles, part-timers, last month's tail; every fifth is made impossible on purpose.
 */
import { type Day, daysOfMonth, weekday } from "../../src/domain/kernel";
import {
  type Constraint,
  type DayPlan,
  type Demand,
  type Fixed,
  HUMANE,
  type Person,
  type Policy,
  type Problem,
  REST,
  S0,
  S3,
  type Settings,
  type Shift,
  shiftsFor,
  type Wish,
  withPolicy,
} from "../../src/domain/roster";
import { randomOf, type Random } from "../../src/domain/roster/engine";
import { PLANTS } from "./desk-plants";

export interface DeskMonth {
  readonly seed: number;
  readonly problem: Problem;
  /** What makes it impossible, null = nothing was planted. */
  readonly planted: string | null;
}

const shift = (code: string, kind: Shift["kind"], start: number, end: number): Shift => ({
  code,
  name: code,
  kind,
  start: start * 60,
  end: (end % 24) * 60,
  breakMinutes: 30,
  colour: "#FFFFFF",
});

/** A shop's own table: early, middle, late, at least eleven hours between shifts. */
const OWN: { shifts: readonly Shift[]; settings: Settings } = {
  shifts: [shift("早", "day", 8, 16), shift("中", "day", 12, 20), shift("晚", "night", 16, 24)],
  settings: {
    ...S0.settings,
    restPerPeriod: { mode: "atLeast", days: 6 },
    forbidden: [],
    minGap: 660,
    longestRun: { days: 6, hard: true },
    nightsInRow: 5,
    shortestRun: 2,
  },
};

const pick = <T>(random: Random, values: readonly T[]): T => values[random.below(values.length)]!;

function teamSize(random: Random): number {
  const u = random.next();
  if (u < 0.6) return 4 + random.below(9);
  return u < 0.85 ? 13 + random.below(18) : 31 + random.below(30);
}

/** The end of last month: a rest a few days ago, no night before the first. */
function tailOf(random: Random, shifts: readonly Shift[]): string[] {
  const days = shifts.filter((s) => s.kind === "day").map((s) => s.code);
  const since = 1 + random.below(4);
  return [
    ...Array.from({ length: 5 }, () => pick(random, days)),
    REST,
    ...Array<string>(since).fill(days[0]!),
  ];
}

function staffOf(random: Random, count: number, shifts: readonly Shift[]): Person[] {
  const noNights = shifts.filter((s) => s.kind !== "night").map((s) => s.code);
  return Array.from({ length: count }, (_, i): Person => {
    const isPartTime = i > 4 && random.next() < 0.08;
    return {
      id: String(101 + i),
      name: `客服${i + 1}`,
      roles: i % 4 === 0 ? ["售后", "主管"] : i % 3 === 0 ? ["售前"] : ["售后"],
      shifts: i > 3 && random.next() < 0.08 ? noNights : null,
      share: isPartTime ? 0.5 : 1,
      maxMinutes: isPartTime ? 8000 : null,
      minMinutes: null,
      joined: null,
      left: null,
      tail: tailOf(random, shifts),
      carry: {
        minutes: 60 * (random.below(9) - 4),
        nights: random.below(5) - 2,
        weekends: random.below(3) - 1,
        holidays: 0,
      },
    };
  });
}

/** Days worked since the last rest of the tail. */
const runOf = ({ tail }: Person) => tail.length - 1 - tail.lastIndexOf(REST);

/** Leave that begins when the run of last month is long enough to be ended by it. */
function leavesOf(
  random: Random,
  staff: readonly Person[],
  days: readonly Day[],
  shortestRun: number
): Fixed[] {
  return staff.flatMap((p) => {
    if (random.next() > 0.25) return [];
    const length = 1 + random.below(4);
    const from = Math.max(shortestRun - runOf(p), random.below(days.length - length));
    const code = pick(random, ["年假", "病假", "事假", "调休"]);
    return days.slice(from, from + length).map((day) => ({ person: p.id, day, code }));
  });
}

function wishesOf(
  random: Random,
  staff: readonly Person[],
  days: readonly Day[],
  fixed: readonly Fixed[]
): Wish[] {
  return staff.flatMap((p) =>
    Array.from({ length: random.below(3) }, () => pick(random, days))
      .filter((day) => !fixed.some((f) => f.person === p.id && f.day === day))
      .map((day) => ({ person: p.id, day, code: REST, want: true, weight: 1 + random.below(3) }))
  );
}

const on = (code: string, min: number, role: string | null = null): Demand => ({
  shift: code,
  from: 0,
  to: 0,
  role,
  min,
  max: null,
});

/** People per shift out of those wanted there on a day, nights first. */
function demandsOf(shifts: readonly Shift[], there: number): Demand[] {
  const night = Math.max(1, Math.floor(there * 0.3));
  const others = shifts.length - 1;
  return shifts.map((s, i) => {
    if (s.kind === "night") return on(s.code, night);
    return on(s.code, Math.floor((there - night) / others) + (i < (there - night) % others ? 1 : 0));
  });
}

/** Cover that leaves some of the people there to spare, more on promotion days, a supervisor by day. */
function planOf(
  random: Random,
  shifts: readonly Shift[],
  staff: readonly Person[],
  fixed: readonly Fixed[],
  days: readonly Day[]
): DayPlan[] {
  const promotion = new Set([random.below(days.length), random.below(days.length)]);
  const fullTime = staff.reduce((sum, p) => sum + p.share, 0);
  const supervisor = staff.length > 7 ? [on(shifts[0]!.code, 1, "主管")] : [];
  return days.map((day, d) => {
    const away = fixed.filter((f) => f.day === day).length;
    const more = promotion.has(d) && staff.length > 8 ? 1 : 0;
    const there = Math.max(2, Math.floor((fullTime - away) * 0.7) + more);
    const kind = weekday(day) >= 6 ? "weekend" : "work";
    return { day, kind, demands: [...demandsOf(shifts, there), ...supervisor] };
  });
}

/** The month of a seed; seeds divisible by five are impossible. Example: `deskMonth(5).planted` → a name. */
export function deskMonth(seed: number): DeskMonth {
  const random = randomOf(seed * 7919);
  const count = teamSize(random);
  const { shifts, settings } = pick(random, [S0, S3, OWN]);
  const days = daysOfMonth(2026, 1 + random.below(12));
  const people = staffOf(random, count, shifts);
  const fixed = leavesOf(random, people, days, settings.shortestRun);
  const base: Problem = {
    shifts,
    people,
    days: planOf(random, shifts, people, fixed, days),
    fixed,
    wishes: wishesOf(random, people, days, fixed),
    settings,
    published: null,
  };
  if (seed % 5 !== 0) return { seed, problem: base, planted: null };
  const { name, plant } = PLANTS[(seed / 5) % PLANTS.length]!;
  return { seed, problem: plant(base, random), planted: name };
}

/** The month of a seed, weighed for people's rhythm too. */
export function humaneMonth(seed: number): DeskMonth {
  const month = deskMonth(seed);
  return { ...month, problem: { ...month.problem, settings: { ...month.problem.settings, ...HUMANE } } };
}

/** What a shop month is besides its rests. */
export interface ShopMonth {
  /** One of them has no nights, another only nights, and four nights in a row are the most. */
  readonly individuals: boolean;
  /** Not weighed for people's rhythm: as months were before. */
  readonly plain: boolean;
}

/** By position among the nine. */
const INDIVIDUALS: Readonly<Record<number, readonly Constraint[]>> = { 1: ["noNights"], 4: ["onlyNights"] };
const NIGHTS: Policy = { nights: { most: 4, hold: "must" } };

/** December 2026 of the sample's desk: nine people, 白 3 半 1 晚 2, exactly so many rests each. */
export function shopMonth(seed: number, rests: number, { individuals, plain }: ShopMonth): DeskMonth {
  const nothing = { minutes: 0, nights: 0, weekends: 0, holidays: 0 };
  const people = Array.from({ length: 9 }, (_, i): Person => {
    const name = `客服${i + 1}`;
    const shifts = individuals ? shiftsFor(INDIVIDUALS[i] ?? [], S0.shifts) : null;
    const open = { shifts, share: 1, maxMinutes: null, minMinutes: null, joined: null, left: null };
    return { id: String(101 + i), name, roles: [], ...open, tail: [], carry: nothing };
  });
  const days = daysOfMonth(2026, 12).map((day): DayPlan => ({
    day,
    kind: weekday(day) >= 6 ? "weekend" : "work",
    demands: [on("白", 3), on("半", 1), on("晚", 2)],
  }));
  const settings = withPolicy(
    { ...S0.settings, ...(plain ? {} : HUMANE) },
    { rests, ...(individuals ? NIGHTS : {}) }
  );
  const problem = { shifts: S0.shifts, people, days, fixed: [], wishes: [], settings, published: null };
  return { seed, problem, planted: null };
}
