import type { Day, Finding } from "../../kernel";
import { checkRoster } from "../check";
import { countRow } from "../counters";
import { BLANK, type Problem, REST, type Roster } from "../model";

/** One cell of a roster that gets another code. */
export interface Change {
  readonly person: string;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

/** What a change means for one person. */
export interface Effect {
  readonly person: string;
  /** Paid minutes more, or less when negative. */
  readonly minutes: number;
  /** Rest days of the whole period, afterwards. */
  readonly rests: number;
  /** Longest run of worked days that a changed cell is part of, last month's tail included; 0 = none. */
  readonly run: number;
}

/** The roster with other codes in some cells; cells it doesn't have are left out. */
export function withChanges(
  problem: Problem,
  roster: Roster,
  changes: readonly Pick<Change, "person" | "day" | "to">[]
): Roster {
  const first = problem.days[0]?.day ?? 0;
  const cells = roster.cells.map((row) => [...row]);
  for (const { person, day, to } of changes) {
    const row = cells[problem.people.findIndex((p) => p.id === person)];
    if (row && row[day - first] !== undefined) row[day - first] = to;
  }
  return { cells };
}

/** Cells that differ, day by day. Example: one cell 休 → 晚 → `[{person: "3", day, from: "休", to: "晚"}]`. */
export function changesBetween(problem: Problem, before: Roster, after: Roster): Change[] {
  return problem.days.flatMap(({ day }, d) =>
    problem.people.flatMap(({ id }, p) => {
      const [from, to] = [before.cells[p]?.[d] ?? BLANK, after.cells[p]?.[d] ?? BLANK];
      return from === to ? [] : [{ person: id, day, from, to }];
    })
  );
}

const keyOf = ({ code, where, params }: Finding): string =>
  [code, where.person ?? "", where.day ?? "", params.shift ?? ""].join("|");

/** Findings of `after` that are not in `before`, or that weigh more there. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map(before.map((f) => [keyOf(f), f.amount ?? 0]));
  return after.filter((f) => {
    const amount = known.get(keyOf(f));
    return amount === undefined || (f.amount ?? 0) > amount;
  });
}

/** Findings of `before` that `after` says nothing of any more. */
export function goneFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = new Set(after.map(keyOf));
  return before.filter((f) => !left.has(keyOf(f)));
}

/** What is new against a roster after some cells changed (see newFindings). */
export function findingsOfChange(problem: Problem, before: Roster, after: Roster): Finding[] {
  return newFindings(checkRoster(problem, before).findings, checkRoster(problem, after).findings);
}

function longestRun(worked: readonly boolean[], through: readonly number[]): number {
  const lengths = through.map((at) => {
    if (!worked[at]) return 0;
    const from = worked.lastIndexOf(false, at) + 1;
    const to = worked.indexOf(false, at);
    return (to < 0 ? worked.length : to) - from;
  });
  return Math.max(0, ...lengths);
}

/** The people whose cells differ, in the order of the request. */
export function effectsOf(problem: Problem, before: Roster, after: Roster): Effect[] {
  const codes = new Set(problem.shifts.map((s) => s.code));
  return problem.people.flatMap((person, p) => {
    const [old, row] = [before.cells[p]!, after.cells[p]!];
    const changed = row.flatMap((code, d) => (code === old[d] ? [] : [d + person.tail.length]));
    if (changed.length === 0) return [];
    const count = (cells: readonly string[]) => countRow(problem.shifts, problem.days, cells).minutes;
    return [
      {
        person: person.id,
        minutes: count(row) - count(old),
        rests: row.filter((code) => code === REST).length,
        run: longestRun(
          [...person.tail, ...row].map((code) => codes.has(code)),
          changed
        ),
      },
    ];
  });
}
