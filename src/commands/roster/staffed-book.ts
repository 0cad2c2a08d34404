import type { ReadPort } from "../../excel";
import { done, type Outcome } from "../contract";
import { type RulesInUse, rulesInUse } from "../rules/in-use";
import { readPeople } from "./people";
import type { PeopledBook } from "./read";

/** Everything roster commands read. */
export interface StaffedBook extends PeopledBook {
  readonly rules: RulesInUse;
}

/** Four round trips, and one more when the shop has a rule table. */
export async function readStaffedBook(port: ReadPort): Promise<Outcome<StaffedBook>> {
  const people = await readPeople(port);
  return people.ok ? done(await withRules(port, people.value)) : people;
}

/** The same book with the rules it works by. */
export const withRules = async (port: ReadPort, people: PeopledBook): Promise<StaffedBook> => ({
  ...people,
  rules: await rulesInUse(port, people.book),
});
