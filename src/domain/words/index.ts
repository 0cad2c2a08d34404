export type { Degree, Meaning, Reading, Rest, Said, Vocabulary } from "./vocabulary";
export { isWhole, readWords } from "./reader/read";
export { type RefundMethod, REFUND_METHODS } from "./refund-methods";
export { type RefundKind, type RefundState, REFUND_KINDS, REFUND_STATES } from "./refunds";
export { type OffenceWord, OFFENCE_VOCABULARY } from "./offences";
export { type ReturnWord, RETURN_VOCABULARY } from "./return-conditions";
export {
  CHECK_RESULTS,
  FLAGS,
  LIABLE,
  ORDER_POINTS,
  PROBLEM_KINDS,
  PROBLEM_SOURCES,
  RATINGS,
  RETURN_STEPS,
  WORK_STATES,
} from "./desk";
export { type GoodsWord, GOODS } from "./goods";
export {
  type ClaimState,
  type ParcelState,
  type Solution,
  CLAIM_STATES,
  PAPERS,
  PARCEL_STATES,
  SOLUTIONS,
} from "./parcels";
export { type Purpose, COMPENSATION_REASONS, FUND_KINDS, PURPOSES } from "./compensations";
export { type PenaltyKind, PENALTY_KINDS, PENALTY_MATTERS, PENALTY_STATES } from "./penalties";
export { type Post, POSTS } from "./posts";
export { TIED_STATES } from "./settled";
export { DAY_ARRANGEMENTS } from "./arrangements";
export { DAY_HALVES, LEAVE_KINDS, REQUEST_STATES } from "./rosters";
