import type { Choice } from "../../domain/kernel";
import { choice, describe, holidays, optional, pick, rules, shifts, table } from "./spec";

const MEASURES: readonly Choice<"hours" | "nights" | "weekends" | "holidays" | "rests" | "leaves">[] = [
  { value: "hours", words: ["工时"] },
  { value: "nights", words: ["晚班"] },
  { value: "weekends", words: ["周末"] },
  { value: "holidays", words: ["节日"] },
  { value: "rests", words: ["休息"] },
  { value: "leaves", words: ["请假"] },
];

export const ROSTER_CHECK = describe({
  name: "ROSTER_CHECK",
  shape: "spill",
  params: [
    table("grid"),
    table("names"),
    table("dates"),
    optional(table("previous")),
    shifts,
    pick,
    rules,
    holidays,
  ],
  topics: ["shift.", "labour."],
});

export const ROSTER_COUNT = describe({
  name: "ROSTER_COUNT",
  shape: "spill",
  params: [
    table("grid"),
    choice("what", MEASURES, "rosterMeasure"),
    optional(table("dates")),
    shifts,
    pick,
    holidays,
  ],
  topics: ["shift.", "labour."],
});
