import { type Day, weekday } from "../kernel";
import { type Fixed, REST, type Shift } from "./model";

/** What holds for one person every month, as staff lists say it in a remark. */
export const CONSTRAINTS = [
  "onlyNights",
  "onlyDays",
  "noNights",
  "onlyWeekends",
  "noWeekends",
  "gone",
] as const;
/** What somebody's work is bound to, month after month. Example: `"noNights"`. */
export type Constraint = (typeof CONSTRAINTS)[number];

/** Codes of the shifts that somebody may work; null = all. Example: noNights → 白, 半. */
export function shiftsFor(constraints: readonly Constraint[], shifts: readonly Shift[]): string[] | null {
  const isNight = ({ kind }: Shift) => kind === "night";
  const may = shifts.filter(
    (s) =>
      !(constraints.includes("onlyNights") && !isNight(s)) &&
      !((constraints.includes("noNights") || constraints.includes("onlyDays")) && isNight(s))
  );
  return may.length === shifts.length ? null : may.map((s) => s.code);
}

/** Part of full-time work: weekends are two days of seven. */
export const shareFor = (constraints: readonly Constraint[]): number =>
  constraints.includes("onlyWeekends") ? 2 / 7 : constraints.includes("noWeekends") ? 5 / 7 : 1;

const FRIDAY = 5;

const isOff = (constraints: readonly Constraint[], day: Day): boolean =>
  constraints.includes(weekday(day) <= FRIDAY ? "onlyWeekends" : "noWeekends");

/** Days off of whoever works weekends only, or never: the days that are no weekend days, or those that are. */
export function daysOffFor(
  people: readonly { readonly id: string; readonly constraints?: readonly Constraint[] }[],
  days: readonly Day[],
  fixed: readonly Fixed[]
): Fixed[] {
  return people.flatMap(({ id, constraints = [] }) =>
    days
      .filter((day) => isOff(constraints, day) && !fixed.some((f) => f.person === id && f.day === day))
      .map((day) => ({ person: id, day, code: REST }))
  );
}
