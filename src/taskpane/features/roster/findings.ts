import type { CheckedFinding, Refusal } from "../../../commands";
import type { FindingLine, Said } from "../../parts/shown";
import type { ConflictView } from "./explain";

/** Rows of the handbook and the law are named; names of ours for what only the shop sets say nothing. */
export const sourceOf = (rule: string): string => (rule.startsWith("shop:") ? "" : rule);

/** A finding that the command has put into words. */
export const checkedLine = ({ finding, sentence, show }: CheckedFinding): FindingLine => ({
  severity: finding.severity,
  who: "",
  message: { code: sentence, params: {} },
  source: sourceOf(finding.rule),
  place: show,
});

/** A refusal as reasons and ways out; without a proven conflict its sentence is the one reason. */
export function conflictOf({ message, conflict }: Refusal): ConflictView {
  if (!conflict) return { reasons: [message], shortage: 0, missing: [], ways: [] };
  return {
    reasons: conflict.reasons.map(asSaid),
    shortage: conflict.shortage,
    missing: conflict.missing.map(asSaid),
    ways: conflict.ways.map((way) => asSaid(way.said)),
  };
}

/** What a command has already put into words. */
const asSaid = (sentence: string): Said => ({ code: sentence, params: {} });
