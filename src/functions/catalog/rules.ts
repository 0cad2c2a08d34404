import { describe, optional, pick, rules, text } from "./spec";

export const RULE_WHY = describe({
  name: "RULE_WHY",
  shape: "spill",
  params: [text("functionOrRule"), pick, rules],
  topics: [],
});

export const RULE_LIST = describe({
  name: "RULE_LIST",
  shape: "spill",
  params: [optional(text("topic")), pick, rules],
  topics: [],
});
