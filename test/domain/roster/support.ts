import { daysOfMonth, weekday } from "../../../src/domain/kernel";
import {
  type DayPlan,
  type Demand,
  type Person,
  type Problem,
  type Profile,
  S0,
  type Settings,
  usualDemand,
} from "../../../src/domain/roster";

export const NOTHING = { minutes: 0, nights: 0, weekends: 0, holidays: 0 };

export function person(id: string, over: Partial<Person> = {}): Person {
  return {
    id,
    name: `客服${id}`,
    roles: ["售后"],
    shifts: null,
    share: 1,
    maxMinutes: null,
    minMinutes: null,
    joined: null,
    left: null,
    tail: [],
    carry: NOTHING,
    ...over,
  };
}

export function monthDays(year: number, month: number, demands: readonly Demand[]): DayPlan[] {
  return daysOfMonth(year, month).map((day) => ({
    day,
    kind: weekday(day) >= 6 ? "weekend" : "work",
    demands,
  }));
}

export interface Shape {
  people?: number | readonly Person[];
  profile?: Profile;
  year?: number;
  month?: number;
  demands?: readonly Demand[];
  settings?: Partial<Settings>;
  over?: Partial<Problem>;
}

/** At least so many people on a shift, of everybody or of a role. */
export const on = (shift: string, min: number, role: string | null = null): Demand => ({
  shift,
  from: 0,
  to: 0,
  role,
  min,
  max: null,
});

/** A month of a small desk: S0, eight people, June 2026 (30 days, starts on a Monday) unless told otherwise. */
export function problem(shape: Shape = {}): Problem {
  const profile = shape.profile ?? S0;
  const people =
    typeof shape.people === "object"
      ? shape.people
      : Array.from({ length: shape.people ?? 8 }, (_, i) => person(String(i + 1)));
  const demands = shape.demands ?? usualDemand(profile, people.length);
  return {
    shifts: profile.shifts,
    people,
    days: monthDays(shape.year ?? 2026, shape.month ?? 6, demands),
    fixed: [],
    wishes: [],
    settings: { ...profile.settings, ...shape.settings },
    published: null,
    ...shape.over,
  };
}
