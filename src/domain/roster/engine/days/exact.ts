import type { Compiled } from "../compile/compiled";
import type { Best, Portfolio } from "../portfolio";
import type { Level } from "../levels/levels";
import { rosterMip } from "../mip/roster-mip";
import { RosterState } from "../walk/state";

/** Largest request that is settled exactly, in cells. */
const MOST_CELLS = 620;
/** Nodes for days and for shifts within known windows, and their share of the time left. */
const NODES = 50;
const SHARE = 0.8;

/** The best roster within the levels, by the exact solver. */
export function takeExact(
  portfolio: Portfolio,
  c: Compiled,
  own: Best,
  levels: readonly Level[],
  gap: number
): void {
  // Rhythm makes the exact model too slow for this.
  if (c.rhythm !== null || portfolio.effort.isOver || c.people * c.days > MOST_CELLS) return;
  const exact = rosterMip(c, { cells: own.cells, levels });
  const { values } = portfolio.exactly(exact.model, NODES, SHARE, gap);
  if (!values) return;
  const cells = exact.cellsOf(values);
  const state = new RosterState(c, portfolio.temper.hardWeight);
  state.load(cells);
  own.note(state.hard, state.soft, cells);
}
