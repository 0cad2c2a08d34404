import { at, type Compiled, REST_STATE } from "../compile/compiled";
import type { Random } from "../../index";
import type { RosterState } from "./state";

/** Most days of a stretch that changes hands. */
const LONGEST_STRETCH = 8;

const isWork = (c: Compiled, s: number | undefined) => s !== undefined && s > 0 && s <= c.works;

const mayHave = (c: Compiled, p: number, d: number, s: number) => c.allowed[at(c, p, d, s)] === 1;

/** From a random place on (around the end), the first of `n` for which `is` holds; −1 = none. */
function firstOf(n: number, random: Random, is: (i: number) => boolean): number {
  const from = random.below(n);
  for (let i = 0; i < n; i += 1) if (is((from + i) % n)) return (from + i) % n;
  return -1;
}

/** Two people exchange what they do on the days [from, to); false when somebody may not. */
function exchange(state: RosterState, p: number, q: number, from: number, to: number): boolean {
  const { c, cells } = state;
  for (let d = from; d < to; d += 1) {
    const a = cells[p * c.days + d]!;
    const b = cells[q * c.days + d]!;
    if (a !== b && !(mayHave(c, p, d, b) && mayHave(c, q, d, a))) return false;
  }
  for (let d = from; d < to; d += 1) {
    const a = cells[p * c.days + d]!;
    state.change(p, d, cells[q * c.days + d]!);
    state.change(q, d, a);
  }
  return true;
}

/** Where somebody's shift changes, a colleague who goes on with it takes over, and the other way round. */
export function alignShifts(state: RosterState, random: Random): void {
  const { c, cells } = state;
  const p = random.below(c.people);
  const row = p * c.days;
  const day = firstOf(c.days - 1, random, (d) => {
    const [a, b] = [cells[row + d], cells[row + d + 1]];
    return a !== b && isWork(c, a) && isWork(c, b);
  });
  if (day < 0) return;
  const isForward = random.next() < 0.5;
  const [d, wanted] = isForward ? [day + 1, cells[row + day]!] : [day, cells[row + day + 1]!];
  const q = firstOf(c.people, random, (i) => i !== p && cells[i * c.days + d] === wanted);
  if (q < 0) return;
  const length = 1 + random.below(LONGEST_STRETCH);
  if (isForward) exchange(state, p, q, d, Math.min(c.days, d + length));
  else exchange(state, p, q, Math.max(0, d - length + 1), d + 1);
}

/** A rest that stands alone moves next to another one; a colleague takes the shift over and rests instead. */
export function joinRests(state: RosterState, random: Random): void {
  const { c, cells } = state;
  const p = random.below(c.people);
  const row = p * c.days;
  const isOff = (d: number) => d >= 0 && d < c.days && !isWork(c, cells[row + d]);
  const lonely = firstOf(
    c.days,
    random,
    (d) => cells[row + d] === REST_STATE && !isOff(d - 1) && !isOff(d + 1)
  );
  if (lonely < 0) return;
  const next = firstOf(
    c.days,
    random,
    (d) => !isOff(d) && Math.abs(d - lonely) > 1 && (isOff(d - 1) || isOff(d + 1))
  );
  if (next < 0) return;
  const q = firstOf(
    c.people,
    random,
    (i) => i !== p && isWork(c, cells[i * c.days + lonely]) && cells[i * c.days + next] === REST_STATE
  );
  if (q < 0) return;
  if (exchange(state, p, q, lonely, lonely + 1)) exchange(state, p, q, next, next + 1);
}

/** Two people exchange whole blocks of rest: p's days and q's, as long as the other works on them. */
export function exchangeBlocks(state: RosterState, random: Random): void {
  const { c, cells } = state;
  if (c.people < 2) return;
  const p = random.below(c.people);
  const q = (p + 1 + random.below(c.people - 1)) % c.people;
  const length = 1 + random.below(3);
  const rests = (i: number, other: number) => (d: number) => {
    if (d + length > c.days) return false;
    for (let k = d; k < d + length; k += 1)
      if (cells[i * c.days + k] !== REST_STATE || !isWork(c, cells[other * c.days + k])) return false;
    return true;
  };
  const a = firstOf(c.days, random, rests(p, q));
  const b = firstOf(c.days, random, rests(q, p));
  if (a < 0 || b < 0) return;
  if (exchange(state, p, q, a, a + length)) exchange(state, p, q, b, b + length);
}

/** A block of rest begins a day later or earlier; a colleague fills the gap and rests where the block now reaches. */
export function slideRests(state: RosterState, random: Random): void {
  const { c, cells } = state;
  const p = random.below(c.people);
  const row = p * c.days;
  const isRest = (d: number) => d >= 0 && d < c.days && cells[row + d] === REST_STATE;
  const step = random.next() < 0.5 ? 1 : -1;
  const back = firstOf(c.days, random, (d) => isRest(d) && !isRest(d - step));
  if (back < 0) return;
  let front = back;
  while (isRest(front)) front += step;
  if (front < 0 || front >= c.days || !isWork(c, cells[row + front])) return;
  const q = firstOf(
    c.people,
    random,
    (i) => i !== p && isWork(c, cells[i * c.days + back]) && cells[i * c.days + front] === REST_STATE
  );
  if (q < 0) return;
  if (exchange(state, p, q, back, back + 1)) exchange(state, p, q, front, front + 1);
}
