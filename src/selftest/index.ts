import { AMOUNT_CASES } from "./cases/amounts";
import { COMPLAINT_CASES } from "./cases/complaints";
import { HOUR_CASES } from "./cases/hours";
import { PENALTY_CASES } from "./cases/penalties";
import { POSTAGE_CASES } from "./cases/postage";
import { REFUND_CASES } from "./cases/refunds";
import { REGISTER_CASES } from "./cases/registers";
import { RETURN_CASES } from "./cases/returns";
import type { WorkedCase } from "./worked-case";

export type { Argument, Expected, Expression, Uncomputed, WorkedCase } from "./worked-case";
export { byRules, formulaText, isExpression } from "./formula";
export { UNCOMPUTED } from "./uncomputed";

/** All worked cases, by subject. */
export const WORKED_CASES: readonly WorkedCase[] = [
  ...REFUND_CASES,
  ...RETURN_CASES,
  ...COMPLAINT_CASES,
  ...POSTAGE_CASES,
  ...AMOUNT_CASES,
  ...PENALTY_CASES,
  ...HOUR_CASES,
  ...REGISTER_CASES,
];
