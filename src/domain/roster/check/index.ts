import { orderFindings } from "../../kernel";
import type { CheckResult, Problem, Roster } from "../model";
import { checkCells, checkFixed, checkWishes } from "./cells";
import { contextOf } from "./context";
import { checkCover, checkOnline } from "./cover";
import { checkHours, checkYear } from "./hours";
import { checkRests } from "./rests";
import { isOfLaw } from "../rules";
import { checkRuns } from "./runs";
import { checkEven, scoreOf } from "./score";

/**
 * Checks a roster against every rule and scores it, straight from the model: shares no code with the engine, so that
 * it can vouch for what the engine made and for what people changed by hand. Never throws for odd cells.
 * Example: an empty cell of an employed person → one red finding "roster.blank".
 */
export function checkRoster(problem: Problem, roster: Roster): CheckResult {
  const context = contextOf(problem, roster);
  const checks = [
    checkCells,
    checkFixed,
    checkCover,
    checkOnline,
    checkRests,
    checkRuns,
    checkHours,
    checkYear,
    checkEven,
    checkWishes,
  ];
  const findings = orderFindings(checks.flatMap((check) => check(context)));
  return { findings, score: scoreOf(context, findings, problem.published) };
}

/** True when nothing stands against the roster that an engine must keep; what law says is weighed, and said. */
export function isLawful(result: CheckResult): boolean {
  return result.findings.every((f) => f.severity !== "red" || isOfLaw(f));
}
