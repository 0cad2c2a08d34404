export { type Purpose, PURPOSES, REFUND_OPTIONS, type RefundOption } from "./options";
export { type Offer, type OfferCheck, checkOffer } from "./compensation";
export { type Exchange, exchangeDifference } from "./exchange";
export { type AmountLine, type RefundCase, refundAmount } from "./refund-amount";
