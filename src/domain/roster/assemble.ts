import type { Day } from "../kernel";
import { type DayInfo, describeDay } from "../calendar";
import { forbiddenIn, type RuledProfile } from "./by-rules";
import { dayKindOf } from "./day-kinds";
import { type Constraint, daysOffFor, shareFor, shiftsFor } from "./constraints";
import { isLeave } from "./due";
import { type Policy, withPolicy } from "./policy";
import { HUMANE } from "./profiles";
import type { Demand, Fixed, Person, Problem, Roster, Shift, Tally, Wish } from "./model";

/** Somebody of a roster as the staff list and the past have them. */
export interface RosterPerson {
  readonly id: string;
  readonly name: string;
  /** 组别; "" = none. */
  readonly group: string;
  readonly joined: Day | null;
  readonly left: Day | null;
  /** What holds for them every month; omitted = nothing. */
  readonly constraints?: readonly Constraint[];
  /** W13: pregnant or nursing. */
  readonly nightsUnlawful?: boolean;
  /** Codes of the days right before, oldest first. */
  readonly tail: readonly string[];
  readonly carry: Tally;
}

/** A day as a roster counts it. */
export type RosterDay = Pick<DayInfo, "day" | "statutory" | "kind">;

/** What a roster is made from: the rules, who there is, when, and what was asked. */
export interface Ingredients {
  readonly profile: RuledProfile;
  /** The shop's own shift table; omitted = the profile's shifts. */
  readonly shifts?: readonly Shift[];
  readonly people: readonly RosterPerson[];
  readonly days: readonly (Day | RosterDay)[];
  /** Omitted = nobody is asked for, and nobody looks who is online. */
  readonly demands?: (day: Day) => readonly Demand[];
  readonly fixed?: readonly Fixed[];
  readonly wishes?: readonly Wish[];
  /** The roster people already know. */
  readonly published?: Roster;
  /** Weighs people's rhythm; omitted = only what the rules say. */
  readonly humane?: boolean;
  /** What the shop wants beside its rules. */
  readonly policy?: Policy;
}

const personOf = (
  { id, name, group, joined, left, tail, carry, constraints = [], nightsUnlawful = false }: RosterPerson,
  shifts: readonly Shift[]
): Person => ({
  id,
  name,
  roles: group === "" ? [] : [group],
  shifts: shiftsFor(constraints, shifts),
  nightsUnlawful,
  share: shareFor(constraints),
  maxMinutes: null,
  minMinutes: null,
  joined,
  left,
  tail,
  carry,
});

/** Nobody wishes for anything on a day of leave. */
const isAway = (fixed: readonly Fixed[], { person, day }: Wish): boolean =>
  fixed.some((f) => f.person === person && f.day === day && isLeave(f.code));

const infoOf = (day: Day | RosterDay): RosterDay => (typeof day === "number" ? describeDay(day) : day);

/**
 * The one place where a roster's request is put together: whoever makes, checks, repairs or counts a roster works by
 * the same rules, days and people. Example: the shop's A-01 = 8 in `profile` → `settings.restPerPeriod.days` 8.
 */
export function assemble(from: Ingredients): Problem {
  const { profile, shifts = profile.shifts, demands, fixed = [], wishes = [], published = null } = from;
  const { settings, successions, online } = profile;
  const days = from.days.map(infoOf);
  const off = daysOffFor(
    from.people,
    days.map((d) => d.day),
    fixed
  );
  return {
    shifts,
    people: from.people.map((person) => personOf(person, shifts)),
    days: days.map((info) => ({
      day: info.day,
      kind: dayKindOf(info),
      demands: demands?.(info.day) ?? [],
    })),
    fixed: [...fixed, ...off],
    wishes: wishes.filter((w) => !isAway(fixed, w)),
    settings: withPolicy(
      {
        ...settings,
        forbidden: forbiddenIn(successions, shifts),
        online: demands ? online : null,
        ...(from.humane === true ? HUMANE : {}),
      },
      from.policy ?? {}
    ),
    published,
  };
}
