export { type PairAnswer, pairAnswer } from "./answer";
export type { Balance } from "./balance";
export type { RegisterLine } from "./claims";
export {
  type Bucket,
  BUCKETS,
  type Claim,
  type Pair,
  type PairRule,
  type Payment,
  type Rival,
  type Said,
} from "./pair";
export type { Decision } from "./by-hand";
export { type Limits, USUAL_LIMITS } from "./limits";
export type { Tie } from "./earlier";
export { type Known, reconcile, type Reconciled } from "./reconcile";
