import type { Finding } from "../../../kernel";
import { type Ease, eased, findingOf, isLeave, type Problem, RULES, type Settings } from "../../index";

/** A piece of a request that can be left out or eased: the words of conflicts and of ways out. */
export interface Part {
  readonly finding: Finding;
  /** The request without the piece. */
  readonly without: (problem: Problem) => Problem;
  /** Milder versions, cheapest first. */
  readonly milder: readonly Milder[];
}

/** A way out and what a supervisor would give for not taking it. */
export interface Milder extends Ease {
  readonly cost: number;
}

type Without = Part["without"];

const withSettings =
  (over: Partial<Settings>): Without =>
  (p) => ({ ...p, settings: { ...p.settings, ...over } });

const red = (
  rule: (typeof RULES)[keyof typeof RULES],
  where: Finding["where"],
  params: Finding["params"]
): Finding => ({
  ...findingOf(rule, where, params),
  severity: "red",
  code: rule.code.replace("roster.", "roster.part."),
});

/** A setting that counts: `steps` are the milder values. */
function setting(
  rule: (typeof RULES)[keyof typeof RULES],
  value: number,
  off: Partial<Settings>,
  steps: readonly number[],
  price: number
): Part {
  const milder = steps.map((n) => ({
    code: rule.code.replace("roster.", "roster.relax."),
    params: { from: value, to: n },
    cost: Math.abs(n - value) * price,
  }));
  return { finding: red(rule, {}, { value }), without: withSettings(off), milder };
}

/** Days of work that law allows in a row: one rest a week (W09). */
const LAWFUL_RUN = 6;

function restParts(s: Settings, days: number): Part[] {
  const parts: Part[] = [];
  const rest = s.restPerPeriod;
  if (rest) {
    // A way out that law forbids is none, and a rest is never cut to nothing.
    const least = Math.max(1, Math.ceil((days - LAWFUL_RUN) / (LAWFUL_RUN + 1)));
    const fewer = [1, 2, 3, 4].map((n) => rest.days - n).filter((n) => n >= least);
    const part = setting(RULES.restPeriodMin, rest.days, { restPerPeriod: null }, fewer, 10);
    const atLeast: Milder = {
      code: "roster.relax.restTooMany",
      params: { from: rest.days },
      cost: 5,
    };
    parts.push(rest.mode === "exactly" ? { ...part, milder: [atLeast, ...part.milder] } : part);
  }
  if (s.restPerWeek > 0) {
    parts.push(setting(RULES.restWeek, s.restPerWeek, { restPerWeek: 0 }, [s.restPerWeek - 1], 20));
  }
  if (s.wholeRests > 0) {
    parts.push(setting(RULES.wholeRest, s.wholeRests, { wholeRests: 0 }, [s.wholeRests - 1], 10));
  }
  if (s.weekendsOff > 0) {
    parts.push(setting(RULES.weekendsOff, s.weekendsOff, { weekendsOff: 0 }, [s.weekendsOff - 1], 10));
  }
  return parts;
}

function runParts(s: Settings): Part[] {
  const parts: Part[] = [];
  if (s.longestRun?.hard) {
    const { days } = s.longestRun;
    parts.push(setting(RULES.longRun, days, { longestRun: null }, [days + 1, days + 2, days + 3], 8));
  }
  const shortest = (rule: (typeof RULES)["shortRun"], key: "shortestRun" | "shortestRest") => {
    if (s[key] > 1) parts.push(setting(rule, s[key], { [key]: 1 }, [s[key] - 1, 1], 3));
  };
  shortest(RULES.shortRun, "shortestRun");
  shortest(RULES.shortRest, "shortestRest");
  const nights = (rule: (typeof RULES)["shortRun"], key: "nightsInRow" | "nightsPerPeriod") => {
    const more = [1, 2, 4].map((n) => s[key] + n);
    if (s[key] > 0) parts.push(setting(rule, s[key], { [key]: 0 }, more, 4));
  };
  nights(RULES.nightsInRow, "nightsInRow");
  nights(RULES.nightsPeriod, "nightsPerPeriod");
  if (s.forbidden.length > 0) {
    const [before, after] = s.forbidden[0]!;
    const none: Milder = {
      code: "roster.relax.succession",
      params: { before, after },
      cost: 15,
    };
    parts.push({
      finding: red(RULES.succession, {}, { before, after }),
      without: withSettings({ forbidden: [] }),
      milder: [none],
    });
  }
  if (s.minGap > 0) parts.push(setting(RULES.gap, s.minGap, { minGap: 0 }, [0], 0.05));
  return parts;
}

/** One part for each rule of the settings that is on. */
export function settingParts(problem: Problem): Part[] {
  return [...restParts(problem.settings, problem.days.length), ...runParts(problem.settings)];
}

/** A part whose only way out is to give it up. */
function giveUp(finding: Finding, code: string, cost: number): Part {
  const only: Milder = { code, params: { ...finding.params, ...finding.where }, cost };
  return { finding, without: (p) => eased(p, only), milder: [only] };
}

/** What belongs to single people: leave, locked cells, allowed shifts, limits of hours; grouped by kind. */
export function personParts(problem: Problem): Part[][] {
  const fixedOf = (person: string, leave: boolean) =>
    problem.fixed.filter((f) => f.person === person && isLeave(f.code) === leave);
  const fixed = (leave: boolean, code: string, price: number) =>
    problem.people.flatMap((p) => {
      const cells = fixedOf(p.id, leave);
      if (cells.length === 0) return [];
      const what = red(RULES.fixed, { person: p.id }, { days: cells.length, code: cells[0]!.code });
      const finding = { ...what, code: `roster.part.${code}` };
      return [giveUp(finding, `roster.relax.${code}`, price * cells.length)];
    });
  const limit = (key: "maxMinutes" | "minMinutes", rule: (typeof RULES)["minutesMax"]) =>
    problem.people.flatMap((p) => {
      const minutes = p[key];
      if (minutes === null) return [];
      const finding = red(rule, { person: p.id }, { minutes });
      return [giveUp(finding, rule.code.replace("roster.", "roster.relax."), 12)];
    });
  const shifts = problem.people.flatMap((p) => {
    if (p.shifts === null) return [];
    const finding = red(RULES.notAllowed, { person: p.id }, { shifts: p.shifts.join("、") });
    return [giveUp(finding, "roster.relax.shiftNotAllowed", 6)];
  });
  return [
    fixed(true, "leave", 8),
    fixed(false, "locked", 2),
    shifts,
    limit("maxMinutes", RULES.minutesMax),
    limit("minMinutes", RULES.minutesMin),
  ].filter((group) => group.length > 0);
}
