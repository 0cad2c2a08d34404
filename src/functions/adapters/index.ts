import { type Bound, onDemand } from "../run";
import { ABOUT } from "./about";
import { REFUNDS } from "./refunds";
import { TIME } from "./time";

/**
 * What a workbook waits for is here; the rest is called by name and loaded with its subject, its part of the catalogue
 * and its word lists included. The value beside a name is its format in the catalogue, for dates.
 */
export const FUNCTIONS: readonly Bound[] = [
  ...REFUNDS,
  ...TIME,
  ...ABOUT,
  ...onDemand(
    { REFUND_NEXT: null, REFUND_ARRIVAL: "date", REMIND_DATES: "dateTime" },
    () => import(/* webpackChunkName: "functions-refund-steps" */ "./refund-steps")
  ),
  ...onDemand({ REFUND_DUE: "dateTime" }, () => import(/* webpackChunkName: "functions-due" */ "./due")),
  ...onDemand(
    { RETURN_CHECK: null, RETURN_HANDOFF: "dateTime" },
    () => import(/* webpackChunkName: "functions-returns" */ "./returns")
  ),
  ...onDemand(
    { RIGHTS_WINDOW: null, COMPLAINT_CLOCK: null },
    () => import(/* webpackChunkName: "functions-complaints" */ "./complaints")
  ),
  ...onDemand(
    { REFUND_AMOUNT: null, EXCHANGE_DIFF: null, COMP_CHECK: null, PENALTY_CAP: null },
    () => import(/* webpackChunkName: "functions-amounts" */ "./amounts")
  ),
  ...onDemand(
    { POSTAGE_PAYER: null, POSTAGE_SPLIT: null, POSTAGE_FEE: null, DELIVERY_WINDOW: "date" },
    () => import(/* webpackChunkName: "functions-postage" */ "./postage")
  ),
  ...onDemand(
    { PENALTY_TOTAL: null, PENALTY_STAGE: null, PENALTY_LEDGER: null },
    () => import(/* webpackChunkName: "functions-penalties" */ "./penalties")
  ),
  ...onDemand(
    { ORDER_CHECK: null, DUP_COUNT: null, TRACKING_CHECK: null, CLAIM_MISSING: null },
    () => import(/* webpackChunkName: "functions-registers" */ "./registers")
  ),
  ...onDemand(
    { ROSTER_CHECK: null, ROSTER_COUNT: null },
    () => import(/* webpackChunkName: "functions-roster" */ "./roster")
  ),
  ...onDemand(
    { NOTE_BUILD: null, SCRIPT_TEXT: null },
    () => import(/* webpackChunkName: "functions-texts" */ "./texts")
  ),
  ...onDemand(
    { RULE_WHY: null, RULE_LIST: null },
    () => import(/* webpackChunkName: "functions-rules" */ "./rules")
  ),
];
