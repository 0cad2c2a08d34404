import { RETURN_ACTIONS, RETURN_REASONS, SHOP_TYPES } from "../../domain/postage";
import { choice, describe, flag, optional, pick, rules, table } from "./model";

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
