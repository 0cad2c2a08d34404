import { at, type Compiled } from "./compiled";
import type { Random } from "./random";
import type { RosterState } from "./state";

/** Proposes one random change; leaves the state unchanged when the change isn't allowed. */
export type Move = (state: RosterState, random: Random) => void;

const LONGEST_BLOCK = 6;
const LONGEST_SWAP = 14;

function isAllowed(c: Compiled, p: number, d: number, s: number): boolean {
  return c.allowed[at(c, p, d, s)] === 1;
}

/** One person gets one state on a stretch of days. */
const setBlock: Move = (state, random) => {
  const { c } = state;
  const p = random.below(c.people);
  const length = Math.min(c.days, random.next() < 0.5 ? 1 : 1 + random.below(LONGEST_BLOCK - 1));
  const from = random.below(c.days - length + 1);
  const s = random.below(c.works + 1);
  for (let d = from; d < from + length; d += 1) if (!isAllowed(c, p, d, s)) return;
  for (let d = from; d < from + length; d += 1) state.change(p, d, s);
};

/** Two people swap a stretch of days: cover stays as it is. */
const swapPeople: Move = (state, random) => {
  const { c, cells } = state;
  if (c.people < 2) return;
  const p = random.below(c.people);
  const q = (p + 1 + random.below(c.people - 1)) % c.people;
  const length = Math.min(c.days, 1 + random.below(random.next() < 0.3 ? LONGEST_SWAP : LONGEST_BLOCK));
  const from = random.below(c.days - length + 1);
  for (let d = from; d < from + length; d += 1) {
    const a = cells[p * c.days + d]!;
    const b = cells[q * c.days + d]!;
    if (a !== b && !(isAllowed(c, p, d, b) && isAllowed(c, q, d, a))) return;
  }
  for (let d = from; d < from + length; d += 1) {
    const a = cells[p * c.days + d]!;
    state.change(p, d, cells[q * c.days + d]!);
    state.change(q, d, a);
  }
};

/** One person's two stretches change places: the person's totals stay as they are. */
const swapDays: Move = (state, random) => {
  const { c, cells } = state;
  const length = 1 + random.below(4);
  if (2 * length > c.days) return;
  const p = random.below(c.people);
  const a = random.below(c.days - length + 1);
  const b = random.below(c.days - length + 1);
  if (Math.abs(a - b) < length) return;
  for (let i = 0; i < length; i += 1) {
    const x = cells[p * c.days + a + i]!;
    const y = cells[p * c.days + b + i]!;
    if (x !== y && !(isAllowed(c, p, a + i, y) && isAllowed(c, p, b + i, x))) return;
  }
  for (let i = 0; i < length; i += 1) {
    const x = cells[p * c.days + a + i]!;
    state.change(p, a + i, cells[p * c.days + b + i]!);
    state.change(p, b + i, x);
  }
};

/** Two people swap two days crosswise: cover and, when their days mirror each other, totals stay as they are. */
const swapCross: Move = (state, random) => {
  const { c, cells } = state;
  if (c.people < 2 || c.days < 2) return;
  const p = random.below(c.people);
  const q = (p + 1 + random.below(c.people - 1)) % c.people;
  const a = random.below(c.days);
  const b = (a + 1 + random.below(c.days - 1)) % c.days;
  for (const d of [a, b]) {
    const x = cells[p * c.days + d]!;
    const y = cells[q * c.days + d]!;
    if (x === y || !(isAllowed(c, p, d, y) && isAllowed(c, q, d, x))) return;
  }
  for (const d of [a, b]) {
    const x = cells[p * c.days + d]!;
    state.change(p, d, cells[q * c.days + d]!);
    state.change(q, d, x);
  }
};

const SHARES: readonly (readonly [number, Move])[] = [
  [0.3, setBlock],
  [0.6, swapPeople],
  [0.8, swapDays],
  [1, swapCross],
];

/** A random move, drawn by fixed shares. */
export const anyMove: Move = (state, random) => {
  const u = random.next();
  for (const [share, move] of SHARES) if (u < share) return move(state, random);
};
