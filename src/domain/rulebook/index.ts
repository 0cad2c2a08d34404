export type {
  Area,
  Confidence,
  Pack,
  Provenance,
  Resolved,
  Rule,
  RuleRow,
  RuleSet,
  RuleValue,
  Scheme,
  Statute,
  Unit,
} from "./rule";
export { type RuleKey, PACKS } from "./packs";
export { type Topic, TOPICS, topicOf } from "./topics";
export { defaultRules, ruleIn, rulesNamed, rulesOfTable, selectionOf } from "./select";
export {
  dueBy,
  fenOf,
  hoursOf,
  laterBy,
  listOf,
  numberOf,
  rangeOf,
  ruleFor,
  rulesUnder,
  textOf,
  valueOf,
} from "./lookup";
export { isInForce, rulesOn } from "./dated";
export { LISTS, listIn, type ListRule, wordsUnder } from "./lists";
export { CONTRADICTIONS, type OpenPoint, SILENCES } from "./open-points";
export {
  type Practice,
  practiceOf,
  practicesOf,
  PRACTICE_GROUPS,
  PRACTICES,
  PRACTICES_READ,
} from "./practices";
export { provenanceOf } from "./provenance";
export { sourceOf } from "./provenance/source";
export { overdueReviews, reviewBy } from "./review";
export { isForbidden } from "./statute";
export { todayOf } from "./today";
