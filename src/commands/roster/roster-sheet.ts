import { ymd } from "../../domain/kernel";
import type { Problem, Roster } from "../../domain/roster";
import { type Locale, text } from "../../text";
import type { SheetDay } from "./calendar";
import type { Layout } from "./layout";
import type { ShiftTable } from "./shifts";

/** Everything that is written on a roster's sheet. */
export interface RosterSheet {
  readonly sheet: string;
  readonly table: string;
  readonly layout: Layout;
  readonly days: readonly SheetDay[];
  readonly problem: Problem;
  readonly roster: Roster;
  readonly groups: readonly string[];
  readonly shifts: ShiftTable;
  readonly title: string;
  readonly stamp: string;
  readonly banner: string | null;
  readonly locale: Locale;
}

/** Only statutory days carry a name, because only they count as holidays. */
export const holidayText = (d: SheetDay, locale: Locale): string =>
  d.statutory && d.festival ? text(`festival.${d.festival}`, {}, locale) : "";

export function dayHeader(d: SheetDay, locale: Locale): string {
  return text("rosterSheet.day", { day: ymd(d.day).day }, locale);
}
