import { type Day, isDay } from "../../domain/kernel";
import { type RosterPerson } from "../../domain/roster";
import type { StaffMember } from "../staff/model";
import type { History } from "./history";

/** People of the staff list or of a sheet with what the past brings along, as a roster's request takes them. */
export const rosterPeople = (
  people: readonly StaffMember[],
  history: (person: string) => History
): RosterPerson[] =>
  people.map(({ id, name, group, joined, left }) => ({
    id,
    name,
    group,
    joined: asDay(joined),
    left: asDay(left),
    ...history(id),
  }));

const asDay = (serial: number | null): Day | null => (serial !== null && isDay(serial) ? serial : null);
