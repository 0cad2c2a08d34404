import type { SolveLimits } from "../index";
import type { Clock } from "./ports";

/** Millions of moves when no limit is given. */
const USUAL_WORK = 4;
/** Moves for which one node of an exact model counts when work is limited instead of time. */
const NODE_MOVES = 2_000;

/** Seconds until a request must be answered, null = whenever the work is done. */
export type SecondsLeft = () => number | null;

/** A clock that counts down from the limit; null = no limit. */
export function secondsLeft(limits: SolveLimits, clock: Clock, started: number): SecondsLeft {
  const { seconds } = limits;
  return () => (seconds === null ? null : Math.max(0, seconds - (clock() - started) / 1000));
}

/** True when there was time and it is over. */
export const isLate = (left: SecondsLeft) => left() === 0;

/** What a search may spend and has spent: wall seconds, or moves when the answer must not depend on the machine. */
export class Effort {
  moves = 0;
  private readonly work: number;

  constructor(
    private readonly limits: SolveLimits,
    private readonly clock: Clock,
    /** Clock when the request came. */
    private readonly started: number
  ) {
    const { seconds, work } = limits;
    this.work = (work ?? (seconds === null ? USUAL_WORK : Infinity)) * 1e6;
  }

  /** Share of the limits that is used up. */
  get part(): number {
    const { seconds } = this.limits;
    const byTime = seconds === null ? 0 : (this.clock() - this.started) / (seconds * 1000);
    return Math.min(1, Math.max(byTime, this.moves / this.work));
  }

  get isOver(): boolean {
    return this.part >= 1;
  }

  /** Moves left until a share of the limits is used up, at least one. */
  movesLeft(until = 1): number {
    return Math.max(1, this.work * until - this.moves);
  }

  /** Limits for an exact model: at most `nodes`, and at most a share of the time that is left. */
  exact(nodes: number, share: number): { readonly nodes: number; readonly seconds: number | null } {
    const left = secondsLeft(this.limits, this.clock, this.started)();
    const affordable = Math.ceil(this.movesLeft() / NODE_MOVES);
    return {
      nodes: Math.min(nodes, affordable),
      seconds: left === null ? null : Math.max(0.01, left * share),
    };
  }

  /** Counts an exact model with so many nodes at most. */
  spend(nodes: number): void {
    this.moves += nodes * NODE_MOVES;
  }
}
