import * as complaints from "../catalog/complaints";
import * as due from "../catalog/due";
import * as amounts from "../catalog/amounts";
import * as penalties from "../catalog/penalties";
import * as postage from "../catalog/postage";
import { REFUND_ARRIVAL, REFUND_NEXT, REMIND_DATES } from "../catalog/refunds";
import * as registers from "../catalog/registers";
import * as returns from "../catalog/returns";
import * as roster from "../catalog/roster";
import * as rules from "../catalog/rules";
import * as texts from "../catalog/texts";
import { type Bound, onDemand } from "../run";
import { ABOUT } from "./about";
import { REFUNDS } from "./refunds";
import { TIME } from "./time";

export const FUNCTIONS: readonly Bound[] = [
  ...REFUNDS,
  ...TIME,
  ...ABOUT,
  ...onDemand(
    { REFUND_NEXT, REFUND_ARRIVAL, REMIND_DATES },
    () => import(/* webpackChunkName: "functions-refund-steps" */ "./refund-steps")
  ),
  ...onDemand(due, () => import(/* webpackChunkName: "functions-due" */ "./due")),
  ...onDemand(returns, () => import(/* webpackChunkName: "functions-returns" */ "./returns")),
  ...onDemand(complaints, () => import(/* webpackChunkName: "functions-complaints" */ "./complaints")),
  ...onDemand(amounts, () => import(/* webpackChunkName: "functions-amounts" */ "./amounts")),
  ...onDemand(postage, () => import(/* webpackChunkName: "functions-postage" */ "./postage")),
  ...onDemand(penalties, () => import(/* webpackChunkName: "functions-penalties" */ "./penalties")),
  ...onDemand(registers, () => import(/* webpackChunkName: "functions-registers" */ "./registers")),
  ...onDemand(roster, () => import(/* webpackChunkName: "functions-roster" */ "./roster")),
  ...onDemand(texts, () => import(/* webpackChunkName: "functions-texts" */ "./texts")),
  ...onDemand(rules, () => import(/* webpackChunkName: "functions-rules" */ "./rules")),
];
