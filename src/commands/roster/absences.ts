import type { Day } from "../../domain/kernel";
import { type Absence, isLeave, LEAVES } from "../../domain/roster";
import type { Region } from "../../excel";
import type { TextKey } from "../../text";
import { type ArgSpec, done, type Outcome, refuse } from "../contract";
import { CELLS } from "./arguments";
import type { OpenRoster, WhichRoster } from "./open-roster";

/** Who is away and when: cells of the roster, or a person and days. */
export interface AbsenceArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
  /** Number or name. */
  readonly person?: string;
  /** First and last day, serials; `to` omitted = that one day. */
  readonly from?: number;
  readonly to?: number;
  /** Cells of a roster sheet instead, as they were selected. */
  readonly cells?: Region;
  /** One of LEAVES; omitted = 病假. */
  readonly code?: string;
}

export const LEAVE_LABELS: Readonly<Record<(typeof LEAVES)[number], TextKey>> = {
  年假: "leave.annual",
  病假: "leave.sick",
  事假: "leave.personal",
  调休: "leave.inLieu",
  婚假: "leave.wedding",
  产假: "leave.maternity",
  陪产: "leave.paternity",
  丧假: "leave.bereavement",
};

export const ABSENCE_ARGS: readonly ArgSpec[] = [
  { name: "month", kind: "month", label: "roster.check.month", required: false },
  { name: "person", kind: "text", label: "roster.away.person", required: false },
  { name: "from", kind: "date", label: "roster.away.from", required: false },
  { name: "to", kind: "date", label: "roster.away.to", required: false },
  { name: "cells", kind: "mapping", shape: CELLS, label: "roster.away.cells", required: false },
  {
    name: "code",
    kind: "choice",
    label: "roster.away.code",
    required: false,
    choices: LEAVES.map((value) => ({ value, label: LEAVE_LABELS[value] })),
  },
];

export const rosterOf = ({ month, cells }: AbsenceArgs): WhichRoster =>
  cells === undefined ? { month } : { sheet: cells.sheet };

/** The shifts that nobody works then; rest days stay rest days. */
export function absencesOf(open: OpenRoster, args: AbsenceArgs): Outcome<Absence[]> {
  const code = args.code ?? "病假";
  if (!isLeave(code)) return refuse("refuse.argument", { name: "code", value: code });
  const cells = args.cells ? selected(open, args.cells) : named(open, args);
  if (!cells.ok) return cells;
  const shifts = new Set(open.problem.shifts.map((s) => s.code));
  const away = cells.value.filter(({ p, d }) => shifts.has(open.roster.cells[p]![d]!));
  if (away.length === 0) return refuse("roster.away.noShift", { sheet: open.standing.sheet });
  const { people, days } = open.problem;
  return done(away.map(({ p, d }) => ({ person: people[p]!.id, day: days[d]!.day, code })));
}

interface Cell {
  readonly p: number;
  readonly d: number;
}

function selected({ standing }: OpenRoster, { at }: Region): Outcome<Cell[]> {
  const cells = standing.people.flatMap((_, p) =>
    standing.dayColumns.flatMap((col, d) => {
      const row = standing.table.row + 1 + p;
      const inside = row >= at.row && row < at.row + at.rows && col >= at.col && col < at.col + at.cols;
      return inside ? [{ p, d }] : [];
    })
  );
  return cells.length > 0 ? done(cells) : refuse("roster.away.noCells", { sheet: standing.sheet });
}

function named({ standing, problem }: OpenRoster, { person, from, to = from }: AbsenceArgs): Outcome<Cell[]> {
  if (person === undefined || from === undefined || to === undefined) return refuse("roster.away.incomplete");
  const who = problem.people.flatMap((x, p) => (x.id === String(person) || x.name === person ? [p] : []));
  if (who.length !== 1) {
    const code = who.length === 0 ? "roster.away.unknown" : "roster.away.twice";
    return refuse(code, { person, sheet: standing.sheet });
  }
  const days = problem.days.flatMap(({ day }, d) => (isWithin(day, from, to) ? [d] : []));
  return days.length > 0
    ? done(days.map((d) => ({ p: who[0]!, d })))
    : refuse("roster.away.otherDays", { sheet: standing.sheet });
}

const isWithin = (day: Day, from: number, to: number): boolean =>
  day >= Math.floor(from) && day <= Math.floor(to);
