import { type Day, isDay } from "../../domain/kernel";
import type { RosterPerson } from "../../domain/roster";
import type { StaffMember } from "../staff/model";
import type { Book } from "../../book/open";
import { constraintsIn, protectedIn } from "./constraints";
import type { History } from "./history";

/** People of the staff list or of a sheet with what the past brings along, as a roster's request takes them. */
export const rosterPeople = (
  people: readonly StaffMember[],
  history: (person: string) => History,
  book: Book
): RosterPerson[] => {
  const [constraints, isProtected] = [constraintsIn(book), protectedIn(book)];
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    group: person.group,
    joined: asDay(person.joined),
    left: asDay(person.left),
    constraints: constraints(person),
    nightsUnlawful: isProtected(person),
    ...history(person.id),
  }));
};

const asDay = (serial: number | null): Day | null => (serial !== null && isDay(serial) ? serial : null);
