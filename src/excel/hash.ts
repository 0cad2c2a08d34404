import type { Grid } from "./port";

/** Looked up once: a register's column of numbers has a million characters. */
const { imul } = Math;

/**
 * Fingerprint of cells, to notice that somebody changed them: two 32-bit FNV-1a sums with different seeds over the
 * JSON text, so that an accidental match is out of the question for the few hundred states a command compares.
 */
export function hash(grid: Grid): string {
  const text = JSON.stringify(grid);
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = imul(a ^ unit, 0x01000193);
    b = imul(b ^ unit, 0x01000193) ^ (b >>> 15);
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, "0")).join("");
}
