import { describe, holidays, moment, optional, pick, rules, text } from "./spec";

export const RETURN_CHECK = describe({
  name: "RETURN_CHECK",
  shape: "spill",
  params: [
    moment("received"),
    moment("applied"),
    optional(text("conditions")),
    optional(text("category")),
    pick,
    rules,
    // Came later than `rules`: saved formulas keep their arguments.
    optional(moment("photo")),
    holidays,
  ],
  topics: ["return."],
});

export const RETURN_HANDOFF = describe({
  name: "RETURN_HANDOFF",
  shape: "rows",
  params: [moment("arrival"), rules],
  format: "dateTime",
  topics: ["warehouse."],
});
