import { type Day, weekday } from "../../kernel";
import { checkRoster } from "../check";
import { isEmployed, isLeave } from "../due";
import { BLANK, type Person, type Problem, REST, type Roster } from "../model";
import type { Rotation } from "./rotation";

/** A rotation that has begun: person `order[i]` works row i in the week of the anchor. */
export interface Started extends Rotation {
  /** A Monday. */
  readonly anchor: Day;
  /** Person ids, as many as rows. */
  readonly order: readonly string[];
}

/** A shift of the rotation that its person can't work. */
export interface OpenShift {
  readonly person: string;
  readonly day: Day;
  readonly shift: string;
  readonly why: "away" | "locked" | "notEmployed" | "notAllowed";
}

/** The Monday of a day's week. Example: 2026-12-01 (a Tuesday) → 2026-11-30. */
export const mondayOf = (day: Day): Day => (day - weekday(day) + 1) as Day;

const rest = (n: number, by: number) => ((n % by) + by) % by;

/** What the rotation has for a row of the anchor's week on a day, before or after the anchor. */
function codeOn({ rows, anchor }: Started, row: number, day: Day): string {
  const days = day - anchor;
  return rows[rest(row + Math.floor(days / 7), rows.length)]?.[rest(days, 7)] ?? REST;
}

/**
 * A month (or any days) of a rotation. What is fixed stays (granted leave, locked cells), other shifts that a person can't work are
 * left empty; both are listed. People who aren't in the order have empty rows.
 */
export function spreadRotation(
  problem: Problem,
  started: Started
): { readonly roster: Roster; readonly open: readonly OpenShift[] } {
  const open: OpenShift[] = [];
  const fixed = new Map(problem.fixed.map((f) => [`${f.day} ${f.person}`, f.code]));
  const cells = problem.people.map((person) => {
    const row = started.order.indexOf(person.id);
    return problem.days.map(({ day }) => {
      if (row < 0) return BLANK;
      const shift = codeOn(started, row, day);
      const kept = fixed.get(`${day} ${person.id}`);
      const why = reasonAgainst(person, day, shift, kept);
      if (why !== null && shift !== REST) open.push({ person: person.id, day, shift, why });
      return kept ?? (why === null ? shift : BLANK);
    });
  });
  return { roster: { cells }, open };
}

/**
 * Begins a rotation in the first week of a request: two people change rows as long as that leaves fewer red findings
 * with the days right before the period. Example: who worked the last night of the month before doesn't begin on the
 * day shift when another row is free of that.
 */
export function startRotation(problem: Problem, rotation: Rotation): Started {
  const anchor = mondayOf(problem.days[0]!.day);
  const reds = problem.people.map((person) => redByRow(problem, person, { ...rotation, anchor }));
  const on = rotation.rows.map((_, row) => row);
  const redOf = (row: number, person: number | undefined) => reds[person ?? 0]?.[row] ?? 0;
  const gain = (a: number, b: number) =>
    redOf(a, on[a]) + redOf(b, on[b]) - redOf(b, on[a]) - redOf(a, on[b]);
  const pairs = on.flatMap((_, a) => on.slice(0, a).map((_b, b) => [a, b] as const));
  for (;;) {
    const better = pairs.find(([a, b]) => gain(a, b) > 0);
    if (!better) break;
    const [a, b] = better;
    const [mine = a, theirs = b] = [on[a], on[b]];
    on[a] = theirs;
    on[b] = mine;
  }
  return { ...rotation, anchor, order: on.map((p) => problem.people[p]!.id) };
}

/** Red findings of one person for each row to begin on; cover is the same whoever has which row. */
function redByRow(problem: Problem, person: Person, rotation: Omit<Started, "order">): number[] {
  const days = problem.days.map((d) => ({ ...d, demands: [] }));
  const alone = { ...problem, days, people: [person] };
  return rotation.rows.map((_, row) => {
    const order = rotation.rows.map((_r, i) => (i === row ? person.id : ""));
    const { findings } = checkRoster(alone, spreadRotation(alone, { ...rotation, order }).roster);
    return findings.filter((f) => f.severity === "red").length;
  });
}

function reasonAgainst(
  person: Person,
  day: Day,
  shift: string,
  kept: string | undefined
): OpenShift["why"] | null {
  if (!isEmployed(person, day)) return "notEmployed";
  if (kept !== undefined && kept !== shift) return isLeave(kept) ? "away" : "locked";
  const allowed = shift === REST || person.shifts === null || person.shifts.includes(shift);
  return allowed ? null : "notAllowed";
}
