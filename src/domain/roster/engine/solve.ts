import {
  checkRoster,
  isLawful,
  type SolveOutcome,
  type SolveProgress,
  type SolveRequest,
  validate,
} from "../index";
import { compile } from "./compile";
import { decide } from "./decide";
import { Explainer } from "./explain";
import type { Clock, MipSolver } from "./ports";
import { Search } from "./search";

export interface EnginePorts {
  readonly clock: Clock;
  /** The exact solver; null = no proofs, only what counting shows. */
  readonly mip: MipSolver | null;
  readonly report: (progress: SolveProgress) => void;
}

/**
 * Makes a roster, or says why there is none. Every roster that leaves here was verified by the checker; the same
 * request without a limit of seconds gives the same roster. Blocks its thread until done.
 */
export function solveRoster(request: SolveRequest, ports: EnginePorts): SolveOutcome {
  const wrong = validate(request.problem);
  if (wrong.length > 0) return { kind: "invalid", findings: wrong };
  const verdict = decide(request.problem, request.seed, ports.mip);
  if (verdict.is === "no") {
    const conflict = new Explainer(request.problem, request.seed, ports.mip).explain();
    return { kind: "impossible", conflict };
  }
  const search = new Search(
    request,
    compile(request.problem),
    ports,
    verdict.is === "yes" ? verdict.cells : null
  );
  search.run();
  const roster = search.roster();
  const { findings, score } = checkRoster(request.problem, roster);
  if (!isLawful({ findings, score })) return { kind: "unfinished", roster, findings };
  const { bound, moves } = search;
  return { kind: "solved", roster, score, bound, proven: score.total <= bound, findings, moves };
}
