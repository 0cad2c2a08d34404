import { COUNTERS } from "./layout";

/** How big everything is, so that a month fits one page and is read from where it hangs; points. */
export interface Paper {
  readonly size: "a4" | "a3";
  /** Of a person's row. */
  readonly row: number;
  /** Of the letters in it. */
  readonly letters: number;
  /** False: too many people for one page that can be read; the head is on every page. */
  readonly onePage: boolean;
}

/** Points. */
export const HEIGHTS = {
  title: 34,
  banner: 20,
  marks: 17,
  weekday: 18,
  head: 20,
  gap: 8,
  cover: 17,
  legend: 24,
  notes: 36,
} as const;
/** Letters of this size are at least 7 points where a font with wide digits stands in for Excel's own. */
export const SMALLEST = 12;
export const LEAD_WIDTHS: readonly number[] = [44, 56, 40];
export const DAY_WIDTH = 22;
export const COUNTER_WIDTH = 33;
export const MARGIN = 22;

const LONGEST_MONTH = 31;
const WIDTH =
  LEAD_WIDTHS.reduce((sum, points) => sum + points, 0) +
  LONGEST_MONTH * DAY_WIDTH +
  COUNTERS.length * COUNTER_WIDTH;
const SHEETS = { a4: [842, 595], a3: [1191, 842] } as const;
/** Rows of this height still hold the smallest letters. */
const LOWEST = 16;
const HIGHEST = 46;
/** More people than this are small on A4, and on A3. */
const MOST_ON_A4 = 36;
const MOST_ON_A_PAGE = 64;

/** Height that rows may take together before the page is shrunk for their sake; nobody enlarges a page. */
function roomFor(size: Paper["size"], shifts: number): number {
  const [width, height] = SHEETS[size];
  const shrunk = Math.min(1, (width - 2 * MARGIN) / WIDTH);
  const { title, banner, marks, weekday, head, gap, cover, legend, notes } = HEIGHTS;
  const fixed = title + banner + marks + weekday + head + gap + 2 * shifts * cover + legend + notes;
  return (height - 2 * MARGIN) / shrunk - fixed;
}

/** Example: 9 people → A4 with rows of 44.5 points; 60 → A3 with rows of 16. */
export function paperFor(people: number, shifts: number): Paper {
  const size = people <= MOST_ON_A4 ? "a4" : "a3";
  const fitting = Math.floor((2 * roomFor(size, shifts)) / Math.max(1, people)) / 2;
  const row = Math.max(LOWEST, Math.min(HIGHEST, fitting));
  const letters = row >= 34 ? 15 : row >= 22 ? 13 : SMALLEST;
  return { size, row, letters, onePage: people <= MOST_ON_A_PAGE };
}
