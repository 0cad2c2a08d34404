/** Cells closer to each other than this are written, and watched, together. */
const GAP = 500;

/**
 * Stretches of lines that hold all of these: what is written is guarded, and an export is mostly of the last lines.
 * Example: 3, 5, 9000 → 3–5, 9000–9000.
 */
export function stretchesOf(indexes: readonly number[]): { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && index - last.to <= GAP) last.to = index;
    else stretches.push({ from: index, to: index });
  }
  return stretches;
}
