import type { Day, Finding } from "../kernel";
import type { Problem, Roster, Score } from "./model";
import type { BeginOutcome, BeginRequest } from "./rotation";

/** When the engine must stop. With `seconds` null the result depends on problem, seed and work alone. */
export interface SolveLimits {
  /** Wall seconds. */
  readonly seconds: number | null;
  /** Millions of moves, null = no limit. */
  readonly work: number | null;
}

/** What the engine is asked. */
export interface SolveRequest {
  readonly problem: Problem;
  /** Whole number; the same seed and work give the same roster. */
  readonly seed: number;
  readonly limits: SolveLimits;
  /**
   * fill: a new month (free cells of `problem`, nearest to `problem.published` as far as weights.keep says).
   * repair: `problem.published` with the fewest cells changed, whatever else that costs.
   */
  readonly mode: "fill" | "repair";
}

/** Where the engine stands. */
export interface SolveProgress {
  /** 0 … 1 of the limits. */
  readonly part: number;
  /** Violations of hard rules left in the best roster so far; 0 = it may be used. */
  readonly open: number;
  /** Score of the best roster so far. */
  readonly score: number;
  /** No roster can score less than this. */
  readonly bound: number;
  /** The best roster so far, so that cancelling keeps it. */
  readonly roster: Roster;
}

/** One change to the request after which it has a solution (verified by solving it). */
export interface Relaxation {
  readonly code: string;
  readonly params: Finding["params"];
  /** Everybody it is about by number, where only all of them together help; else `params.person` is the one. */
  readonly people?: readonly string[];
  /** How much is given up, in the unit of the rule (shifts short, rest days, cells); smaller is cheaper. */
  readonly cost: number;
}

/** A set of rules that cannot hold together; without any one of them the rest could. */
export interface Conflict {
  readonly rules: readonly Finding[];
  /** Shifts that cannot be staffed whatever is done; 0 when cover is not the reason. */
  readonly shortage: number;
  /** Where they would be missing in a roster that keeps every other rule. */
  readonly missing: readonly { readonly day: Day; readonly shifts: string; readonly people: number }[];
  readonly relaxations: readonly Relaxation[];
}

/** What the engine answers. */
export type SolveOutcome =
  /**
   * Verified by the checker: no red finding. `proven` = no roster scores less than `bound`; for a repair both count
   * changed cells.
   */
  | {
      readonly kind: "solved";
      readonly roster: Roster;
      readonly score: Score;
      readonly bound: number;
      readonly proven: boolean;
      readonly findings: readonly Finding[];
      readonly moves: number;
    }
  /** Proven: no roster keeps the hard rules. */
  | { readonly kind: "impossible"; readonly conflict: Conflict }
  /** The request itself is wrong (see validate). */
  | { readonly kind: "invalid"; readonly findings: readonly Finding[] }
  /** Out of time without a roster that keeps every hard rule; the best so far with its red findings. */
  | { readonly kind: "unfinished"; readonly roster: Roster; readonly findings: readonly Finding[] }
  | { readonly kind: "cancelled"; readonly best: Roster | null }
  | SolverFailed;

/** The worker or its files could not be started, or it broke. */
export interface SolverFailed {
  readonly kind: "failed";
  readonly reason: string;
}

/** What a rotation is answered with. */
export type RotateOutcome = BeginOutcome | { readonly kind: "cancelled" } | SolverFailed;

/** What an AbortSignal offers, without the DOM. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
}

/** Separates the sheet from the engine: a web worker in Excel, the same code in process under Node. Never rejects. */
export interface RosterSolver {
  solve(
    request: SolveRequest,
    onProgress: (p: SolveProgress) => void,
    cancel?: CancelSignal
  ): Promise<SolveOutcome>;
  /** A new weekly rotation; seconds for many people, and it can't say how far it is. */
  rotate(request: BeginRequest, cancel?: CancelSignal): Promise<RotateOutcome>;
}
