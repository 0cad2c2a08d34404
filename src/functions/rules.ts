/** A rule in words and back: what the passport, the rule table and its checks show, and how its cells are read. */
export { readRules, ruleValueOf } from "./read/rules";
export { quoteText, todayText, wordingOf } from "./render/provenance";
export { valueText } from "./render/rule";
export { sourceText } from "./render/source";
