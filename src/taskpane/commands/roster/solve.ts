import type { Finding } from "../../../domain/kernel";
import type { Problem, Roster, SolveOutcome } from "../../../domain/roster";
import { type Locale, sentences } from "../../../text";
import { type CommandContext, done, type Outcome, type Refusal, refuse } from "../contract";
import type { BuildArgs } from "./model";
import { sentenceOf } from "./sentence";

const USUAL_SECONDS = 10;

/** Asks the engine; every outcome without a roster is a sentence with its reasons. */
export async function solve(
  problem: Problem,
  args: BuildArgs,
  context: CommandContext
): Promise<Outcome<Roster>> {
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
  return outcome.kind === "solved" ? done(outcome.roster) : unsolved(outcome, problem, context.locale);
}

/** Every outcome without a roster as a refusal: red findings are the reasons, the others ways out. */
export function unsolved(
  outcome: Exclude<SolveOutcome, { kind: "solved" }>,
  problem: Problem,
  locale: Locale
): Refusal {
  const because = (code: "impossible" | "unfinished" | "invalid", findings: readonly Finding[]) => {
    const reasons = findings.filter((f) => f.severity === "red").slice(0, 3);
    const said = sentences(
      reasons.map((f) => sentenceOf(f, problem, locale)),
      locale
    );
    return refuse(`roster.build.${code}`, { reasons: said }, { findings });
  };
  switch (outcome.kind) {
    case "impossible":
      return because("impossible", [
        ...outcome.conflict.rules,
        ...outcome.conflict.relaxations.map(asFinding),
      ]);
    case "invalid":
    case "unfinished":
      return because(outcome.kind, outcome.findings);
    case "cancelled":
      return refuse("roster.build.cancelled");
    case "failed":
      return refuse("roster.build.failed", { reason: outcome.reason });
  }
}

/** A way out, listed under the reasons. */
const asFinding = ({
  code,
  params,
  cost,
}: {
  code: string;
  params: Finding["params"];
  cost: number;
}): Finding => ({
  severity: "info",
  rule: "",
  code,
  params,
  where: {},
  amount: cost,
});
