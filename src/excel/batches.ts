import type { Step } from "./plan";

/** Excel on the web refuses requests above 5 MB; what a step weighs on the wire is estimated from its own JSON. */
const LIMIT = 4_000_000;

/** The steps in order, cut where a request would become too large. */
export function batches(steps: readonly Step[], limit = LIMIT): Step[][] {
  const result: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const weight = JSON.stringify(step).length * 2;
    if (weight > room) {
      result.push([]);
      room = limit;
    }
    result.at(-1)!.push(step);
    room -= weight;
  }
  return result;
}
