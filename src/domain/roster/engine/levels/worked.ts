import type { Compiled } from "../compile/compiled";
import { byShift, type Level } from "./loads";
import { Mixes } from "./mixes";

/** Fewest and most days each person can work with loads within the levels; null when somebody can't keep them. */
export function workedWithin(c: Compiled, levels: readonly Level[]): (readonly [number, number])[] | null {
  const rows = levels.flatMap((level) => {
    const loads = byShift(c, level.row);
    return loads ? [{ ...level, loads }] : [];
  });
  const nothing = new Int32Array(c.states);
  const mixes = new Mixes(c, [rows[0]?.loads ?? nothing, rows[1]?.loads ?? nothing]);
  const ranges = Array.from({ length: c.people }, (_, p): readonly [number, number] => {
    const worked = mixes
      .of(p)
      .filter(({ sums }) =>
        rows.every(({ row, from, to }, r) => {
          const at = row.group.indexOf(p);
          const load = sums[r === 0 ? 0 : 1] + (row.opening[at] ?? 0);
          return at < 0 || (load >= from && load <= to);
        })
      )
      .map((mix) => mix.worked);
    return [Math.min(...worked), Math.max(...worked)];
  });
  return ranges.every(([fewest]) => fewest < Infinity) ? ranges : null;
}
