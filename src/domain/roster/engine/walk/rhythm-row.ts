import type { Cells, Compiled, Rhythm } from "../compile/compiled";

/** Nights of a run that is no good block: all of one too short, those beyond of one too long. */
const scattered = (run: number, [least, most]: Rhythm["nightRun"]): number =>
  run === 0 ? 0 : run < least ? run : run > most ? run - most : 0;

/**
 * Makes the function that counts a row's rhythm into `out` from `at` on, in the order of RHYTHMS. Like the pricer of rows it is called for every move and allocates
 * nothing. The last day counts as if it were followed by its opposite: what stands alone there is no better.
 */
export function rhythmCounter(c: Compiled, { nightRun }: Rhythm) {
  const { days, works } = c;
  return (cells: Cells, person: number, out: Int32Array, at: number): void => {
    const { past } = c.limits[person]!;
    const base = person * days;
    let [changes, singles, nightRuns, islands] = [0, 0, 0, 0];
    let before = past.last;
    // Length of the run that is going on, and whether it is one of rest days alone.
    let run = past.run;
    let restOnly = true;
    let nights = past.nights;
    for (let d = 0; d < days; d += 1) {
      const s = cells[base + d]!;
      const isWork = s > 0 && s <= works;
      const wasWork = before > 0;
      if (isWork && wasWork) {
        if (s !== before) changes += 1;
        run += 1;
      } else if (isWork) {
        if (run === 1 && restOnly && d > 0) singles += 1;
        run = 1;
      } else if (wasWork) {
        if (run === 1 && d > 0) islands += 1;
        run = 1;
        restOnly = s === 0;
      } else {
        run = before < 0 ? 1 : run + 1;
        restOnly = restOnly && s === 0;
      }
      if (isWork && c.night[s] === 1) nights += 1;
      else {
        if (d > 0) nightRuns += scattered(nights, nightRun);
        nights = 0;
      }
      before = isWork ? s : 0;
    }
    nightRuns += scattered(nights, nightRun);
    if (run === 1 && before > 0) islands += 1;
    if (run === 1 && before === 0 && restOnly) singles += 1;
    out[at] = changes;
    out[at + 1] = singles;
    out[at + 2] = nightRuns;
    out[at + 3] = islands;
  };
}
