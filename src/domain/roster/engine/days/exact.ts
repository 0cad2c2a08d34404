import type { Compiled } from "../compile/compiled";
import type { Best, Hunt } from "../hunt";
import type { Level } from "../levels/levels";
import { rosterMip } from "../mip/model";
import { RosterState } from "../walk/state";

/** Largest request that is settled exactly, in cells. */
const MOST_CELLS = 620;
/** Nodes for days and for shifts within known windows, and their share of the time left. */
const NODES = 50;
const SHARE = 0.8;

/** The best roster within the levels, by the exact solver. */
export function takeExact(hunt: Hunt, c: Compiled, own: Best, levels: readonly Level[], gap: number): void {
  if (hunt.effort.isOver || c.people * c.days > MOST_CELLS) return;
  const exact = rosterMip(c, { cells: own.cells, levels });
  const { values } = hunt.exactly(exact.model, NODES, SHARE, gap);
  if (!values) return;
  const cells = exact.cellsOf(values);
  const state = new RosterState(c, hunt.temper.hardWeight);
  state.load(cells);
  own.note(state.hard, state.soft, cells);
}
