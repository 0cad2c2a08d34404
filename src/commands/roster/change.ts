import { isDay } from "../../domain/kernel";
import {
  type Change,
  effectsOf,
  findingsOfChange,
  isLeave,
  REST,
  withAbsences,
  withChanges,
} from "../../domain/roster";
import {
  a1,
  type Area,
  asTyped,
  type CellValue,
  hash,
  OPEN,
  type ReadPort,
  type Step,
  type WritePlan,
} from "../../excel";
import type { Locale } from "../../text";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import type { ChangeArgs, ChangePreview } from "./shapes";
import { sentenceOf } from "./sentence";
import { openRoster, type OpenRoster, placeOf } from "./open-roster";
import { stampAfter } from "./stamp";

/** Writes other codes into some cells of a roster: what 谁能顶 proposes. */
export async function planChange(
  port: ReadPort,
  { month, changes }: ChangeArgs,
  context: CommandContext
): Promise<Outcome<Planned<ChangePreview>>> {
  const open = await openRoster(port, { month });
  if (!open.ok) return open;
  const read = changesOf(open.value, changes);
  return read.ok ? done(changePlan(open.value, read.value, context.locale)) : read;
}

/** Checks that the cells are there, still hold what was seen, and get a code that the shop has. */
function changesOf(open: OpenRoster, asked: ChangeArgs["changes"]): Outcome<Change[]> {
  const { problem, roster, standing } = open;
  const first = problem.days[0]!.day;
  const codes = [REST, ...problem.shifts.map((s) => s.code)];
  const changes: Change[] = [];
  for (const { person, day, from, to } of asked) {
    const now = roster.cells[problem.people.findIndex((p) => p.id === person)]?.[day - first];
    if (now === undefined || !isDay(day)) return refuse("roster.change.nowhere", { sheet: standing.sheet });
    if (now !== from) return refuse("roster.change.stale", { sheet: standing.sheet });
    if (!codes.includes(to) && !isLeave(to)) return refuse("roster.change.code", { code: to });
    changes.push({ person, day, from, to });
  }
  return changes.length > 0 ? done(changes) : refuse("roster.change.nowhere", { sheet: standing.sheet });
}

/** What a change means; leave among it counts as granted, so that only what it breaks is new. */
export function previewOfChange(open: OpenRoster, changes: readonly Change[], locale: Locale): ChangePreview {
  const { roster, standing } = open;
  const leave = changes.flatMap(({ person, day, to }) => (isLeave(to) ? [{ person, day, code: to }] : []));
  const { problem } = withAbsences(open.problem, roster, leave);
  const after = withChanges(problem, roster, changes);
  const named = nameIn(open);
  const findings = findingsOfChange(
    problem,
    withChanges(
      problem,
      roster,
      changes.filter((c) => isLeave(c.to))
    ),
    after
  );
  return {
    changes: changes.map((c) => ({ ...c, name: named(c.person) })),
    effects: effectsOf(problem, roster, after).map((e) => ({ ...e, name: named(e.person) })),
    findings: findings
      .filter((f) => f.severity !== "info")
      .map((finding) => ({
        finding,
        sentence: sentenceOf(finding, problem, locale),
        show: placeOf(standing, finding.where.person, finding.where.day),
      })),
  };
}

export const nameIn =
  ({ problem }: OpenRoster) =>
  (person: string): string =>
    problem.people.find((p) => p.id === person)?.name ?? person;

export function changePlan(
  open: OpenRoster,
  changes: readonly Change[],
  locale: Locale
): Planned<ChangePreview> {
  const { standing } = open;
  const [first] = changes;
  return {
    preview: previewOfChange(open, changes, locale),
    writes: writesOf(open, changes),
    success: { code: "roster.change.done", params: { sheet: standing.sheet, cells: changes.length } },
    show: first ? placeOf(standing, first.person, first.day) : null,
  };
}

/** Cells of a roster written over, as long as each still holds what it held. */
export function writesOf(open: OpenRoster, changes: readonly Change[]): WritePlan {
  const { standing, known } = open;
  const sheet = standing.sheetId;
  const stamp = stampAfter(open, changes);
  const shifts = changes.map(({ person, day, to }) => {
    const { at } = placeOf(standing, person, day)!;
    return { at, to, now: standing.contents.formulas[at.row]![at.col]! };
  });
  const cells = stamp ? [...shifts, stamp] : shifts;
  const write = (at: Area, value: CellValue): Step => ({
    do: "write",
    sheet,
    at,
    cells: [[value]],
  });
  return {
    expects: [
      { probe: { of: "protection", sheet, name: standing.sheet }, state: OPEN },
      { probe: { of: "table", table: known.info.id }, state: a1(known.info.area) },
      ...cells.map(({ at, now }) => ({
        probe: { of: "cells" as const, sheet, at },
        state: hash([[now]]),
      })),
    ],
    steps: cells.map(({ at, to }) => write(at, asTyped(to))),
    record: [],
    undo: cells.map(({ at, now }) => write(at, asItWas(now))),
    undoProbes: [
      { of: "table", table: known.info.id },
      ...cells.map(({ at }) => ({ of: "cells" as const, sheet, at })),
    ],
    touches: {
      code: "roster.change.touches",
      params: { sheet: standing.sheet, cells: cells.map(({ at }) => a1(at)).join(" ") },
    },
  };
}

/** A formula goes back as a formula, a text as a text. */
const asItWas = (now: CellValue): CellValue =>
  typeof now === "string" && !now.startsWith("=") ? asTyped(now) : now;
