import { at, type Cells, type Compiled, REST_STATE } from "../compile/compiled";
import type { Random } from "../../index";

/** States 1…works that the person may have on the day. */
function worksOn(c: Compiled, p: number, d: number): number[] {
  return Array.from({ length: c.works }, (_, i) => i + 1).filter((s) => c.allowed[at(c, p, d, s)] === 1);
}

/** The day's states, each as often as the cover asks for it. */
function wanted(c: Compiled, d: number): number[] {
  return c.cover
    .filter((row) => row.day === d)
    .flatMap((row) => {
      const state = row.states.indexOf(1);
      return state > 0 ? Array<number>(Math.min(row.min, c.people)).fill(state) : [];
    });
}

/**
 * A first roster to improve: people rest in turn, a seventh of them each day; the others get the states that cover
 * asks for, as far as they may. Fixed cells hold; nothing else is promised.
 */
export function firstRoster(c: Compiled, random: Random): Cells {
  const cells = new Int8Array(c.people * c.days);
  const shift = random.below(7);
  for (let d = 0; d < c.days; d += 1) {
    const open = wanted(c, d);
    for (let k = 0; k < c.people; k += 1) {
      const p = (k + d) % c.people;
      const works = worksOn(c, p, d);
      const mayRest = c.allowed[at(c, p, d, REST_STATE)] === 1;
      const next = open.findIndex((s) => works.includes(s));
      let state = works[random.below(Math.max(1, works.length))] ?? REST_STATE;
      if (mayRest && (d + p + shift) % 7 === 0) state = REST_STATE;
      else if (next >= 0) state = open.splice(next, 1)[0]!;
      cells[p * c.days + d] = works.length > 0 || mayRest ? state : onlyState(c, p, d);
    }
  }
  return cells;
}

function onlyState(c: Compiled, p: number, d: number): number {
  for (let s = 0; s < c.states; s += 1) if (c.allowed[at(c, p, d, s)] === 1) return s;
  return REST_STATE;
}
