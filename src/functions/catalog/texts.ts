import { code, describe, optional, rules, table, text } from "./spec";

export const NOTE_BUILD = describe({
  name: "NOTE_BUILD",
  shape: "cell",
  params: [text("form"), table("values"), rules],
  topics: ["note."],
});

export const SCRIPT_TEXT = describe({
  name: "SCRIPT_TEXT",
  shape: "cell",
  // Not read as a text: that would fold its punctuation.
  params: [code("template"), optional(table("values")), rules],
  topics: ["script."],
});
