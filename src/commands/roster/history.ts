import {
  dayOf,
  daysInMonth,
  daysOfMonth,
  foldWidth,
  idKey,
  type Month,
  monthText,
  shiftMonth,
} from "../../domain/kernel";
import {
  BLANK,
  carryOf,
  countRow,
  LEAVES,
  REST,
  type Shift,
  type ShiftKind,
  dayPlan,
  type Tally,
} from "../../domain/roster";
import type { CellValue, Grid } from "../../excel";
import { type Scanned, textOf } from "../../book/scan";
import type { StaffMember } from "../staff/model";

/** An old roster as people keep it: codes of each known person, by person id. */
export interface OldRoster {
  readonly month: Month;
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** How shops write what they mean; the shift of that kind in today's profile is counted. */
const WORDS: readonly (readonly [RegExp, ShiftKind | "rest"])[] = [
  [/^(半|半班|半白|半白班)$/, "half"],
  [/^(白|白班|早|早班|全白|d)$/i, "day"],
  [/^(晚|晚班|夜|夜班|n)$/i, "night"],
  [/^(值|值班)$/, "duty"],
  [/^(休|休息|公休|轮休|off)$/i, "rest"],
];

/** Title and sheet name carry the month somewhere in the first rows. */
const TITLE_ROWS = 3;
const NAME_COLUMNS = 6;

/** "2026.3", "2026-03", "2026年3月" → that month; a month without its year is nobody's. */
export function monthIn(text: string): Month | null {
  const match = /(20\d{2})\s*[.\-_/年]\s*(1[0-2]|0?[1-9])(?!\d)/.exec(foldWidth(text));
  return match && { year: Number(match[1]), month: Number(match[2]) };
}

/** Reads a sheet as an old roster; null when it is none. */
export function readOldRoster(
  { sheet, cells }: Scanned,
  people: readonly StaffMember[],
  shifts: readonly Shift[]
): OldRoster | null {
  const titles = [sheet.name, ...cells.slice(0, TITLE_ROWS).flatMap((row) => row.slice(0, 2).map(textOf))];
  const month = titles.map(monthIn).find((m) => m !== null);
  const head = month && findDays(cells, month);
  if (!head) return null;
  const length = daysInMonth(month.year, month.month);
  const rows = new Map<string, string[]>();
  for (const line of cells.slice(head.row + 1)) {
    const person = personIn(line.slice(0, Math.min(head.col, NAME_COLUMNS)), people);
    if (!person || rows.has(person.id)) continue;
    rows.set(
      person.id,
      line.slice(head.col, head.col + length).map((cell) => codeOf(textOf(cell), shifts))
    );
  }
  return { month, rows };
}

/** The row that counts the days of the month: 1, 2, 3 … or 1日 … or dates. */
function findDays(cells: Grid, { year, month }: Month): { row: number; col: number } | null {
  const length = daysInMonth(year, month);
  const first = dayOf(year, month, 1)!;
  const isDay = (cell: CellValue | undefined, n: number) =>
    cell === n ||
    cell === first + n - 1 ||
    textOf(cell) === `${n}` ||
    /^D?(\d+)日?$/.exec(textOf(cell))?.[1] === `${n}`;
  for (const [row, line] of cells.entries()) {
    const col = line.findIndex((cell) => isDay(cell, 1));
    if (
      col > 0 &&
      line.slice(col, col + length).every((cell, i) => isDay(cell, i + 1)) &&
      line.length >= col + length
    )
      return { row, col };
  }
  return null;
}

function personIn(cells: readonly CellValue[], people: readonly StaffMember[]): StaffMember | undefined {
  const texts = cells.map((cell) => foldWidth(textOf(cell)).trim()).filter((t) => t !== "");
  return people.find((p) =>
    texts.some((t) => t === p.name || (t !== "" && idKey(t) === idKey(p.id) && idKey(t) !== ""))
  );
}

/** Today's code for what stands in an old cell; "" for what nobody understands. */
function codeOf(text: string, shifts: readonly Shift[]): string {
  if (shifts.some((s) => s.code === text) || text === REST) return text;
  if ((LEAVES as readonly string[]).includes(text)) return text;
  const kind = WORDS.find(([word]) => word.test(text))?.[1];
  if (kind === "rest") return REST;
  return shifts.find((s) => s.kind === kind)?.code ?? BLANK;
}

export interface History {
  readonly tail: readonly string[];
  readonly carry: Tally;
}

/** Months whose counts are evened out, and days whose runs reach into the month. */
const MONTHS_COUNTED = 11;
const TAIL_DAYS = 14;

/** What the past means for each person of a month: the last days before it, and who had more than others. */
export function historyOf(
  month: Month,
  old: readonly OldRoster[],
  shifts: readonly Shift[]
): (person: string) => History {
  const past = Array.from({ length: MONTHS_COUNTED }, (_, i) => shiftMonth(month, -1 - i))
    .map((m) => old.find((o) => monthText(o.month) === monthText(m)))
    .filter((o) => o !== undefined);
  const tallies = past.map((o) => talliesOf(o, shifts));
  const before = old.find((o) => monthText(o.month) === monthText(shiftMonth(month, -1)));
  return (person) => ({
    tail: before?.rows.get(person)?.slice(-TAIL_DAYS) ?? [],
    carry: carryOf(tallies, person),
  });
}

/** People who weren't there the whole month are not compared. */
function talliesOf({ month, rows }: OldRoster, shifts: readonly Shift[]): Map<string, Tally> {
  const days = daysOfMonth(month.year, month.month).map((day) => dayPlan(day, []));
  const full = [...rows].filter(([, codes]) => codes.every((code) => code !== BLANK));
  return new Map(full.map(([id, codes]) => [id, countRow(shifts, days, codes)]));
}
