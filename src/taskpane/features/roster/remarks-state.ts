import type { ConstrainArgs, PersonRemark } from "../../../commands";

/** What the remarks of the staff list say of shifts; null = nobody looked yet. */
export type RemarksState = readonly PersonRemark[] | null;

export interface RemarksEvents {
  /** What is ticked holds from now on. */
  agreeRemarks(people: ConstrainArgs["people"]): void;
}
