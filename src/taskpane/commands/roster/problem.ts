import { isDay, type Day } from "../../../domain/kernel";
import {
  type Demand,
  type Fixed,
  isLeave,
  type Problem,
  type Profile,
  PROFILES,
  type Roster,
  type Shift,
  usualDemand,
  type Wish,
} from "../../../domain/roster";
import type { StaffMember } from "../staff/model";
import { daysIn } from "./asked";
import { dayPlans, type SheetDay } from "./calendar";
import type { History } from "./history";
import type { BuildArgs } from "./model";

export const profileOf = (id: BuildArgs["profile"]): Profile => PROFILES[id];

/** What the engine and the checker are asked, from what stands in the workbook. */
export interface Ingredients {
  readonly profile: Profile;
  readonly shifts: readonly Shift[];
  readonly days: readonly SheetDay[];
  readonly people: readonly StaffMember[];
  readonly history: (person: string) => History;
  readonly demands: (day: Day) => readonly Demand[];
  readonly fixed: readonly Fixed[];
  readonly wishes: readonly Wish[];
}

export function problemOf(from: Ingredients, published: Roster | null = null): Problem {
  return {
    shifts: from.shifts,
    people: from.people.map((p) => ({
      id: p.id,
      name: p.name,
      roles: p.group === "" ? [] : [p.group],
      shifts: null,
      share: 1,
      maxMinutes: null,
      minMinutes: null,
      joined: asDay(p.joined),
      left: asDay(p.left),
      ...from.history(p.id),
    })),
    days: dayPlans(from.days, from.demands),
    fixed: from.fixed,
    wishes: from.wishes.filter((w) => !isAway(from.fixed, w)),
    settings: from.profile.settings,
    published,
  };
}

/** Nobody wishes for anything on a day of leave. */
const isAway = (fixed: readonly Fixed[], { person, day }: Wish): boolean =>
  fixed.some((f) => f.person === person && f.day === day && isLeave(f.code));

const asDay = (serial: number | null): Day | null => (serial !== null && isDay(serial) ? serial : null);

/** People per shift on an ordinary day: what the user asked for, or the usual for a team of that size. */
export function demandsFor(
  args: Pick<BuildArgs, "demand">,
  profile: Profile,
  shifts: readonly Shift[],
  people: number
): Demand[] {
  if (!args.demand) return usualFor(profile, shifts, people);
  return Object.entries(args.demand)
    .filter(([, min]) => min > 0)
    .map(([shift, min]) => demandOf(shift, min));
}

const demandOf = (shift: string, min: number): Demand => ({
  shift,
  from: 0,
  to: 0,
  role: null,
  min,
  max: null,
});

/** The usual cover for the shop's own shifts; of several of a kind the first is staffed. */
export function usualFor(profile: Profile, shifts: readonly Shift[], people: number): Demand[] {
  const first = shifts.filter((s, i) => shifts.findIndex((x) => x.kind === s.kind) === i);
  return usualDemand({ ...profile, shifts: first }, people);
}

/** The same on every day, and more on days of promotions. */
export function demandsByDay(
  usual: readonly Demand[],
  { promotions = [] }: Pick<BuildArgs, "promotions">,
  days: readonly SheetDay[]
): (day: Day) => readonly Demand[] {
  const raised = promotions.map((p) => ({ ...p, days: new Set(daysIn(p, days)) }));
  return (day) => {
    const today = raised.filter((p) => p.days.has(day));
    const more = (code: string | null) =>
      today.reduce((sum, p) => sum + ((p.shift ?? code) === code ? p.more : 0), 0);
    const added = today.flatMap(({ shift }) =>
      shift && !usual.some((d) => d.shift === shift) ? [shift] : []
    );
    const all = [...usual, ...[...new Set(added)].map((shift) => demandOf(shift, 0))];
    return all.map((d) => ({ ...d, min: Math.max(0, d.min + more(d.shift)) }));
  };
}
