export { type RefundCase, type ShippingMethod, SHIPPING_METHODS } from "./refund-case";
export { clocksOf, confirmDate, isOver, refundDeadline, shipDeadline } from "./deadline";
export { type RefundEvent, type RefundRow, type RefundTimes, refundDue } from "./due";
export { bandLimits, bandOf, daysLeft, parts } from "./left";
export { type Arrival, isFrozen, refundArrival } from "./arrival";
