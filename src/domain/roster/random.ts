/** Small, fast, repeatable random numbers (xorshift32); never for secrets. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number in [0, n). */
  below(n: number): number;
}

/** Same seed → same numbers. Example: `randomOf(1).below(6)`. */
export function randomOf(seed: number): Random {
  let s = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995) | 0 || 1;
  const next = () => {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    return (s >>> 0) / 4294967296;
  };
  return { next, below: (n) => (next() * n) | 0 };
}
