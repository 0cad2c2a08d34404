export {
  type RefundCase,
  type RefundState,
  type ShippingMethod,
  REFUND_STATES,
  SHIPPING_METHODS,
} from "./refund-case";
export { clocksOf, confirmDate, refundDeadline, shipDeadline } from "./deadline";
export { OVERDUE_BAND, bandOf, daysLeft, parts } from "./left";
export { type Arrival, type RefundMethod, REFUND_METHODS, isFrozen, refundArrival } from "./arrival";
