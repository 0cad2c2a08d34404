export { type Offer, type OfferCheck, type Purpose, PURPOSES, checkOffer } from "./compensation";
export { type Exchange, exchangeDifference } from "./exchange";
export {
  type AmountLine,
  type RefundCase,
  type RefundOption,
  REFUND_OPTIONS,
  refundAmount,
} from "./refund-amount";
