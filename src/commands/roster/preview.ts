import {
  balances,
  checkRoster,
  countRoster,
  type OpenShift,
  rhythmOf,
  type Roster,
  spreadsOf,
} from "../../domain/roster";
import { text, type TextKey } from "../../text";
import type { RosterPreview, RotationView } from "./shapes";
import type { KeptRotation } from "./read";
import { spoken } from "./sentence";
import { holidayText, type RosterSheet } from "./roster-sheet";

/** A month from a weekly rotation, and what that leaves open. */
export interface RotationMonth {
  readonly kept: KeptRotation;
  readonly isContinued: boolean;
  readonly open: readonly OpenShift[];
}

/** A roster that goes onto a sheet, from the engine or from a rotation. */
export interface FoundRoster {
  readonly roster: Roster;
  /** No roster scores less. */
  readonly bound: number;
  readonly proven: boolean;
  /** It was stopped before the engine was done. */
  readonly stopped?: boolean;
  readonly rotation?: RotationMonth;
}

/** What of a sheet the pane draws. */
export type DrawnRoster = Pick<
  RosterSheet,
  "sheet" | "roster" | "locale" | "problem" | "days" | "groups" | "banner"
>;

/** What the pane shows of a roster before it is written. */
export function previewOf(
  sheet: DrawnRoster,
  { bound, proven, stopped = false, rotation }: Omit<FoundRoster, "roster">,
  proposed: RosterPreview["proposed"],
  granted: RosterPreview["granted"]
): RosterPreview {
  const { roster, locale, problem, days } = sheet;
  const counters = countRoster(problem, roster);
  const loads = balances(problem, roster);
  const { findings, score } = checkRoster(problem, roster);
  return {
    sheet: sheet.sheet,
    days: days.map((d, i) => ({
      day: d.day,
      label: String(i + 1),
      weekday: (((d.day - 2) % 7) + 1) as 1,
      kind: problem.days[i]!.kind,
      holiday: holidayText(d, locale),
    })),
    shifts: problem.shifts.map(({ code, name, start, end, colour }) => ({ code, name, start, end, colour })),
    rows: problem.people.map(({ id, name }, i) => ({
      id,
      name,
      group: sheet.groups[i]!,
      cells: roster.cells[i]!,
      hours: counters[i]!.minutes / 60,
      nights: counters[i]!.nights,
      weekends: counters[i]!.weekends,
      holidays: counters[i]!.holidays,
      rests: counters[i]!.rests,
      brought: loads[i]!.brought,
    })),
    cover: problem.shifts.map(({ code }) => ({
      code,
      need: problem.days.map((d) => d.demands.find((x) => x.shift === code)?.min ?? 0),
      have: problem.days.map((_, i) => roster.cells.filter((row) => row[i] === code).length),
    })),
    stopped,
    rhythm: rhythmOf(problem, roster),
    proposed,
    calendarKnown: sheet.banner === null,
    score: { score, spreads: spreadsOf(problem, roster), bound, proven },
    findings,
    rotation: rotation ? rotationView(sheet, rotation) : null,
    granted,
    before: null,
    standingLeave: { kept: [], givenUp: [] },
    unasked: [],
    notRead: [],
  };
}

const WHY: Readonly<Record<OpenShift["why"], TextKey>> = {
  away: "roster.rotation.away",
  locked: "roster.rotation.locked",
  notEmployed: "roster.rotation.notEmployed",
  notAllowed: "roster.rotation.notAllowed",
};

function rotationView(
  { problem, locale }: DrawnRoster,
  { kept, isContinued, open }: RotationMonth
): RotationView {
  const said = ({ why, person, day, shift }: OpenShift) =>
    text(WHY[why], spoken({ person, day, shift }, problem, locale), locale);
  return { rows: kept.rows, isContinued, open: open.map(said) };
}
