import { BLANK, type Fixed, type Person, type Roster } from "../../domain/roster";
import type { OpenRoster } from "./open-roster";
import type { Made } from "./roster-record";

export const madeOf = (people: readonly Pick<Person, "id">[], cells: Roster["cells"]): Made =>
  people.map(({ id }, p) => [id, cells[p]!.join(",")] as const);

/** Cells that hold something else than was made; null for rosters of earlier versions, which don't say. */
export function handEdits({ known, problem, roster }: OpenRoster): Fixed[] | null {
  if (known.made === undefined) return null;
  const made = new Map(known.made.map(([id, codes]) => [id, codes.split(",")]));
  return problem.people.flatMap((person, p) =>
    problem.days.flatMap(({ day }, d) => {
      const code = roster.cells[p]![d]!;
      const before = made.get(person.id)?.[d];
      return before === undefined || before === code || code === BLANK
        ? []
        : [{ person: person.id, day, code }];
    })
  );
}
