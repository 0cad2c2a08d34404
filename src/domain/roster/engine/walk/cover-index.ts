import type { Compiled } from "../compile/compiled";

/** [day × states + state] → indices of the cover rows that count it. */
export function coverIndex(c: Compiled): Int32Array[] {
  return Array.from({ length: c.days * c.states }, (_, i) => {
    const day = (i / c.states) | 0;
    const state = i % c.states;
    return Int32Array.from(
      c.cover.flatMap((row, r) => (row.day === day && row.states[state] === 1 ? [r] : []))
    );
  });
}
