import { balances, checkRoster, countRoster, spreadsOf } from "../../../domain/roster";
import type { RosterPreview } from "./model";
import type { Solved } from "./solve";
import { holidayText, type RosterSheet } from "./sheet";

/** What the pane shows of a roster before it is written. */
export function previewOf(
  sheet: RosterSheet,
  { bound, proven }: Pick<Solved, "bound" | "proven">
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
    calendarKnown: sheet.banner === null,
    score: { score, spreads: spreadsOf(problem, roster), bound, proven },
    findings,
  };
}
