import { day, describe, optional, pick, rules, table, text } from "./spec";

/** Came later than `rules`: saved formulas keep their arguments. */
const staff = optional(table("staff"));
const offences = optional(table("offences"));

export const PENALTY_TOTAL = describe({
  name: "PENALTY_TOTAL",
  shape: "rows",
  params: [text("person"), day("month"), table("log"), rules, staff, offences],
  format: "yuan",
  topics: ["penalty."],
});

export const PENALTY_STAGE = describe({
  name: "PENALTY_STAGE",
  shape: "rows",
  params: [text("person"), day("month"), table("log"), rules, staff, offences],
  topics: ["penalty."],
});

export const PENALTY_LEDGER = describe({
  name: "PENALTY_LEDGER",
  shape: "spill",
  params: [table("log"), pick, rules, staff, offences],
  topics: ["penalty."],
});
