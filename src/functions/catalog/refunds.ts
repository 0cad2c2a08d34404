import type { Choice } from "../../domain/kernel";
import { SHIPPING_METHODS } from "../../domain/refunds";
import { REFUND_STATES } from "../../domain/words";
import { choice, describe, flag, moment, number, optional, rules } from "./spec";

const LEFT_FORMATS: readonly Choice<"days" | "text" | "band">[] = [
  { value: "days", words: ["天数"] },
  { value: "text", words: ["文字"] },
  { value: "band", words: ["档位"] },
];

export const REFUND_DEADLINE = describe({
  name: "REFUND_DEADLINE",
  shape: "rows",
  params: [
    choice("state", REFUND_STATES, "refundState"),
    moment("since"),
    optional(flag("needReturn")),
    optional(moment("override")),
    rules,
  ],
  format: "dateTime",
  topics: [
    "refund.unshipped.answer",
    "refund.return.answer",
    "refund.only.answer",
    "refund.buyerReturn.send",
    "refund.buyerModify.amend",
    "refund.sellerReceive.confirm",
    "rights.afterSale.window",
  ],
});

export const REFUND_LEFT = describe({
  name: "REFUND_LEFT",
  shape: "rows",
  params: [moment("deadline"), moment("now"), optional(choice("format", LEFT_FORMATS, "leftFormat")), rules],
  topics: ["refund.bands"],
});

export const CONFIRM_DATE = describe({
  name: "CONFIRM_DATE",
  shape: "rows",
  params: [
    moment("shipped"),
    choice("method", SHIPPING_METHODS, "shippingMethod"),
    optional(number("extendedDays")),
    rules,
  ],
  format: "dateTime",
  topics: ["confirm."],
});

export const SHIP_DEADLINE = describe({
  name: "SHIP_DEADLINE",
  shape: "rows",
  params: [moment("paid"), optional(number("promiseHours")), rules],
  format: "dateTime",
  topics: ["ship."],
});
