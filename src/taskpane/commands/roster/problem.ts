import { isDay, type Day } from "../../../domain/kernel";
import {
  type Demand,
  type Fixed,
  type Problem,
  type Profile,
  PROFILES,
  type Roster,
  type Shift,
  usualDemand,
} from "../../../domain/roster";
import type { StaffMember } from "../staff/model";
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
    wishes: [],
    settings: from.profile.settings,
    published,
  };
}

const asDay = (serial: number | null): Day | null => (serial !== null && isDay(serial) ? serial : null);

/** The same people on every day: what the user asked for, or the usual for a team of that size. */
export function demandsFor(args: Pick<BuildArgs, "demand">, profile: Profile, people: number): Demand[] {
  if (!args.demand) return usualDemand(profile, people);
  return Object.entries(args.demand)
    .filter(([, min]) => min > 0)
    .map(([shift, min]) => ({ shift, from: 0, to: 0, role: null, min, max: null }));
}

/** Granted leave as fixed cells; a person is named by number or name. Unknown people are returned by name. */
export function fixedLeave(
  leave: NonNullable<BuildArgs["leave"]>,
  people: readonly StaffMember[],
  days: readonly SheetDay[]
): { fixed: Fixed[]; unknown: string[] } {
  const fixed: Fixed[] = [];
  const unknown: string[] = [];
  for (const { person: named, from, to, code } of leave) {
    const person = people.find((p) => p.id === named || p.name === named);
    if (!person) unknown.push(named);
    else
      for (const { day } of days) if (day >= from && day <= to) fixed.push({ person: person.id, day, code });
  }
  return { fixed, unknown };
}
