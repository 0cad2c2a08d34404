import { PURPOSES, REFUND_OPTIONS } from "../../domain/amounts";
import { DEDUCTION_KINDS } from "../../domain/penalties";
import { RETURN_REASONS, SHOP_TYPES } from "../../domain/postage";
import { amount, choice, choices, describe, flag, optional, pick, rules } from "./spec";

export const REFUND_AMOUNT = describe({
  name: "REFUND_AMOUNT",
  shape: "spill",
  params: [
    amount("paid"),
    optional(choice("reason", RETURN_REASONS, "returnReason")),
    optional(flag("freeShipping")),
    optional(choice("shopType", SHOP_TYPES)),
    optional(amount("outbound")),
    optional(amount("return")),
    optional(choices("options", REFUND_OPTIONS, "refundOption")),
    pick,
    rules,
  ],
  format: "yuan",
  topics: ["deduct.", "payer."],
});

export const EXCHANGE_DIFF = describe({
  name: "EXCHANGE_DIFF",
  shape: "rows",
  params: [amount("oldPrice"), amount("newPrice"), flag("quality"), optional(amount("postage")), rules],
  format: "yuan",
  topics: ["exchange."],
});

export const COMP_CHECK = describe({
  name: "COMP_CHECK",
  shape: "spill",
  params: [
    amount("amount"),
    choice("purpose", PURPOSES),
    optional(amount("postage")),
    optional(amount("price")),
    pick,
    rules,
  ],
  topics: ["compensation."],
});

export const PENALTY_CAP = describe({
  name: "PENALTY_CAP",
  shape: "spill",
  params: [
    amount("amount"),
    choice("kind", DEDUCTION_KINDS, "deductionKind"),
    amount("wage"),
    amount("minimumWage"),
    pick,
  ],
  format: "yuan",
  topics: ["wage."],
});
