import type { Problem, Roster } from "../index";
import { cellsOf } from "./compile/compile";
import { at, type Cells, type Compiled } from "./compile/compiled";

/** The same hard rules, with nothing to weigh but the number of cells that differ from the published roster. */
export function fewestChanges(problem: Problem): Problem {
  const { weights: all } = problem.settings;
  const nothing = Object.fromEntries(Object.keys(all).map((key) => [key, 0]));
  const weights = { ...all, ...nothing, keep: 1 };
  return { ...problem, wishes: [], settings: { ...problem.settings, weights } };
}

/** The published roster with the cells that may no longer be as they are set to what they may be. */
export function adapted(problem: Problem, c: Compiled, published: Roster): Cells | null {
  const cells = cellsOf(problem, published);
  if (cells === null) return null;
  for (let p = 0; p < c.people; p += 1) {
    for (let d = 0; d < c.days; d += 1) {
      const cell = p * c.days + d;
      if (c.allowed[at(c, p, d, cells[cell]!)] === 1) continue;
      cells[cell] =
        Array.from({ length: c.states }, (_, s) => s).find((s) => c.allowed[at(c, p, d, s)] === 1) ?? 0;
    }
  }
  return cells;
}
