import type { Cells } from "../compile/compiled";
import { anyMove } from "./moves";
import type { Random } from "../../index";
import type { RosterState } from "./state";

/** How a search cools down. */
export interface Schedule {
  readonly hottest: number;
  readonly coldest: number;
  /** Moves to make; the temperature falls geometrically over them. */
  readonly moves: number;
  /** Ends early: asked once per BATCH. */
  readonly stop: () => boolean;
  /** A roster better than every one before, fewer hard units first, then fewer points. */
  readonly onBest: (hard: number, soft: number, cells: Cells) => void;
}

/** Moves between two questions to `stop`. */
export const BATCH = 1024;

/**
 * Simulated annealing from the state's present roster; the state ends where the walk ends, the best goes to onBest.
 * Returns the moves made.
 */
export function anneal(state: RosterState, random: Random, schedule: Schedule): number {
  const { hottest, coldest, moves } = schedule;
  const best = { hard: Infinity, soft: Infinity };
  const note = () => {
    if (state.hard > best.hard || (state.hard === best.hard && state.soft >= best.soft)) return;
    best.hard = state.hard;
    best.soft = state.soft;
    schedule.onBest(state.hard, state.soft, state.cells);
  };
  note();
  for (let done = 0; done < moves; done += BATCH) {
    if (schedule.stop()) return done;
    const heat = hottest * Math.pow(coldest / hottest, done / moves);
    for (let i = 0; i < BATCH; i += 1) {
      anyMove(state, random);
      if (state.isUnchanged) continue;
      // Worse by so much at most: as probable as exp(−worse / heat).
      const most = -heat * Math.log(random.next());
      if (state.settle(most) <= most) {
        state.keep();
        if (state.hard <= best.hard) note();
      } else state.undo();
    }
  }
  return moves;
}
