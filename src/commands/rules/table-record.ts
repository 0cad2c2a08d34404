import { aText, mapOf, oneOf, shape } from "../../book/parse";
import { recordKind } from "../../book/record-kind";

/** What 店务设置 remembers of the rule table: its id, and the documents chosen where the handbook contradicts itself. */
export const RULE_TABLE = recordKind(
  "rules.table",
  shape({ table: aText, schemes: mapOf(oneOf("S0", "S1", "S2", "S3", "S4")) })
);
