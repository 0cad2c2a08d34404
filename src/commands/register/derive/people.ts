import { type Approver, postOf } from "../../../domain/approvals";
import { wordOf } from "../../../domain/kernel";
import type { StaffMember } from "../../staff/model";

/** Everybody who goes by a number or a name. */
export const calledBy = (said: string, people: readonly StaffMember[]): StaffMember[] =>
  said === ""
    ? []
    : people.filter(({ id, names }) => [id, ...names].some((name) => wordOf(name) === wordOf(said)));

/** Whoever is named as having agreed, with what the staff list says of them. */
export function approverOf(
  said: string,
  askers: readonly string[],
  people: readonly StaffMember[]
): Approver {
  const [only, second] = calledBy(said, people);
  const asking = askers.filter((asker) => asker !== "");
  const isSame = (asker: string) =>
    wordOf(asker) === wordOf(said) || calledBy(asker, people).some((member) => member === only);
  return {
    said,
    post: only && second === undefined ? postOf(only.post ?? "") : null,
    isSelf: said !== "" && asking.some(isSame),
  };
}
