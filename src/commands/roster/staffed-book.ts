import type { OwnDays } from "../../domain/calendar";
import type { ReadPort } from "../../excel";
import { ownDaysOf } from "../calendar/own";
import { done, type Outcome } from "../contract";
import { type RulesInUse, rulesInUse } from "../rules/in-use";
import { readPeople } from "./people";
import type { PeopledBook } from "./read";

/** Everything roster commands read. */
export interface StaffedBook extends PeopledBook {
  readonly rules: RulesInUse;
  /** The State Council's notice that the workbook took over as its own calendar. */
  readonly calendar: OwnDays;
}

/** Four round trips, and one more each for a rule table and a calendar of the shop's. */
export async function readStaffedBook(port: ReadPort): Promise<Outcome<StaffedBook>> {
  const people = await readPeople(port);
  if (!people.ok) return people;
  const { book } = people.value;
  const calendar = await ownDaysOf(port, book);
  if (!calendar.ok) return calendar;
  return done({ ...people.value, rules: await rulesInUse(port, book), calendar: calendar.value });
}
