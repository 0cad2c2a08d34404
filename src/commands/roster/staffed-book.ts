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
  return people.ok ? done(await withRules(port, people.value)) : people;
}

/** The same book with the rules it works by. */
export const withRules = async (port: ReadPort, people: PeopledBook): Promise<StaffedBook> => ({
  ...people,
  rules: await rulesInUse(port, people.book),
  calendar: await ownDaysOf(port, people.book),
});
