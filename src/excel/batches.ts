import type { Step } from "./plan";

/** Excel on the web refuses requests above 5 MB; what a step weighs on the wire is estimated from its own JSON. */
const LIMIT = 4_000_000;
/** Bytes of a character at most: Chinese ones take three. */
const CHAR_BYTES = 3;

const weightOf = (step: Step): number => JSON.stringify(step).length * CHAR_BYTES;

/** A write of more than fits, cut by rows; other steps weigh little. */
function pieces(step: Step, limit: number): Step[] {
  const weight = weightOf(step);
  if (step.do !== "write" || weight <= limit || step.at.rows < 2) return [step];
  const middle = Math.ceil(step.at.rows / 2);
  const part = (from: number, to: number): Step => ({
    ...step,
    at: { ...step.at, row: step.at.row + from, rows: to - from },
    cells: step.cells.slice(from, to),
  });
  return [...pieces(part(0, middle), limit), ...pieces(part(middle, step.at.rows), limit)];
}

/** The steps in order, cut where a request would become too large. */
export function batches(steps: readonly Step[], limit = LIMIT): Step[][] {
  const result: Step[][] = [];
  let room = 0;
  for (const step of steps.flatMap((one) => pieces(one, limit))) {
    const weight = weightOf(step);
    if (weight > room) {
      result.push([]);
      room = limit;
    }
    result.at(-1)!.push(step);
    room -= weight;
  }
  return result;
}
