import { REFUND_STATES } from "../../domain/words";
import { byRow, choice, describe, flag, moment, optional, rules, table } from "./spec";

export const REFUND_DUE = describe({
  name: "REFUND_DUE",
  shape: "rows",
  params: [
    choice("state", REFUND_STATES, "refundState"),
    byRow("times"),
    table("headers"),
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
