import type { Day, Finding } from "../../kernel";
import { checkRoster } from "../check";
import { countRow } from "../counters";
import { isEmployed, isLeave, openingBalances } from "../due";
import type { Fixed, Problem, Roster, Tally } from "../model";
import { RULES } from "../rules";
import { type Effect, effectsOf, newFindings, withChanges } from "./change";

/** Somebody falls out: the leave code that the cell gets. */
export type Absence = Fixed;

/** How well somebody can stand in: nothing new, something to keep an eye on, or a rule broken. */
export type Verdict = "clear" | "warned" | "broken";

/** Somebody who could step in, and what it does to rules and score. */
export interface Replacement {
  readonly person: string;
  /** What the person was to do on that day. */
  readonly from: string;
  readonly verdict: Verdict;
  /** What is new against the roster with the gap left open. */
  readonly findings: readonly Finding[];
  readonly effect: Effect;
}

/** A shift that nobody works because somebody is away. */
export interface Gap {
  readonly absent: string;
  readonly day: Day;
  readonly shift: string;
  /** False: the cover of that day holds without anybody standing in. */
  readonly isNeeded: boolean;
  /** Best first: nothing new, then warnings, then broken rules; equal ones by who has worked less so far. */
  readonly candidates: readonly Replacement[];
}

/** The request in which the absences are granted leave, and the roster in which nobody stands in yet. */
export function withAbsences(
  problem: Problem,
  roster: Roster,
  absences: readonly Absence[]
): { readonly problem: Problem; readonly roster: Roster } {
  const isAway = (f: Fixed) => absences.some((a) => a.person === f.person && a.day === f.day);
  return {
    problem: { ...problem, fixed: [...problem.fixed.filter((f) => !isAway(f)), ...absences] },
    roster: withChanges(
      problem,
      roster,
      absences.map(({ person, day, code }) => ({ person, day, to: code }))
    ),
  };
}

/**
 * Who can stand in for people who fall out, for each shift they were to work. Fixed cells are nobody's to move.
 * Example: somebody is ill on a night → one gap with everybody who isn't on that night already, ranked.
 */
export function replacements(problem: Problem, roster: Roster, absences: readonly Absence[]): Gap[] {
  const away = withAbsences(problem, roster, absences);
  const before = checkRoster(away.problem, away.roster).findings;
  const caused = newFindings(checkRoster(problem, roster).findings, before);
  const first = problem.days[0]?.day ?? 0;
  const shifts = new Set(problem.shifts.map((s) => s.code));
  const loads = loadsOf(away.problem, away.roster);
  return absences.flatMap(({ person, day }) => {
    const shift = roster.cells[problem.people.findIndex((p) => p.id === person)]?.[day - first];
    if (shift === undefined || !shifts.has(shift)) return [];
    const ask = { ...away, before, day, shift };
    return [
      {
        absent: person,
        day,
        shift,
        isNeeded: caused.some((f) => f.code === RULES.coverMin.code && f.where.day === day),
        candidates: candidatesFor(ask).sort((a, b) => ranked(a, b, loads)),
      },
    ];
  });
}

interface Ask {
  readonly problem: Problem;
  readonly roster: Roster;
  readonly before: readonly Finding[];
  readonly day: Day;
  readonly shift: string;
}

function candidatesFor({ problem, roster, before, day, shift }: Ask): Replacement[] {
  const d = day - problem.days[0]!.day;
  return problem.people.flatMap((person, p) => {
    const from = roster.cells[p]![d]!;
    const isFixed = problem.fixed.some((f) => f.person === person.id && f.day === day);
    if (from === shift || isLeave(from) || isFixed || !isEmployed(person, day)) return [];
    const after = withChanges(problem, roster, [{ person: person.id, day, to: shift }]);
    const findings = newFindings(before, checkRoster(problem, after).findings).filter(
      (f) => f.severity !== "info"
    );
    const [effect] = effectsOf(problem, roster, after);
    return [{ person: person.id, from, verdict: verdictOf(findings), findings, effect: effect! }];
  });
}

/**
 * The worst of a change's findings in one word. More hours in a month that is beyond the law's whoever stands in (W10)
 * are something to keep an eye on: it is said, and the month doesn't go out with it unasked.
 */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((f) => f.severity === "red" && f.code !== RULES.overtimeLaw.code)) return "broken";
  return findings.some((f) => f.severity !== "info") ? "warned" : "clear";
}

const VERDICTS: readonly Verdict[] = ["clear", "warned", "broken"];

function ranked(a: Replacement, b: Replacement, loads: ReadonlyMap<string, Tally>): number {
  const reds = (r: Replacement) => r.findings.filter((f) => f.severity === "red").length;
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    reds(a) - reds(b) ||
    a.findings.length - b.findings.length ||
    loads.get(a.person)!.minutes + a.effect.minutes - loads.get(b.person)!.minutes - b.effect.minutes
  );
}

/** Minutes of the period with what last months and leave add. */
function loadsOf(problem: Problem, roster: Roster): Map<string, Tally> {
  const opening = openingBalances(problem);
  return new Map(
    problem.people.map(({ id }, p) => {
      const row = countRow(problem.shifts, problem.days, roster.cells[p]!);
      return [id, { ...row, minutes: row.minutes + opening[p]!.minutes }];
    })
  );
}
