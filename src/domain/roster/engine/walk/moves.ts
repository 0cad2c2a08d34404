import { at, type Compiled, REST_STATE } from "../compile/compiled";
import type { Random } from "../../index";
import { alignShifts, exchangeBlocks, joinRests, slideRests } from "./rhythm-moves";
import type { RosterState } from "./state";

/** Proposes one random change; leaves the state unchanged when the change isn't allowed. */
export type Move = (state: RosterState, random: Random) => void;

const LONGEST_BLOCK = 6;
const LONGEST_SWAP = 14;

function isAllowed(c: Compiled, p: number, d: number, s: number): boolean {
  return c.allowed[at(c, p, d, s)] === 1;
}

/** Another person than p. */
const other = (c: Compiled, p: number, random: Random) => (p + 1 + random.below(c.people - 1)) % c.people;

const isWork = (c: Compiled, s: number) => s > 0 && s <= c.works;

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
  const q = other(c, p, random);
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

/** One person works another shift on a day. */
const retype: Move = (state, random) => {
  const { c, cells } = state;
  const p = random.below(c.people);
  const d = random.below(c.days);
  const s = 1 + random.below(c.works);
  if (isWork(c, cells[p * c.days + d]!) && isAllowed(c, p, d, s)) state.change(p, d, s);
};

/** From a random day on (around the end), the first on which `is` holds; −1 = none. */
function dayWhere(c: Compiled, random: Random, is: (d: number) => boolean): number {
  const from = random.below(c.days);
  for (let i = 0; i < c.days; i += 1) if (is((from + i) % c.days)) return (from + i) % c.days;
  return -1;
}

/** A person's rest day changes places with a worked one, as often near by as anywhere. */
const moveRest: Move = (state, random) => {
  const { c, cells } = state;
  const p = random.below(c.people);
  const row = p * c.days;
  const rest = dayWhere(c, random, (d) => cells[row + d] === REST_STATE);
  if (rest < 0) return;
  const near = Math.max(0, Math.min(c.days - 1, rest - 3 + random.below(7)));
  const day = random.next() < 0.5 ? near : random.below(c.days);
  const s = cells[row + day]!;
  if (!isWork(c, s) || !isAllowed(c, p, day, REST_STATE) || !isAllowed(c, p, rest, s)) return;
  state.change(p, day, REST_STATE);
  state.change(p, rest, s);
};

/** Two people exchange a rest day each: cover and rest counts stay as they are. */
const exchangeRests: Move = (state, random) => {
  const { c, cells } = state;
  if (c.people < 2) return;
  const p = random.below(c.people);
  const q = other(c, p, random);
  const [rowP, rowQ] = [p * c.days, q * c.days];
  const a = dayWhere(c, random, (d) => cells[rowP + d] === REST_STATE && isWork(c, cells[rowQ + d]!));
  const b = dayWhere(c, random, (d) => cells[rowQ + d] === REST_STATE && isWork(c, cells[rowP + d]!));
  if (a < 0 || b < 0) return;
  const [toP, toQ] = [cells[rowQ + a]!, cells[rowP + b]!];
  const fits = isAllowed(c, p, a, toP) && isAllowed(c, q, b, toQ);
  if (!fits || !isAllowed(c, p, b, REST_STATE) || !isAllowed(c, q, a, REST_STATE)) return;
  state.change(p, a, toP);
  state.change(q, a, REST_STATE);
  state.change(p, b, REST_STATE);
  state.change(q, b, toQ);
};

const SHARES: readonly (readonly [number, Move])[] = [
  [0.15, setBlock],
  [0.35, retype],
  [0.55, swapPeople],
  [0.62, swapDays],
  [0.82, moveRest],
  [1, exchangeRests],
];

/** Where people's rhythm counts, moves that mend it take a part of the walk. */
const RHYTHM_SHARES: typeof SHARES = [
  [0.12, setBlock],
  [0.27, retype],
  [0.42, swapPeople],
  [0.47, swapDays],
  [0.6, moveRest],
  [0.73, exchangeRests],
  [0.84, alignShifts],
  [0.92, joinRests],
  [1, exchangeBlocks],
];

/** The same where there is one shift only. */
const DAY_SHARES: typeof SHARES = [
  [0.1, setBlock],
  [0.25, swapPeople],
  [0.3, swapDays],
  [0.45, moveRest],
  [0.65, exchangeRests],
  [0.78, joinRests],
  [0.88, exchangeBlocks],
  [1, slideRests],
];

const sharesFor = ({ rhythm, works }: Compiled): typeof SHARES =>
  rhythm === null ? SHARES : works === 1 ? DAY_SHARES : RHYTHM_SHARES;

/** A random move, drawn by fixed shares. */
export const anyMove: Move = (state, random) => {
  const u = random.next();
  for (const [share, move] of sharesFor(state.c)) if (u < share) return move(state, random);
};
