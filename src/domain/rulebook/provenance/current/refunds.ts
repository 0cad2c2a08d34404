import type { ToldInPublic } from "../told";
import { SEVEN_DAYS, SHIPPING, TB99, TIMEOUTS } from "./sources";

/** Rules of packs/current/refunds.ts: English wording, law or platform page, article. */
export const REFUNDS: ToldInPublic = {
  T01: ["Refund before shipping: not answered within 24 hours, refunded by itself", TIMEOUTS],
  "T01.reject": ["Within 24 hours the seller can reject; clicking “shipped” closes the refund", TIMEOUTS],
  T02: ["After a refusal the buyer changes the request or asks for intervention within 5 days", TIMEOUTS],
  T03: ["Shipped, not received, refund only: not answered within 36 hours, refunded by itself", TIMEOUTS],
  T04: ["3 days after an interception was started the platform may refund by itself", TIMEOUTS],
  T05: ["Return and refund: time for the seller's first step", TIMEOUTS],
  T06: ["After consent: time for the buyer to enter the tracking number", TB99, "第43、45条"],
  T07: ["After the goods were sent back: time for the seller to confirm", TIMEOUTS],
  T08: ["Express, no shipping: days until receipt is confirmed by itself", TIMEOUTS],
  T09: ["Surface mail: days until receipt is confirmed by itself", TIMEOUTS],
  T10: ["Days by which the buyer can extend the time to confirm", TIMEOUTS],
  "T10.seller": ["Days by which the seller can extend the time to ship", TIMEOUTS],
  T11: ["While a refund is open only the other sub-orders keep their clock", TIMEOUTS],
  T25: ["Conditions of the instant refund", TIMEOUTS],
  L03: ["Goods back intact: refund within 7 days", SEVEN_DAYS, "第13条"],
  P11: [
    "Shipped without consent after the buyer asked for a refund: costs and losses are the seller's",
    TB99,
    "第27、31条",
  ],
  T15: ["Ship within 48 hours of payment unless agreed otherwise", SHIPPING],
  "T15.exceptions": ["Goods this time limit does not hold for", SHIPPING],
  T16: ["The courier's record decides; without one the later of waybill and click", TB99, "第25条"],
  T17: ["Compensation for late shipping", SHIPPING],
  "T17.types": ["Compensations for shipping that appear in bills", SHIPPING],
  T26: ["When a credit card is credited", TIMEOUTS],
  "T26.bocCard": ["When a Bank of China credit card is credited", TIMEOUTS],
  "T26.bank": ["When other banks credit", TIMEOUTS],
  "T26.withdraw": ["When a withdrawal arrives", TIMEOUTS],
};
