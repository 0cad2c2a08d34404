import * as formulajs from "@formulajs/formulajs";
import { addDays, isWeekend } from "date-fns";
import { daysOff, daysWorked } from "../../../src/domain/calendar/file";
import { YEAR_FILES } from "../../../src/domain/calendar/years";
import { days, FIRST, SPREAD_DAYS } from "./cases";

/** What others need for 100,000 rows is worked out from fewer. */
export const PEER_ROWS = 2_000;
export const DISTANCE = 10;

const off = new Set<number>(YEAR_FILES.flatMap((f) => [...daysOff(f).keys()]));
const worked = new Set<number>(YEAR_FILES.flatMap(daysWorked));
const dateOf = (day: number) => new Date(Math.round((day - 25569) * 86_400_000));
const serialOf = (date: Date) => Math.floor(date.getTime() / 86_400_000) + 25569;

/** date-fns has no 调休: the loop asks it for weekends and steps day by day, with the same days off and worked. */
function dateFns(day: number): number {
  let date = dateOf(day);
  for (let left = DISTANCE; left > 0;) {
    date = addDays(date, 1);
    const d = serialOf(date);
    if (worked.has(d) || (!isWeekend(date) && !off.has(d))) left -= 1;
  }
  return serialOf(date);
}

const offDates = [...off].filter((d) => d >= FIRST && d < FIRST + SPREAD_DAYS + 60).map(dateOf);
/** formulajs has no 调休 either; it is given the days off only, which is less work than ours. */
const formulaJs = (day: number): unknown => formulajs.WORKDAY(dateOf(day), DISTANCE, offDates);

export const peerDays = days.slice(0, PEER_ROWS).map(([day]) => day!);
export const PEERS: readonly { readonly name: string; readonly workday: (day: number) => unknown }[] = [
  { name: "date-fns", workday: dateFns },
  { name: "formulajs", workday: formulaJs },
];

/** Answers that are the same as ours; date-fns does the same work, so all of them must be. */
export const agreeing = (ours: (day: number) => unknown): number =>
  peerDays.filter((day) => dateFns(day) === ours(day)).length;
