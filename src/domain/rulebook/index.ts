export type {
  Area,
  Confidence,
  Pack,
  Resolved,
  Rule,
  RuleRow,
  RuleSet,
  RuleValue,
  Scheme,
  Unit,
} from "./model";
export { type RuleKey, PACKS } from "./packs";
export { type Topic, TOPICS, topicOf } from "./topics";
export { defaultRules, rulesNamed, rulesOfTable, selectionOf } from "./select";
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
