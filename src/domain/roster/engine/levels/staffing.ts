/** What a person reaches, as days that count for each thing cover asks for: [need]. */
export interface Staffed {
  readonly days: Int32Array;
}

/** Rounds of prices before a window is believed to be possible. */
const ROUNDS = 40;
/** Days by which a sum of weighed needs must be missed; less is rounding. */
const MARGIN = 1e-6;

const weighed = (days: Int32Array, weights: Float64Array) =>
  weights.reduce((sum, weight, i) => sum + weight * days[i]!, 0);

function dearest(choices: readonly Staffed[], weights: Float64Array): Staffed {
  let best = choices[0]!;
  let most = weighed(best.days, weights);
  for (const choice of choices) {
    const value = weighed(choice.days, weights);
    if (value > most) [best, most] = [choice, value];
  }
  return best;
}

/**
 * False when it is proven that people, each taking one of the own choices, can't have as many days of everything as
 * `needed` asks for: with some weights the needs weigh more than the most that all can bring. Weights rise where days
 * are missing. Example: two people who can have six nights or five early days, and eight of each are needed → false.
 */
export function canStaff(choices: readonly (readonly Staffed[])[], needed: readonly number[]): boolean {
  const most = (i: number) => choices.reduce((sum, own) => sum + Math.max(...own.map((x) => x.days[i]!)), 0);
  if (needed.some((need, i) => most(i) < need)) return false;
  const aim = needed.reduce((sum, need) => sum + need, 0);
  const weights = new Float64Array(needed.length).fill(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const got = new Int32Array(needed.length);
    for (const own of choices) dearest(own, weights).days.forEach((n, i) => (got[i]! += n));
    const missing = needed.map((need, i) => need - got[i]!);
    const short = missing.reduce((sum, n, i) => sum + weights[i]! * n, 0);
    if (short > MARGIN) return false;
    if (missing.every((n) => n <= 0)) return true;
    const length = missing.reduce((sum, n) => sum + n * n, 0);
    const stride = (aim - short) / length;
    missing.forEach((n, i) => (weights[i] = Math.max(0, weights[i]! + stride * n)));
  }
  return true;
}
