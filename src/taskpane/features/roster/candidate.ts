import { STAFF_COLUMNS } from "../../../domain/registers";
import type { StaffCandidate } from "../../../commands";
import type { Candidate } from "../../parts/shown";

/** A sheet that could be the staff list, with the columns as they were read. */
export function staffCandidate({ sheet, mapping, others, people }: StaffCandidate): Candidate {
  return {
    id: sheet.id,
    title: sheet.name,
    rows: people.length,
    mapping: {
      columns: [...Object.values(mapping), ...others],
      roles: STAFF_COLUMNS.filter(({ id }) => id === "nick" || mapping[id] !== undefined).map(
        ({ id, header }) => ({ role: id, label: header, required: false, column: mapping[id] ?? "" })
      ),
    },
  };
}
