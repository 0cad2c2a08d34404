export type { Degree, Meaning, Reading, Rest, Said, Vocabulary } from "./vocabulary";
export { isWhole, readWords } from "./reader/read";
export { type RefundKind, type RefundState, REFUND_KINDS, REFUND_STATES } from "./refunds";
export { type OffenceWord, OFFENCE_VOCABULARY } from "./offences";
export { type ReturnWord, RETURN_VOCABULARY } from "./return-conditions";
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
