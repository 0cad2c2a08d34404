import { code, describe, optional, pick, rules, table, text } from "./spec";

export const ORDER_CHECK = describe({
  name: "ORDER_CHECK",
  shape: "rows",
  params: [code("value")],
  topics: [],
});

export const DUP_COUNT = describe({
  name: "DUP_COUNT",
  shape: "rows",
  params: [table("range"), code("value")],
  topics: [],
});

export const TRACKING_CHECK = describe({
  name: "TRACKING_CHECK",
  shape: "rows",
  params: [code("number"), optional(text("courier"))],
  topics: [],
});

export const CLAIM_MISSING = describe({
  name: "CLAIM_MISSING",
  shape: "spill",
  params: [table("row"), optional(table("headers")), pick, rules],
  topics: ["damage."],
});
