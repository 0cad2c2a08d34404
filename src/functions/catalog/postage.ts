import { RETURN_ACTIONS, RETURN_REASONS, SHOP_TYPES } from "../../domain/postage";
import { choice, describe, flag, moment, number, optional, pick, rules, table, text } from "./spec";

export const POSTAGE_PAYER = describe({
  name: "POSTAGE_PAYER",
  shape: "spill",
  params: [
    choice("reason", RETURN_REASONS, "returnReason"),
    flag("freeShipping"),
    optional(choice("shopType", SHOP_TYPES)),
    optional(choice("action", RETURN_ACTIONS, "returnAction")),
    pick,
    rules,
  ],
  topics: ["payer."],
});

export const POSTAGE_SPLIT = describe({
  name: "POSTAGE_SPLIT",
  shape: "spill",
  params: [table("fees"), table("payers"), pick],
  topics: [],
});

export const POSTAGE_FEE = describe({
  name: "POSTAGE_FEE",
  shape: "rows",
  params: [
    text("courier"),
    text("region"),
    optional(number("kg")),
    optional(flag("cod")),
    optional(table("rates")),
    rules,
  ],
  format: "yuan",
  topics: ["postage."],
});

export const DELIVERY_WINDOW = describe({
  name: "DELIVERY_WINDOW",
  shape: "spill",
  params: [text("courier"), text("region"), moment("shipped"), pick, rules],
  format: "date",
  topics: ["delivery."],
});
