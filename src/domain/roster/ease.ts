import { isLeave } from "./due";
import type { Conflict, Relaxation } from "./port";
import type { Person, Problem, Settings } from "./model";

/** A way out of a conflict, as plain data: a relaxation, with the gaps it leaves when it is about cover. */
export interface Ease extends Pick<Relaxation, "code" | "params" | "people"> {
  readonly missing?: Conflict["missing"];
}

type Change = (problem: Problem, ease: Ease) => Problem;

const setting =
  (of: (settings: Settings, to: number) => Partial<Settings>): Change =>
  (p, { params }) => ({ ...p, settings: { ...p.settings, ...of(p.settings, Number(params.to)) } });

const counted = (key: keyof Settings): Change => setting((_, to) => ({ [key]: to }));

/** Whom a way out is about, by number. Example: `peopleOf({code, params: {person: "801"}})` → ["801"]. */
export const peopleOf = ({ people, params }: Ease): readonly string[] => people ?? [String(params.person)];

const person =
  (over: Partial<Person>): Change =>
  (p, ease) => ({
    ...p,
    people: p.people.map((x) => (peopleOf(ease).includes(x.id) ? { ...x, ...over } : x)),
  });

const fixed =
  (leave: boolean): Change =>
  (p, ease) => ({
    ...p,
    fixed: p.fixed.filter((f) => !peopleOf(ease).includes(f.person) || isLeave(f.code) !== leave),
  });

/** The same kind of demand on every day it stands. */
const isSameDemand = (params: Ease["params"], d: Problem["days"][number]["demands"][number]): boolean =>
  (d.shift ?? "") === params.shift &&
  d.from === params.from &&
  d.to === params.to &&
  (d.role ?? "") === params.role;

const coverOver: Change = (p, { params }) => ({
  ...p,
  days: p.days.map((day) => ({
    ...day,
    demands: day.demands.map((d) => (isSameDemand(params, d) ? { ...d, max: null } : d)),
  })),
});

/** Fewer people where they would be missing. */
const coverShort: Change = (p, { missing = [] }) => ({
  ...p,
  days: p.days.map((day) => ({
    ...day,
    demands: day.demands.map((d) => {
      const gap = missing.find((m) => m.day === day.day && m.shifts === d.shift);
      return gap ? { ...d, min: Math.max(0, d.min - gap.people) } : d;
    }),
  })),
});

const EASES: Readonly<Record<string, Change>> = {
  "roster.relax.restTooFew": setting((s, days) => ({
    restPerPeriod: s.restPerPeriod && { ...s.restPerPeriod, days },
  })),
  "roster.relax.restTooMany": setting((s) => ({
    restPerPeriod: s.restPerPeriod && { ...s.restPerPeriod, mode: "atLeast" },
  })),
  "roster.relax.restWeek": counted("restPerWeek"),
  "roster.relax.wholeRest": counted("wholeRests"),
  "roster.relax.weekendsOff": counted("weekendsOff"),
  "roster.relax.longRun": setting((_, days) => ({ longestRun: { days, hard: true } })),
  "roster.relax.shortRun": counted("shortestRun"),
  "roster.relax.shortRest": counted("shortestRest"),
  "roster.relax.nightsInRow": counted("nightsInRow"),
  "roster.relax.nightsPeriod": counted("nightsPerPeriod"),
  "roster.relax.succession": setting(() => ({ forbidden: [] })),
  "roster.relax.gap": counted("minGap"),
  "roster.relax.leave": fixed(true),
  "roster.relax.locked": fixed(false),
  "roster.relax.shiftNotAllowed": person({ shifts: null }),
  "roster.relax.minutesMax": person({ maxMinutes: null }),
  "roster.relax.minutesMin": person({ minMinutes: null }),
  "roster.relax.coverOver": coverOver,
  "roster.relax.coverShort": coverShort,
};

/** The ways out that `eased` knows. */
export const EASE_CODES: readonly string[] = Object.keys(EASES);

/** True for a way out that `eased` knows. */
export const isEase = ({ code }: Pick<Ease, "code">): boolean => Object.hasOwn(EASES, code);

/**
 * The request with a way out of its conflict taken; an unknown one changes nothing. Example: `roster.relax.longRun`
 * with `to` 7 → the longest run is 7 days.
 */
export function eased(problem: Problem, ease: Ease): Problem {
  return isEase(ease) ? EASES[ease.code]!(problem, ease) : problem;
}
