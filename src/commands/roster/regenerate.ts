import { type Day, dayOfMoment } from "../../domain/kernel";
import {
  changesBetween,
  checkRoster,
  type Fixed,
  isLeave,
  type Problem,
  rhythmOf,
  type Roster,
} from "../../domain/roster";
import { join, type ReadPort } from "../../excel";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { Draft } from "../../book/draft";
import { writesOf } from "./change";
import { grantedCells, grantedLeave, withGranted } from "./granted";
import { openRoster, type OpenRoster, placeOf, standingProblem } from "./open-roster";
import { previewOf } from "./preview";
import { publishedIn } from "./published";
import { rosterKey } from "./read";
import { openDays, unclearCells } from "./repair";
import { handEdits, madeOf } from "./made";
import { ROSTER, type RosterRecord } from "./roster-record";
import type { RegenerateArgs, RosterPreview } from "./shapes";
import { type Solved, solve } from "./solve";

/** The same month again: what was changed by hand stays, days that are over stay, the rest is made anew. */
export async function planRegenerate(
  port: ReadPort,
  args: RegenerateArgs,
  context: CommandContext
): Promise<Outcome<Planned<RosterPreview>>> {
  const open = await openRoster(port, args);
  if (!open.ok) return open;
  const edited = handEdits(open.value);
  if (edited === null) return refuse("roster.regenerate.older", { sheet: open.value.standing.sheet });
  const unclear = unclearCells(open.value);
  if (unclear > 0) return refuse("roster.repair.unclear", { cells: unclear });
  const granted = await grantedLeave(port, open.value.staffed.book);
  if (!granted.ok) return granted;
  const { standing } = open.value;
  const leave = grantedCells(granted.value, standing.people, standing.days);
  const problem = askedAgain(open.value, edited, leave.fixed);
  const free = openDays(problem, open.value, (dayOfMoment(context.now) + 1) as Day);
  const solved = await solve(free, args, context);
  if (!solved.ok) return solved;
  return planned(open.value, { ...solved.value, problem, edited, unknown: leave.unknown }, context);
}

/** As people can live by it, with hand edits locked and granted leave in place. */
function askedAgain(open: OpenRoster, edited: readonly Fixed[], granted: readonly Fixed[]): Problem {
  const problem = standingProblem(open.staffed, open.known, open.standing, open.ruled, { humane: true });
  return { ...problem, fixed: withLocks(withGranted(problem.fixed, granted), edited) };
}

/** A hand edit goes before an old lock of the same cell, and behind leave. */
function withLocks(fixed: readonly Fixed[], edited: readonly Fixed[]): Fixed[] {
  const isIn = (cells: readonly Fixed[], { person, day }: Fixed) =>
    cells.some((cell) => cell.person === person && cell.day === day);
  const leave = fixed.filter((cell) => isLeave(cell.code));
  const locks = fixed.filter((cell) => !isLeave(cell.code) && !isIn(edited, cell));
  return [...leave, ...locks, ...edited.filter((cell) => !isIn(leave, cell))];
}

interface Remade extends Solved {
  readonly problem: Problem;
  readonly edited: readonly Fixed[];
  readonly unknown: readonly string[];
}

function planned(
  open: OpenRoster,
  { problem, edited, unknown, roster, bound, proven }: Remade,
  context: CommandContext
): Outcome<Planned<RosterPreview>> {
  const { standing, known } = open;
  const published = publishedIn(open.staffed.book, known.month);
  if (!published.ok) return published;
  const changes = changesBetween(open.problem, open.roster, roster);
  const [first] = changes;
  if (!first) return refuse("roster.regenerate.same", { sheet: standing.sheet });
  const { table, shifts, profile, seed, rules, ease, policy, rotation, wishes, locked } = known;
  const record: RosterRecord = {
    ...{ table, shifts, profile, seed, rules, ease, policy, rotation, wishes, locked },
    made: madeOf(problem.people, remembered(open, roster, edited)),
  };
  const settings = new Draft(open.staffed.book, context)
    .remember(ROSTER, record, { key: rosterKey(known.month) })
    .plan({ code: "settings.touches", params: {} });
  const cells = writesOf(open, changes);
  const sheet = {
    sheet: standing.sheet,
    roster,
    problem,
    locale: context.locale,
    days: standing.days,
    groups: standing.people.map((p) => p.group),
    banner: null,
  };
  const preview = {
    ...previewOf(sheet, { bound, proven }, null, { days: 0, unknown }),
    calendarKnown: !standing.days.some((d) => d.provisional),
    before: {
      version: published.value?.versions.length ?? null,
      kept: edited.length,
      changed: changes.length,
      points: checkRoster(problem, open.roster).score.total,
      rhythm: rhythmOf(problem, open.roster),
    },
  };
  return done({
    preview,
    writes: { ...join(cells, settings), touches: cells.touches },
    success: { code: "roster.regenerate.done", params: { sheet: standing.sheet, cells: changes.length } },
    show: placeOf(standing, first.person, first.day),
  });
}

/** What was changed by hand still is next time. */
function remembered(open: OpenRoster, roster: Roster, edited: readonly Fixed[]): Roster["cells"] {
  const { people, days } = open.problem;
  const made = new Map((open.known.made ?? []).map(([id, codes]) => [id, codes.split(",")]));
  const isEdited = (person: string, day: Day) =>
    edited.some((e) => e.person === person && e.day === day) || isLeaveNow(open, person, day);
  return people.map((person, p) =>
    days.map(({ day }, d) =>
      isEdited(person.id, day) ? (made.get(person.id)?.[d] ?? roster.cells[p]![d]!) : roster.cells[p]![d]!
    )
  );
}

const isLeaveNow = ({ problem, roster }: OpenRoster, person: string, day: Day): boolean => {
  const row = problem.people.findIndex((p) => p.id === person);
  return isLeave(roster.cells[row]?.[day - problem.days[0]!.day] ?? "");
};
