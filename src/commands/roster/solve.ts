import { type Finding, isDay } from "../../domain/kernel";
import {
  checkRoster,
  type Conflict,
  impossiblePolicy,
  isLawful,
  isOfLaw,
  type Problem,
  type Roster,
  RULES,
  type SolveOutcome,
} from "../../domain/roster";
import { isTextKey, type Locale, type Params, sentences, text } from "../../text";
import {
  type CommandContext,
  done,
  type ConflictInWords,
  type Outcome,
  type Refusal,
  refuse,
} from "../contract";
import type { BuildArgs } from "./shapes";
import { sentenceOf, spoken } from "./sentence";

const USUAL_SECONDS = 10;

export type Solved = Pick<Extract<SolveOutcome, { kind: "solved" }>, "roster" | "bound" | "proven"> & {
  /** It was stopped: the best there was by then. */
  readonly stopped: boolean;
};

/** Asks the engine; 停止 keeps the best so far; every outcome without a roster is a sentence with its reasons. */
export async function solve(
  problem: Problem,
  args: Pick<BuildArgs, "seconds">,
  context: CommandContext
): Promise<Outcome<Solved>> {
  const request = {
    problem,
    seed: context.seed,
    limits: { seconds: args.seconds ?? USUAL_SECONDS, work: null },
    mode: "fill",
  } as const;
  let least = 0;
  const outcome = await context.solver.solve(
    request,
    ({ part, score, open, bound }) => {
      least = bound;
      context.progress({
        part,
        message: {
          code: open > 0 ? "roster.build.seeking" : "roster.build.progress",
          params: { score: Math.round(score), open },
        },
      });
    },
    context.cancel
  );
  if (outcome.kind === "solved") return done({ ...outcome, stopped: false });
  const best = bestSoFar(outcome, problem);
  if (best) return done({ roster: best, bound: least, proven: false, stopped: true });
  return unsolved(outcome, problem, context.locale);
}

/** What a stopped engine had, as long as the checker vouches for it. */
function bestSoFar(outcome: SolveOutcome, problem: Problem): Roster | null {
  const best = outcome.kind === "cancelled" ? outcome.best : null;
  return best && isLawful(checkRoster(problem, best)) ? best : null;
}

/** Every outcome without a roster as a refusal; a proven conflict comes with its ways out. */
export function unsolved(
  outcome: Exclude<SolveOutcome, { kind: "solved" }>,
  problem: Problem,
  locale: Locale
): Refusal {
  const because = (
    code: "impossible" | "unfinished" | "invalid",
    findings: readonly Finding[],
    conflict: ConflictInWords | null = null
  ) => {
    const reasons = findings.filter((f) => f.severity === "red").slice(0, 3);
    const said = sentences(
      reasons.map((f) => sentenceOf(f, problem, locale)),
      locale
    );
    return refuse(`roster.build.${code}`, { reasons: said }, { findings, conflict });
  };
  switch (outcome.kind) {
    case "impossible":
      return because(
        "impossible",
        [...impossiblePolicy(problem), ...outcome.conflict.rules],
        explained(outcome.conflict, problem, locale)
      );
    case "invalid":
      return because("invalid", outcome.findings);
    case "unfinished":
      return because("unfinished", outcome.findings, explained(nearMiss(outcome.findings), problem, locale));
    case "cancelled":
      return refuse("roster.build.cancelled");
    case "failed":
      return refuse("roster.build.failed", { reason: outcome.reason });
  }
}

/** Short of people and of nothing else: with these shifts open it is a month, and the roster at hand proves it. */
function nearMiss(findings: readonly Finding[]): Conflict | null {
  const rules = findings.filter((f) => f.severity === "red" && !isOfLaw(f));
  const missing = rules.flatMap(({ code, where: { day }, params: { shift }, amount }) =>
    code === RULES.coverMin.code &&
    typeof day === "number" &&
    isDay(day) &&
    shift !== undefined &&
    shift !== ""
      ? [{ day, shifts: String(shift), people: amount ?? 1 }]
      : []
  );
  if (missing.length === 0 || missing.length < rules.length) return null;
  const shortage = missing.reduce((sum, { people }) => sum + people, 0);
  const open = { code: "roster.relax.coverShort", params: { shifts: shortage }, cost: shortage };
  return { rules, shortage, missing, relaxations: [open] };
}

function explained(conflict: Conflict | null, problem: Problem, locale: Locale): ConflictInWords | null {
  if (conflict === null) return null;
  const { rules, shortage, missing, relaxations } = conflict;
  const say = (code: string, params: Params, people?: readonly string[]) => {
    const words = spoken(params, problem, locale, people);
    return isTextKey(code) ? text(code, words, locale) : code;
  };
  return {
    reasons: [...impossiblePolicy(problem), ...rules].map((rule) => sentenceOf(rule, problem, locale)),
    shortage,
    missing: missing.map((gap) => say("roster.missing", { ...gap })),
    ways: relaxations.map(({ cost: _, ...way }) => ({
      said: say(way.code, way.params, way.people),
      ease: { ...way, missing },
    })),
  };
}
