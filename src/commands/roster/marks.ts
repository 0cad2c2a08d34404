import type { Day } from "../../domain/kernel";
import type { Problem } from "../../domain/roster";
import { type Locale, text } from "../../text";
import type { SheetDay } from "./calendar";
import { holidayText } from "./roster-sheet";

type Days = Problem["days"];

const wanted = (day: Days[number]): number => day.demands.reduce((sum, d) => sum + d.min, 0);

/** A day that asks for more people than most. */
export function isBusy(all: Days, day: Day): boolean {
  const needs = all.map(wanted).sort((a, b) => a - b);
  const usual = needs[Math.floor(needs.length / 2)] ?? 0;
  const today = all.find((d) => d.day === day);
  return today !== undefined && wanted(today) > usual;
}

/** What is special about a day, in a word that fits its column: holiday, moved by notice, busy; "" = nothing. */
export function markOf(d: SheetDay, all: Days, locale: Locale): string {
  const holiday = holidayText(d, locale);
  if (holiday !== "") return holiday;
  if (d.adjusted !== "") return text(`rosterSheet.adjusted.${d.adjusted}`, {}, locale);
  return isBusy(all, d.day) ? text("publish.busy", {}, locale) : "";
}
