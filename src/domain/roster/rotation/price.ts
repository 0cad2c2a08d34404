import { interval, MINUTES_PER_DAY } from "../../kernel";
import type { RotationRequest } from "./rotation";

/** Codes of a rotation as numbers, row after row: 0 is rest, k is shifts[k − 1]. */
export type Cells = Uint8Array;

const HARD = 20;
/** The shortest month; longer ones contain it. */
const MONTH = 28;

/** Price of a rotation: HARD for each broken rule, 1 for each change of shift from day to day and each split weekend. */
export type Price = (cells: Cells) => { readonly broken: number; readonly total: number };

/** What a rotation's rows are judged by. */
export function priceOf({ shifts, rules }: RotationRequest): Price {
  const states = shifts.length + 1;
  const spans = shifts.map((s) => interval.overnight(s.start, s.end));
  const bad = new Uint8Array(states * states);
  shifts.forEach((a, i) =>
    shifts.forEach((b, k) => {
      const gap = spans[k]!.start + MINUTES_PER_DAY - spans[i]!.end;
      const clash = rules.forbidden.some(([x, y]) => x === a.code && y === b.code) || gap < rules.minGap;
      bad[(i + 1) * states + k + 1] = clash ? 1 : 0;
    })
  );
  const late = Uint8Array.from([0, ...spans.map((s) => (s.end > MINUTES_PER_DAY ? 1 : 0))]);
  const nights = Uint8Array.from([0, ...shifts.map((s) => (s.kind === "night" ? 1 : 0))]);
  const worked = Uint8Array.from({ length: states }, (_, s) => (s > 0 ? 1 : 0));
  return (cells) => {
    const broken =
      clashes(cells, bad, states) +
      beyond(cells, worked, rules.longestRun?.days ?? 0) +
      beyond(cells, nights, rules.nightsInRow) +
      shortWeeks(cells, rules.restPerWeek) +
      shortMonths(cells, rules.restPerPeriod?.days ?? 0, null) +
      shortMonths(cells, rules.wholeRests, late);
    return { broken, total: broken * HARD + unrest(cells) };
  };
}

function clashes(cells: Cells, bad: Uint8Array, states: number): number {
  let n = 0;
  let before = cells[cells.length - 1]!;
  for (const s of cells) {
    n += bad[before * states + s]!;
    before = s;
  }
  return n;
}

/** Days by which runs are longer than `most`, going round; 0 = no limit. */
function beyond(cells: Cells, counts: Uint8Array, most: number): number {
  if (most === 0) return 0;
  const length = cells.length;
  let from = 0;
  while (from < length && counts[cells[from]!] === 1) from += 1;
  if (from === length) return length;
  let n = 0;
  let run = 0;
  for (let k = 0, i = from; k < length; k += 1) {
    i = i + 1 === length ? 0 : i + 1;
    run = counts[cells[i]!] === 1 ? run + 1 : 0;
    if (run > most) n += 1;
  }
  return n;
}

function shortWeeks(cells: Cells, least: number): number {
  let n = 0;
  for (let row = 0; least > 0 && row < cells.length; row += 7) {
    let rests = 0;
    for (let w = 0; w < 7; w += 1) if (cells[row + w] === 0) rests += 1;
    n += Math.max(0, least - rests);
  }
  return n;
}

/** Rest days missing in all windows of 28 days; with `late` only rests that no shift of the day before reaches into. */
function shortMonths(cells: Cells, least: number, late: Uint8Array | null): number {
  if (least === 0) return 0;
  const length = cells.length;
  const counts = (i: number) =>
    cells[i] === 0 && (late === null || late[cells[i === 0 ? length - 1 : i - 1]!] === 0) ? 1 : 0;
  let have = 0;
  for (let i = 0; i < MONTH; i += 1) have += counts(i % length);
  let n = 0;
  for (let i = 0, end = MONTH % length; i < length; i += 1) {
    if (have < least) n += least - have;
    have += counts(end) - counts(i);
    end = end + 1 === length ? 0 : end + 1;
  }
  return n;
}

function unrest(cells: Cells): number {
  let n = 0;
  let before = cells[cells.length - 1]!;
  for (let i = 0; i < cells.length; i += 1) {
    const s = cells[i]!;
    if (s > 0 && before > 0 && s !== before) n += 1;
    if (i % 7 === 6 && (s === 0) !== (before === 0)) n += 1;
    before = s;
  }
  return n;
}
