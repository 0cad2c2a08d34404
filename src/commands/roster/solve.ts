import type { Finding } from "../../domain/kernel";
import { type Conflict, impossiblePolicy, type Problem, type SolveOutcome } from "../../domain/roster";
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

export type Solved = Extract<SolveOutcome, { kind: "solved" }>;

/** Asks the engine; every outcome without a roster is a sentence with its reasons. */
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
  const outcome = await context.solver.solve(
    request,
    ({ part, score }) =>
      context.progress({
        part,
        message: { code: "roster.build.progress", params: { score: Math.round(score) } },
      }),
    context.cancel
  );
  return outcome.kind === "solved" ? done(outcome) : unsolved(outcome, problem, context.locale);
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
    case "unfinished":
      return because(outcome.kind, outcome.findings);
    case "cancelled":
      return refuse("roster.build.cancelled");
    case "failed":
      return refuse("roster.build.failed", { reason: outcome.reason });
  }
}

function explained(conflict: Conflict, problem: Problem, locale: Locale): ConflictInWords {
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
