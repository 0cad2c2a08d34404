import { checkRoster, profileBy, ruleChanges } from "../../domain/roster";
import type { Finding } from "../../domain/kernel";
import type { Locale } from "../../text";
import type { ReadPort } from "../../excel";
import { type CommandContext, done, type Outcome } from "../contract";
import type { CheckAnswer, CheckArgs, CheckedFinding } from "./shapes";
import { sentenceOf } from "./sentence";
import { openRoster, type OpenRoster, placeOf } from "./open-roster";

/** Checks a roster as it stands on its sheet now, edited by hand or not; writes nothing. */
export async function askCheck(
  port: ReadPort,
  { month }: CheckArgs,
  { locale }: CommandContext
): Promise<Outcome<CheckAnswer>> {
  const open = await openRoster(port, { month });
  return open.ok ? done(answer(open.value, locale)) : open;
}

function answer(open: OpenRoster, locale: Locale): CheckAnswer {
  const { known, standing, problem, roster, profile, staffed } = open;
  const placed = (finding: Finding): CheckedFinding => ({
    finding,
    sentence: sentenceOf(finding, problem, locale),
    show: placeOf(standing, finding.where.person, finding.where.day),
  });
  // Rosters that kept no rules were made by the handbook, whatever the table said.
  const changed = known.rules ? ruleChanges(profile, profileBy(staffed.rules.rules, profile.id)) : [];
  return {
    month: known.month,
    sheet: standing.sheet,
    findings: [...checkRoster(problem, roster).findings, ...changed].map(placed),
  };
}
