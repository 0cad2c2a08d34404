import type { RegisterCandidate } from "../../../commands";
import type { TableSpec } from "../../../domain/tables";
import type { Candidate } from "../../parts/model";

/** A table that could be adopted as a register, with the columns as they were read. */
export function registerCandidate(
  { columns }: TableSpec,
  { table, mapping, others, lines }: RegisterCandidate
): Candidate {
  return {
    id: table.id,
    title: table.name,
    rows: lines,
    mapping: {
      columns: [...Object.values(mapping), ...others],
      roles: columns
        .filter(({ id, need }) => need !== undefined || mapping[id] !== undefined)
        .map(({ id, header, need }) => ({
          role: id,
          label: header,
          required: need !== undefined,
          column: mapping[id] ?? "",
        })),
    },
  };
}
