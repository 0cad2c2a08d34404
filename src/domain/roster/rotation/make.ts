import { type Random, randomOf } from "../random";
import { REST } from "../model";
import { checkRotation } from "./check";
import type { Rotation, RotationOutcome, RotationRequest } from "./rotation";
import { type Cells, priceOf } from "./price";

/** Moves of one walk, and how warm it starts and ends; a price of 1 is a change of shift. */
const MOVES = 60_000;
const WARM = 6;
const COOL = 0.25;

/**
 * Makes a weekly rotation with as few rest days as the rules allow, few changes of shift from day to day and whole
 * weekends off. Hands to spare come in on the day shift. Every rotation handed out has passed `checkRotation`.
 * Example: eight people, S0, 白 2 and 晚 2 a day → eight rows of seven codes.
 */
export function makeRotation(request: RotationRequest): RotationOutcome {
  const { people, cover } = request;
  const needs = cover.map((day) => Object.values(day).reduce((sum, n) => sum + n, 0));
  const needed = needs.reduce((sum, n) => sum + n, 0);
  const rests = leastRests(request);
  const most = 7 * people - rests;
  const crowded = needs.reduce((sum, n) => sum + Math.max(0, n - people), 0);
  const missing = Math.max(needed - most, crowded);
  if (missing > 0) return { kind: "short", needed, most, missing };
  const random = randomOf(request.seed);
  const step = Math.max(1, Math.ceil(people / 8));
  for (let r = rests; r <= 7 * people - needed; r += step) {
    const rotation = walk(request, r, random);
    if (rotation && checkRotation(request, rotation).length === 0) return { kind: "made", rotation };
  }
  return { kind: "notFound" };
}

/** No rotation has fewer: 28 days hold the month's rests, a week its own, and a run ends after the longest. */
function leastRests({ people, rules }: RotationRequest): number {
  const run = rules.longestRun?.days ?? 0;
  return Math.max(
    Math.ceil((people * (rules.restPerPeriod?.days ?? 0)) / 4),
    people * rules.restPerWeek,
    run > 0 ? Math.ceil((7 * people) / (run + 1)) : 0
  );
}

interface Board {
  readonly cells: Cells;
  /** The shift that hands to spare come in on. */
  readonly spare: number;
  /** [weekday]: how many are on that shift beyond what is needed. */
  readonly extra: number[];
}

/** Cover is met from the start and stays so: moves swap rows on one weekday, or shift a spare hand to another day. */
function boardOf({ shifts, people, cover }: RotationRequest, rests: number): Board {
  const spare =
    Math.max(
      0,
      shifts.findIndex((s) => s.kind === "day")
    ) + 1;
  const columns = cover.map((day) => shifts.flatMap((s, k) => Array<number>(day[s.code] ?? 0).fill(k + 1)));
  const extra = columns.map(() => 0);
  let left = 7 * people - rests - columns.reduce((sum, c) => sum + c.length, 0);
  for (let w = 0; left > 0; w = (w + 1) % 7) {
    if (columns[w]!.length === people) continue;
    columns[w]!.push(spare);
    extra[w]! += 1;
    left -= 1;
  }
  const cells = new Uint8Array(7 * people);
  columns.forEach((column, w) => column.forEach((s, row) => (cells[row * 7 + w] = s)));
  return { cells, spare, extra };
}

function walk(request: RotationRequest, rests: number, random: Random): Rotation | null {
  const { cells, spare, extra } = boardOf(request, rests);
  const price = priceOf(request);
  let now = price(cells);
  let [best, bestCells] = [now, cells.slice()];
  for (let m = 0; m < MOVES; m += 1) {
    const heat = WARM * (COOL / WARM) ** (m / MOVES);
    const [a, b] = [random.below(cells.length), random.below(cells.length)];
    const other = b - (b % 7) + (a % 7);
    const moves = extra[a % 7]! > 0 && a % 7 !== b % 7 && cells[a] === spare && cells[b] === 0;
    const to = moves ? b : other;
    if (cells[a] === cells[to]) continue;
    swap(cells, a, to);
    const next = price(cells);
    if (next.total > now.total && random.next() >= Math.exp((now.total - next.total) / heat)) {
      swap(cells, a, to);
      continue;
    }
    extra[a % 7]! -= 1;
    extra[to % 7]! += 1;
    now = next;
    if (now.total < best.total) [best, bestCells] = [now, cells.slice()];
  }
  return best.broken > 0 ? null : rotationOf(request, bestCells);
}

function swap(cells: Cells, a: number, b: number): void {
  const kept = cells[a]!;
  cells[a] = cells[b]!;
  cells[b] = kept;
}

function rotationOf({ shifts, people }: RotationRequest, cells: Cells): Rotation {
  const code = (s: number) => (s === 0 ? REST : shifts[s - 1]!.code);
  return {
    rows: Array.from({ length: people }, (_, row) => Array.from(cells.slice(row * 7, row * 7 + 7), code)),
  };
}
