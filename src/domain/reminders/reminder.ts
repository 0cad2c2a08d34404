import type { Moment } from "../kernel";
import type { RuleKey } from "../rulebook";

/** When to do what about an unpaid order; null where the documents leave the hour open. */
export interface Reminder {
  readonly key: RuleKey;
  readonly at: Moment | null;
}
