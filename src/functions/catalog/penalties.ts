import { day, describe, pick, rules, table, text } from "./spec";

export const PENALTY_TOTAL = describe({
  name: "PENALTY_TOTAL",
  shape: "rows",
  params: [text("person"), day("month"), table("log"), rules],
  format: "yuan",
  topics: ["penalty."],
});

export const PENALTY_STAGE = describe({
  name: "PENALTY_STAGE",
  shape: "rows",
  params: [text("person"), day("month"), table("log"), rules],
  topics: ["penalty."],
});

export const PENALTY_LEDGER = describe({
  name: "PENALTY_LEDGER",
  shape: "spill",
  params: [table("log"), pick, rules],
  topics: ["penalty."],
});
