import type { Finding } from "../../kernel";
import { findingOf, isLeave, type Person, type Problem, RULES, type Settings } from "../index";

/** A piece of a request that can be left out or eased: the words of conflicts and of ways out. */
export interface Part {
  readonly finding: Finding;
  /** The request without the piece. */
  readonly without: (problem: Problem) => Problem;
  /** Milder versions, cheapest first. */
  readonly milder: readonly Milder[];
}

export interface Milder {
  readonly code: string;
  readonly params: Finding["params"];
  readonly cost: number;
  readonly ease: (problem: Problem) => Problem;
}

type Ease = Milder["ease"];

const withSettings =
  (over: Partial<Settings>): Ease =>
  (p) => ({ ...p, settings: { ...p.settings, ...over } });

const withPerson =
  (id: string, over: Partial<Person>): Ease =>
  (p) => ({ ...p, people: p.people.map((x) => (x.id === id ? { ...x, ...over } : x)) });

const red = (
  rule: (typeof RULES)[keyof typeof RULES],
  where: Finding["where"],
  params: Finding["params"]
): Finding => ({
  ...findingOf(rule, where, params),
  severity: "red",
  code: rule.code.replace("roster.", "roster.part."),
});

/** A setting that counts: `steps` says how it may be eased. */
function setting(
  rule: (typeof RULES)[keyof typeof RULES],
  value: number,
  off: Partial<Settings>,
  step: (n: number) => Partial<Settings>,
  steps: readonly number[],
  price: number
): Part {
  const milder = steps.map((n) => ({
    code: rule.code.replace("roster.", "roster.relax."),
    params: { from: value, to: n },
    cost: Math.abs(n - value) * price,
    ease: withSettings(step(n)),
  }));
  return { finding: red(rule, {}, { value }), without: withSettings(off), milder };
}

function restParts(s: Settings): Part[] {
  const parts: Part[] = [];
  const rest = s.restPerPeriod;
  if (rest) {
    const fewer = [1, 2, 3, 4].map((n) => rest.days - n).filter((n) => n >= 0);
    const step = (n: number) => ({ restPerPeriod: { ...rest, days: n } });
    const part = setting(RULES.restPeriodMin, rest.days, { restPerPeriod: null }, step, fewer, 10);
    const atLeast: Milder = {
      code: "roster.relax.restTooMany",
      params: { from: rest.days },
      cost: 5,
      ease: withSettings({ restPerPeriod: { ...rest, mode: "atLeast" } }),
    };
    parts.push(rest.mode === "exactly" ? { ...part, milder: [atLeast, ...part.milder] } : part);
  }
  if (s.restPerWeek > 0) {
    const step = (n: number) => ({ restPerWeek: n });
    parts.push(setting(RULES.restWeek, s.restPerWeek, step(0), step, [s.restPerWeek - 1], 20));
  }
  if (s.wholeRests > 0) {
    const step = (n: number) => ({ wholeRests: n });
    parts.push(setting(RULES.wholeRest, s.wholeRests, step(0), step, [s.wholeRests - 1], 10));
  }
  if (s.weekendsOff > 0) {
    const step = (n: number) => ({ weekendsOff: n });
    parts.push(setting(RULES.weekendsOff, s.weekendsOff, step(0), step, [s.weekendsOff - 1], 10));
  }
  return parts;
}

function runParts(s: Settings): Part[] {
  const parts: Part[] = [];
  if (s.longestRun?.hard) {
    const { days } = s.longestRun;
    const step = (n: number) => ({ longestRun: { days: n, hard: true } });
    parts.push(setting(RULES.longRun, days, { longestRun: null }, step, [days + 1, days + 2, days + 3], 8));
  }
  const shortest = (rule: (typeof RULES)["shortRun"], key: "shortestRun" | "shortestRest") => {
    if (s[key] > 1)
      parts.push(setting(rule, s[key], { [key]: 1 }, (n) => ({ [key]: n }), [s[key] - 1, 1], 3));
  };
  shortest(RULES.shortRun, "shortestRun");
  shortest(RULES.shortRest, "shortestRest");
  const nights = (rule: (typeof RULES)["shortRun"], key: "nightsInRow" | "nightsPerPeriod") => {
    const more = [1, 2, 4].map((n) => s[key] + n);
    if (s[key] > 0) parts.push(setting(rule, s[key], { [key]: 0 }, (n) => ({ [key]: n }), more, 4));
  };
  nights(RULES.nightsInRow, "nightsInRow");
  nights(RULES.nightsPeriod, "nightsPerPeriod");
  if (s.forbidden.length > 0) {
    const [before, after] = s.forbidden[0]!;
    const none: Milder = {
      code: "roster.relax.succession",
      params: { before, after },
      cost: 15,
      ease: withSettings({ forbidden: [] }),
    };
    parts.push({ finding: red(RULES.succession, {}, { before, after }), without: none.ease, milder: [none] });
  }
  if (s.minGap > 0)
    parts.push(setting(RULES.gap, s.minGap, { minGap: 0 }, (n) => ({ minGap: n }), [0], 0.05));
  return parts;
}

/** One part for each rule of the settings that is on. */
export function settingParts(problem: Problem): Part[] {
  return [...restParts(problem.settings), ...runParts(problem.settings)];
}

/** A part whose only way out is to give it up. */
function giveUp(finding: Finding, code: string, cost: number, ease: Ease): Part {
  return {
    finding,
    without: ease,
    milder: [{ code, params: { ...finding.params, ...finding.where }, cost, ease }],
  };
}

/** What belongs to single people: leave, locked cells, allowed shifts, limits of hours; grouped by kind. */
export function personParts(problem: Problem): Part[][] {
  const fixedOf = (person: string, leave: boolean) =>
    problem.fixed.filter((f) => f.person === person && isLeave(f.code) === leave);
  const fixed = (leave: boolean, code: string, price: number) =>
    problem.people.flatMap((p) => {
      const cells = fixedOf(p.id, leave);
      if (cells.length === 0) return [];
      const ease: Ease = (q) => ({
        ...q,
        fixed: q.fixed.filter((f) => f.person !== p.id || isLeave(f.code) !== leave),
      });
      const what = red(RULES.fixed, { person: p.id }, { days: cells.length, code: cells[0]!.code });
      const finding = { ...what, code: `roster.part.${code}` };
      return [giveUp(finding, `roster.relax.${code}`, price * cells.length, ease)];
    });
  const limit = (key: "maxMinutes" | "minMinutes", rule: (typeof RULES)["minutesMax"]) =>
    problem.people.flatMap((p) => {
      const minutes = p[key];
      if (minutes === null) return [];
      const finding = red(rule, { person: p.id }, { minutes });
      return [
        giveUp(finding, rule.code.replace("roster.", "roster.relax."), 12, withPerson(p.id, { [key]: null })),
      ];
    });
  const shifts = problem.people.flatMap((p) => {
    if (p.shifts === null) return [];
    const finding = red(RULES.notAllowed, { person: p.id }, { shifts: p.shifts.join("、") });
    return [giveUp(finding, "roster.relax.shiftNotAllowed", 6, withPerson(p.id, { shifts: null }))];
  });
  return [
    fixed(true, "leave", 8),
    fixed(false, "locked", 2),
    shifts,
    limit("maxMinutes", RULES.minutesMax),
    limit("minMinutes", RULES.minutesMin),
  ].filter((group) => group.length > 0);
}
