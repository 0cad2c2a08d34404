import {
  checkRoster,
  isLawful,
  type Problem,
  randomOf,
  type SolveOutcome,
  type SolveRequest,
  validateRequest,
} from "../index";
import { compile } from "./compile/compile";
import type { Cells, Compiled } from "./compile/compiled";
import { decide } from "./decide";
import { secondsLeft } from "./effort";
import { Explainer } from "./explain/explain";
import type { EnginePorts } from "./ports";
import { adapted, fewestChanges } from "./repair";
import { Search } from "./search";
import { firstRoster } from "./walk/start";

/**
 * Makes a roster, or says why there is none. Every roster that leaves here was verified by the checker; the same
 * request without a limit of seconds gives the same roster. Blocks its thread until done.
 */
export function solveRoster(request: SolveRequest, ports: EnginePorts): SolveOutcome {
  const started = ports.clock();
  const wrong = validateRequest(request);
  if (wrong.length > 0) return { kind: "invalid", findings: wrong };
  const left = secondsLeft(request.limits, ports.clock, started);
  const verdict = decide(request.problem, request.seed, ports.mip, left);
  if (verdict.is === "no") {
    const conflict = new Explainer(request.problem, request.seed, ports.mip, left).explain();
    return { kind: "impossible", conflict };
  }
  const aim = request.mode === "repair" ? fewestChanges(request.problem) : request.problem;
  const c = compile(aim);
  const lawful = verdict.is === "yes" ? verdict.cells : null;
  const start = knownRoster(request, aim, c) ?? lawful ?? firstRoster(c, randomOf(request.seed));
  const search = new Search({ ...request, problem: aim }, c, ports, started, start, lawful);
  search.run();
  return outcomeOf(request, search);
}

/** A repair starts from what people know. */
function knownRoster(request: SolveRequest, aim: Problem, c: Compiled): Cells | null {
  const { published } = request.problem;
  return request.mode === "repair" && published ? adapted(aim, c, published) : null;
}

function outcomeOf(request: SolveRequest, search: Search): SolveOutcome {
  const roster = search.roster();
  const { findings, score } = checkRoster(request.problem, roster);
  if (!isLawful({ findings, score })) return { kind: "unfinished", roster, findings };
  const { bound, isProven, moves } = search;
  return { kind: "solved", roster, score, bound, proven: isProven, findings, moves };
}
