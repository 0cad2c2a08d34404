import { checkRoster } from "../../domain/roster";
import type { Finding } from "../../domain/kernel";
import type { Locale } from "../../text";
import { done, type Query } from "../contract";
import type { CheckAnswer, CheckArgs, CheckedFinding } from "./model";
import { sentenceOf } from "./sentence";
import { openRoster, type OpenRoster, placeOf } from "./open-roster";

/** Checks a roster as it stands on its sheet now, edited by hand or not; writes nothing. */
export const checkRosterSheet: Query<CheckArgs, CheckAnswer> = {
  title: "roster.check.title",
  args: [{ name: "month", kind: "month", label: "roster.check.month", required: false }],
  async ask(port, { month }, context) {
    const open = await openRoster(port, { month });
    return open.ok ? done(answer(open.value, context.locale)) : open;
  },
};

function answer({ known, standing, problem, roster }: OpenRoster, locale: Locale): CheckAnswer {
  const placed = (finding: Finding): CheckedFinding => ({
    finding,
    sentence: sentenceOf(finding, problem, locale),
    show: placeOf(standing, finding.where.person, finding.where.day),
  });
  return {
    month: known.month,
    sheet: standing.sheet,
    findings: checkRoster(problem, roster).findings.map(placed),
  };
}
