import { AMOUNT_CASES } from "./amounts";
import { COMPLAINT_CASES } from "./complaints";
import { DESK_CASES } from "./messages";
import { PENALTY_CASES } from "./penalties";
import { POSTAGE_CASES } from "./postage";
import { REFUND_CASES } from "./refunds";
import { RETURN_CASES } from "./returns";
import { ROSTER_CASES } from "./roster";
import { TODAY_CASES } from "./today";

export type { Gives, RuleCase } from "./model";

/** Every executed case of a rule: run by rules.test.ts, counted by `npm run rules:coverage`. */
export const RULE_CASES = [
  ...REFUND_CASES,
  ...RETURN_CASES,
  ...COMPLAINT_CASES,
  ...POSTAGE_CASES,
  ...AMOUNT_CASES,
  ...PENALTY_CASES,
  ...DESK_CASES,
  ...ROSTER_CASES,
  ...TODAY_CASES,
];
