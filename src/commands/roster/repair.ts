import { type Day, dayOfMoment } from "../../domain/kernel";
import {
  type Absence,
  BLANK,
  type Change,
  changesBetween,
  type Fixed,
  isEmployed,
  isLeave,
  type Problem,
  REST,
  withAbsences,
} from "../../domain/roster";
import type { ReadPort } from "../../excel";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { type AbsenceArgs, absencesOf, rosterOf } from "./absences";
import { changePlan } from "./change";
import type { ChangePreview } from "./shapes";
import { unsolved } from "./solve";
import { openRoster, type OpenRoster } from "./open-roster";

/** Usual seconds for one repair; most are proven long before. */
const SECONDS = 3;

/** A roster near the one that stands there. */
export interface Repair {
  readonly changes: readonly Change[];
  /** No roster that keeps every rule differs in fewer cells. */
  readonly proven: boolean;
}

/** The fewest cells that must change when somebody falls out. */
export async function planRepair(
  port: ReadPort,
  args: AbsenceArgs,
  context: CommandContext
): Promise<Outcome<Planned<ChangePreview>>> {
  const open = await openRoster(port, rosterOf(args));
  if (!open.ok) return open;
  const absences = absencesOf(open.value, args);
  if (!absences.ok) return absences;
  const unclear = unclearCells(open.value);
  if (unclear > 0) return refuse("roster.repair.unclear", { cells: unclear });
  const repair = await fewestChanges(open.value, absences.value, [], context);
  return repair.ok ? done(changePlan(open.value, repair.value.changes, context.locale)) : repair;
}

/** Cells that are empty or hold what the shift table doesn't know: the engine would fill them in. */
export function unclearCells({ problem, roster }: OpenRoster): number {
  const known = new Set([REST, ...problem.shifts.map((s) => s.code)]);
  const isClear = (code: string, p: number, d: number) =>
    known.has(code) ||
    isLeave(code) ||
    (code === BLANK && !isEmployed(problem.people[p]!, problem.days[d]!.day));
  return roster.cells.flatMap((row, p) => row.filter((code, d) => !isClear(code, p, d))).length;
}

/**
 * Asks the engine for the roster nearest to the one that stands there. Days before the first absence that are over
 * stay as they are, and nobody asks any more who was there.
 */
export async function fewestChanges(
  open: OpenRoster,
  absences: readonly Absence[],
  taken: readonly Fixed[],
  context: CommandContext
): Promise<Outcome<Repair>> {
  const problem = openDays(withTaken(open, absences, taken), open, firstFree(absences, context));
  const request = {
    problem,
    seed: context.seed,
    limits: { seconds: SECONDS, work: null },
    mode: "repair",
  } as const;
  const outcome = await context.solver.solve(request, () => undefined, context.cancel);
  if (outcome.kind !== "solved") return unsolved(outcome, problem, context.locale);
  return done({
    changes: changesBetween(open.problem, open.roster, outcome.roster),
    proven: outcome.proven,
  });
}

function withTaken(open: OpenRoster, absences: readonly Absence[], taken: readonly Fixed[]): Problem {
  const { problem } = withAbsences(open.problem, open.roster, absences);
  return { ...problem, fixed: [...problem.fixed, ...taken], published: open.roster };
}

const firstFree = (absences: readonly Absence[], { now }: CommandContext): Day =>
  absences.reduce((first, { day }) => Math.min(first, day), dayOfMoment(now) + 1) as Day;

/** Past days are as they stand, whatever was locked then. */
export function openDays(problem: Problem, { roster }: OpenRoster, from: Day): Problem {
  const over = problem.people.flatMap((person, p) =>
    problem.days.flatMap(({ day }, d) =>
      day < from && isEmployed(person, day) ? [{ person: person.id, day, code: roster.cells[p]![d]! }] : []
    )
  );
  const days = problem.days.map((d) => (d.day < from ? { ...d, demands: [] } : d));
  return { ...problem, days, fixed: [...problem.fixed.filter((f) => f.day >= from), ...over] };
}
