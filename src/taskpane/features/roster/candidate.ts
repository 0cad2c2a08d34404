import { STAFF_ROLES, type StaffCandidate } from "../../../commands";
import type { Candidate } from "../../parts/model";

/** A sheet that could be the staff list, with the columns as they were read. */
export function staffCandidate({ sheet, mapping, others, people }: StaffCandidate): Candidate {
  return {
    id: sheet.id,
    title: sheet.name,
    rows: people.length,
    mapping: {
      columns: [...Object.values(mapping), ...others],
      roles: STAFF_ROLES.filter((role) => role === "nick" || mapping[role] !== undefined).map((role) => ({
        role,
        label: `staffColumn.${role}`,
        required: false,
        column: mapping[role] ?? "",
      })),
    },
  };
}
