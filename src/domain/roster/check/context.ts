import { interval } from "../../kernel";
import type { Person, Problem, Roster, Shift } from "../model";

/** One person's month as the checks read it: the codes with the tail of last month in front. */
export interface Line {
  readonly person: Person;
  /** Codes of the period only. */
  readonly row: readonly string[];
  /** Tail and period, oldest first. */
  readonly all: readonly string[];
  /** Index of the first day of the period in `all`. */
  readonly offset: number;
}

/** What every check reads. */
export interface Context {
  readonly problem: Problem;
  readonly table: ReadonlyMap<string, Shift>;
  readonly lines: readonly Line[];
}

/** What every check looks up again and again, worked out once. */
export function contextOf(problem: Problem, roster: Roster): Context {
  return {
    problem,
    table: new Map(problem.shifts.map((s) => [s.code, s])),
    lines: problem.people.map((person, i) => {
      const row = problem.days.map((_, d) => roster.cells[i]?.[d] ?? "");
      return { person, row, all: [...person.tail, ...row], offset: person.tail.length };
    }),
  };
}

/** Day serial of position `at` of a line's `all` (may lie before the period). */
export function dayAt(context: Context, line: Line, at: number): number {
  return (context.problem.days[0]?.day ?? 0) + at - line.offset;
}

/** Where a finding stands: person and day. */
export function whereOf(context: Context, line: Line, at: number): { person: string; day: number } {
  return { person: line.person.id, day: dayAt(context, line, at) };
}

/** Clock minutes at which the shift ends, above 1440 when on the next day. */
export function endOf(shift: Shift): number {
  return interval.overnight(shift.start, shift.end).end;
}

/** A run of equal answers of `is` over `codes`. */
export interface Run {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly value: boolean;
}

/** Maximal runs in order. Example: worked, worked, rest → [0,2,true], [2,3,false]. */
export function runsOf(codes: readonly string[], is: (code: string) => boolean): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let i = 1; i <= codes.length; i += 1) {
    if (i < codes.length && is(codes[i]!) === is(codes[from]!)) continue;
    runs.push({ from, to: i, value: is(codes[from]!) });
    from = i;
  }
  return runs;
}
