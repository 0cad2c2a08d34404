import { type Day, isDay } from "../../domain/kernel";
import type { Constraint, RosterPerson } from "../../domain/roster";
import type { StaffMember } from "../staff/model";
import type { History } from "./history";

/** People of the staff list or of a sheet with what the past brings along, as a roster's request takes them. */
export const rosterPeople = (
  people: readonly StaffMember[],
  history: (person: string) => History,
  constraints: (person: StaffMember) => readonly Constraint[]
): RosterPerson[] =>
  people.map((person) => ({
    id: person.id,
    name: person.name,
    group: person.group,
    joined: asDay(person.joined),
    left: asDay(person.left),
    constraints: constraints(person),
    ...history(person.id),
  }));

const asDay = (serial: number | null): Day | null => (serial !== null && isDay(serial) ? serial : null);
