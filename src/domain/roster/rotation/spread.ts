import { type Day, weekday } from "../../kernel";
import { isEmployed } from "../due";
import { BLANK, type Person, type Problem, REST, type Roster } from "../model";
import type { Rotation } from "./model";

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
  readonly why: "away" | "notEmployed" | "notAllowed";
}

/** The Monday of a day's week. Example: 2026-12-01 (a Tuesday) → 2026-11-30. */
export const mondayOf = (day: Day): Day => (day - weekday(day) + 1) as Day;

const rest = (n: number, by: number) => ((n % by) + by) % by;

/** What the rotation has for a row of the anchor's week on a day, before or after the anchor. */
function codeOn({ rows, anchor }: Started, row: number, day: Day): string {
  const days = day - anchor;
  return rows[rest(row + Math.floor(days / 7), rows.length)]![rest(days, 7)]!;
}

/**
 * A month (or any days) of a rotation. What is fixed stays (granted leave), other shifts that a person can't work are
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

function reasonAgainst(
  person: Person,
  day: Day,
  shift: string,
  kept: string | undefined
): OpenShift["why"] | null {
  if (!isEmployed(person, day)) return "notEmployed";
  if (kept !== undefined && kept !== shift) return "away";
  const allowed = shift === REST || person.shifts === null || person.shifts.includes(shift);
  return allowed ? null : "notAllowed";
}
