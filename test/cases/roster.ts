import { type Given, type RuleCase, fail, lacks, line, pass } from "./model";

const DATES = Array.from({ length: 30 }, (_, i) => `2026-06-${String(i + 1).padStart(2, "0")}`);
type Row = readonly string[];
/** A month of one person who works 白 but for the days given. */
const month = (codes: Readonly<Record<number, string>>): Row => DATES.map((_, i) => codes[i + 1] ?? "白");
const REGULAR = { 7: "休", 14: "休", 21: "休", 28: "休" };
const check = (row: Row, rules?: string): readonly Given[] => [
  [row],
  [["甲"]],
  [DATES],
  null,
  rules ?? null,
  null,
  rules ?? null,
];
const kept = (rule: string, row: Row, rules?: string): RuleCase =>
  pass(rule, "ROSTER_CHECK", check(row, rules), lacks(rule.split(".")[0]!));
const broken = (rule: string, row: Row, text: string, rules?: string): RuleCase =>
  fail(rule, "ROSTER_CHECK", check(row, rules), line(text));

/** A: shifts, rests, what may follow what. */
export const ROSTER_CASES = [
  pass("A-06", "SHIFT_HOURS", ["白"], 8.5),
  pass("A-06", "RULE_WHY", ["A-06", "数值"], "9:00–17:30"),
  pass("A-07", "SHIFT_HOURS", ["半"], 5.5),
  pass("A-07", "RULE_WHY", ["A-07", "数值"], "10:00–15:30"),
  pass("A-08", "SHIFT_HOURS", ["晚"], 6.5),
  pass("A-08", "RULE_WHY", ["A-08", "数值"], "17:00–23:30"),
  pass("A-24", "SHIFT_HOURS", ["白", null, "S3"], 9),
  pass("A-24", "RULE_WHY", ["A-24", "数值", "S3"], "8:30–17:30"),
  pass("A-25", "SHIFT_HOURS", ["晚", null, "S3"], 7.5),
  pass("A-25", "RULE_WHY", ["A-25", "数值", "S3"], "17:30–次日1:00"),
  fail("A-05", "SHIFT_HOURS", ["夜猫"], { error: "#N/A", says: "班次表里没有「夜猫」" }),

  pass("A-01", "ROSTER_CHECK", check(month(REGULAR)), lacks("应休")),
  broken("A-01", month({ 7: "休", 14: "休", 21: "休" }), "应休"),
  broken("A-02", month({ ...REGULAR, 3: "" }), "甲"),
  broken("A-05", month({ ...REGULAR, 3: "X" }), "X"),
  kept("A-12", month({ ...REGULAR, 6: "晚" })),
  broken("A-12", month({ ...REGULAR, 3: "晚" }), "晚"),
  pass("A-12", "RULE_WHY", ["A-12", "数值"], "晚→白"),
  pass("A-04", "RULE_WHY", ["A-04", "数值"], "9:00–23:30"),
  pass("A-18", "RULE_WHY", ["A-18", "数值"], "1"),
  kept("A-26", month(REGULAR), "S3"),
  broken("A-26", month({ 7: "休", 14: "休", 28: "休" }), "甲", "S3"),
  pass("A-26", "ROSTER_COUNT", [[month(REGULAR)], "休息", null, null, 1], 4),
  pass("A-26", "RULE_WHY", ["A-26", "数值"], "1"),
  pass("A-26.run", "RULE_WHY", ["A-26.run", "数值"], "6"),
  pass("A-13", "RULE_WHY", ["A-13", "数值"], "1"),
  pass("AMB13", "RULE_WHY", ["AMB13", "数值"], "8 小时"),
];
