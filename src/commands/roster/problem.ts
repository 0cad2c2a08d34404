import { isDay, type Day } from "../../domain/kernel";
import {
  type Demand,
  type Fixed,
  isLeave,
  type Problem,
  type Profile,
  PROFILES,
  type Roster,
  type Shift,
  type Wish,
} from "../../domain/roster";
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
