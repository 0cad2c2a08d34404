import { REFUND_METHODS, REFUND_STATES } from "../../domain/words";
import { amount, choice, describe, flag, holidays, moment, optional, pick, rules } from "./spec";

export const REFUND_NEXT = describe({
  name: "REFUND_NEXT",
  shape: "spill",
  params: [
    choice("state", REFUND_STATES, "refundState"),
    optional(flag("shipped")),
    optional(flag("needReturn")),
    pick,
    rules,
  ],
  topics: ["refund.next."],
});

export const REFUND_ARRIVAL = describe({
  name: "REFUND_ARRIVAL",
  shape: "spill",
  params: [
    moment("refunded"),
    choice("method", REFUND_METHODS, "refundMethod"),
    optional(amount("amount")),
    holidays,
    pick,
    rules,
  ],
  format: "date",
  topics: ["arrival."],
});

export const REMIND_DATES = describe({
  name: "REMIND_DATES",
  shape: "spill",
  params: [moment("ordered"), pick, rules],
  format: "dateTime",
  topics: ["remind."],
});
