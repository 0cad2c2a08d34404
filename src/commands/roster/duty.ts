import { dayOfMoment, monthOfDay, monthText } from "../../domain/kernel";
import { isLeave } from "../../domain/roster";
import type { ReadPort } from "../../excel";
import { type CommandContext, done, type Outcome } from "../contract";
import { openRoster, type OpenRoster } from "./open-roster";
import { rostersOf } from "./read";
import { openBook } from "../../book/open";
import { clockText } from "./sentence";
import type { DutyAnswer, DutyShift } from "./shapes";

/** Who works today, as the roster of this month stands on its sheet; nothing where the month has none. */
export async function askDuty(port: ReadPort, { now }: CommandContext): Promise<Outcome<DutyAnswer>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const month = monthText(monthOfDay(dayOfMoment(now)));
  if (!rostersOf(book.value).some((roster) => roster.month === month))
    return done({ month, isMade: false, shifts: [], away: [] });
  const open = await openRoster(port, { month });
  return open.ok ? done({ month, isMade: true, ...dutyOn(open.value, dayOfMoment(now)) }) : open;
}

function dutyOn(
  { problem, ruled, standing }: OpenRoster,
  today: number
): Pick<DutyAnswer, "shifts" | "away"> {
  const at = standing.days.findIndex(({ day }) => day === today);
  const named = (isMeant: (code: string) => boolean) =>
    standing.people.filter((_, p) => isMeant(standing.cells[p]?.[at] ?? "")).map(({ name }) => name);
  const demands = problem.days[at]?.demands ?? [];
  const shifts = ruled.shifts.map(({ code, start, end }): DutyShift => {
    const people = named((cell) => cell === code);
    const min = demands.find(({ shift }) => shift === code)?.min ?? 0;
    const hours = `${clockText(start)}–${clockText(end)}`;
    return { code, hours, people, short: Math.max(0, min - people.length) };
  });
  return {
    shifts: shifts.filter(({ people, short }) => people.length + short > 0),
    away: named(isLeave),
  };
}
