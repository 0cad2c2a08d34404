/** More parts than this are no explanation. */
const MOST_PARTS = 4;
/** More lines than this have sums by accident. */
const MOST_LINES = 12;

/**
 * The one way in which two to four of the amounts add up to a total; null when there is none, or more than one.
 * Example: `oneSum([60, 40, 7], 100)` → [0, 1].
 */
export function oneSum(amounts: readonly number[], total: number): readonly number[] | null {
  if (amounts.length > MOST_LINES) return null;
  let found: readonly number[] | null = null;
  let isUnique = true;
  const look = (from: number, rest: number, parts: readonly number[]): void => {
    if (rest === 0 && parts.length > 1) {
      isUnique = found === null;
      found ??= parts;
      return;
    }
    if (parts.length === MOST_PARTS || rest <= 0) return;
    for (let i = from; i < amounts.length && isUnique; i++) look(i + 1, rest - amounts[i]!, [...parts, i]);
  };
  look(0, total, []);
  return isUnique ? found : null;
}
