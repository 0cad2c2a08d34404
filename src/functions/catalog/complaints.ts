import { RIGHTS_TYPES } from "../../domain/complaints";
import { choice, describe, holidays, moment, optional, pick, rules } from "./spec";

export const RIGHTS_WINDOW = describe({
  name: "RIGHTS_WINDOW",
  shape: "spill",
  params: [
    choice("type", RIGHTS_TYPES, "rightsType"),
    moment("base"),
    pick,
    rules,
    holidays,
    optional(moment("filed")),
  ],
  topics: ["rights."],
});

export const COMPLAINT_CLOCK = describe({
  name: "COMPLAINT_CLOCK",
  shape: "spill",
  params: [moment("filed"), pick, rules, holidays],
  topics: ["complaint."],
});
