import type { Finding } from "../../domain/kernel";
import {
  checkRoster,
  effectsOf,
  goneFindings,
  isLeave,
  newFindings,
  type Problem,
  type WantedCell,
  withChanges,
} from "../../domain/roster";
import type { Locale } from "../../text";
import { nameIn } from "./change";
import { type OpenRoster, placeOf } from "./open-roster";
import type { AskPreview, CheckedFinding } from "./shapes";
import { sentenceOf } from "./sentence";

type Consequence = Pick<AskPreview, "effects" | "caused" | "mended">;

/** Leave among the cells is granted, and leave that they take the place of is not any more. */
function grantedBy({ fixed, ...problem }: Problem, cells: readonly WantedCell[]): Problem {
  const isChanged = ({ person, day }: Problem["fixed"][number]) =>
    cells.some((c) => c.person === person && c.day === day);
  const leave = cells.flatMap(({ person, day, to }) => (isLeave(to) ? [{ person, day, code: to }] : []));
  return { ...problem, fixed: [...fixed.filter((f) => !(isLeave(f.code) && isChanged(f))), ...leave] };
}

/** What the check will say of a roster once these cells hold, and what it won't say any more. */
export function consequenceOf(open: OpenRoster, cells: readonly WantedCell[], locale: Locale): Consequence {
  const { problem, roster, standing } = open;
  const granted = grantedBy(problem, cells);
  const after = withChanges(granted, roster, cells);
  const [old, now] = [checkRoster(problem, roster).findings, checkRoster(granted, after).findings];
  const said = (findings: readonly Finding[]): CheckedFinding[] =>
    findings
      .filter(({ severity }) => severity !== "info")
      .map((finding) => ({
        finding,
        sentence: sentenceOf(finding, problem, locale),
        show: placeOf(standing, finding.where.person, finding.where.day),
      }));
  return {
    effects: effectsOf(problem, roster, after).map((e) => ({ ...e, name: nameIn(open)(e.person) })),
    caused: said(newFindings(old, now)),
    mended: said(goneFindings(old, now)),
  };
}
