import { DAMAGE_ROLES, type DamageCandidate, REQUIRED_ROLES } from "../../../commands";
import type { Candidate } from "../../parts/model";

/** A table that could be adopted as the register, with the columns as they were read. */
export function damageCandidate({ table, mapping, others, lines }: DamageCandidate): Candidate {
  const required: readonly string[] = REQUIRED_ROLES;
  return {
    id: table.id,
    title: table.name,
    rows: lines,
    mapping: {
      columns: [...Object.values(mapping), ...others],
      roles: DAMAGE_ROLES.filter((role) => required.includes(role) || mapping[role] !== undefined).map(
        (role) => ({
          role,
          label: `damage.column.${role}`,
          required: required.includes(role),
          column: mapping[role] ?? "",
        })
      ),
    },
  };
}
