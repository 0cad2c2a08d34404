/** Contradictions planted into desk months, each impossible by a plain argument. */
import type { Demand, Person, Problem } from "../../src/domain/roster";
import type { Random } from "../../src/domain/roster/engine";

export interface Plant {
  readonly name: string;
  readonly plant: (problem: Problem, random: Random) => Problem;
}

type OfDemand = (demand: Demand, index: number) => Demand;

/** Changes the demands of the days [from, to). */
const onDays = (p: Problem, f: OfDemand, from = 0, to = p.days.length): Problem => ({
  ...p,
  days: p.days.map((d, i) => (i < from || i >= to ? d : { ...d, demands: d.demands.map(f) })),
});

const NIGHT = "晚";

/** Everybody on the first shift every day: nobody could ever rest. */
const beyondCapacity: Plant = {
  name: "cover beyond capacity",
  plant: (p) => onDays(p, (d, i) => (i === 0 ? { ...d, min: p.people.length } : d)),
};

/** Each of two or three shifts asks for six tenths of the people on one day. */
const oneDay: Plant = {
  name: "one day with too few people",
  plant: (p, random) => {
    const at = random.below(p.days.length);
    const more: OfDemand = (d) => (d.role === null ? { ...d, min: Math.ceil(p.people.length * 0.6) } : d);
    return onDays(p, more, at, at + 1);
  },
};

/** A supervisor on every night, and no supervisor who may work nights. */
const noRole: Plant = {
  name: "nobody with the role on nights",
  plant: (p) => {
    const byDay = p.shifts.filter((s) => s.kind !== "night").map((s) => s.code);
    const supervisor: OfDemand = (d) => (d.shift === NIGHT ? { ...d, role: "主管", min: 1 } : d);
    const people = p.people.map((x): Person => (x.roles.includes("主管") ? { ...x, shifts: byDay } : x));
    return { ...onDays(p, supervisor), people };
  },
};

/** A night and the next day's early shift, both locked for the same person. */
const lockedPair: Plant = {
  name: "locked night before a locked day",
  plant: (p, random) => {
    const { id } = p.people.find((x) => x.shifts === null)!;
    const at = 2 + random.below(p.days.length - 5);
    const early = p.shifts[0]!.code;
    const lock = (i: number, code: string) => ({ person: id, day: p.days[i]!.day, code });
    return {
      ...p,
      fixed: [...p.fixed.filter((f) => f.person !== id), lock(at, NIGHT), lock(at + 1, early)],
      settings: { ...p.settings, forbidden: [[NIGHT, early]] },
    };
  },
};

/** Three rests cannot cut a month into runs of at most five days. */
const fewRests: Plant = {
  name: "three rests and runs of five",
  plant: (p) => ({
    ...p,
    fixed: [],
    settings: {
      ...p.settings,
      restPerPeriod: { mode: "exactly", days: 3 },
      restPerWeek: 0,
      longestRun: { days: 5, hard: true },
    },
  }),
};

/** More hours for one person than the month has shifts. */
const tooManyHours: Plant = {
  name: "more hours than days",
  plant: (p) => ({
    ...p,
    people: p.people.map((x, i) => (i === 1 ? { ...x, minMinutes: 20_000, maxMinutes: null } : x)),
  }),
};

export const PLANTS: readonly Plant[] = [beyondCapacity, oneDay, noRole, lockedPair, fewRests, tooManyHours];
