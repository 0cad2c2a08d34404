import { type Month, monthOf } from "../../domain/kernel";
import { type PastAbout, type PastReading, readPast, type Shift } from "../../domain/roster";
import type { ReadPort } from "../../excel";
import type { Book } from "../../book/open";
import { recordIn } from "../../book/record-kind";
import type { Scanned } from "../../book/scan";
import type { StaffMember } from "../staff/model";
import { PAST } from "./past-record";

interface Agreed {
  readonly legend: PastAbout["legend"];
  readonly months: PastAbout["months"];
}

export function agreedPast(book: Book): Agreed {
  const record = recordIn(book, PAST);
  if (!record.ok || !record.value) return { legend: {}, months: {} };
  const months = Object.entries(record.value.months).flatMap(([sheet, text]) => {
    const month = monthOf(text);
    return month ? [[sheet, month] as const] : [];
  });
  return { legend: record.value.codes, months: Object.fromEntries<Month>(months) };
}

/** More cells than a month of sixty people has are not asked for colours. */
const MOST_COLOURED = 4000;

/** The sheets whose rosters are written in colours, with the colours: one round trip, and none where there are none. */
export async function withColours(port: ReadPort, scanned: readonly Scanned[]): Promise<readonly Scanned[]> {
  const about: PastAbout = { people: [], shifts: [], legend: {}, months: {}, thisYear: 2000 };
  const isColoured = ({ sheet, cells }: Scanned) =>
    cells.length * (cells[0]?.length ?? 0) <= MOST_COLOURED &&
    isBlank(readPast({ name: sheet.name, cells }, about));
  const coloured = scanned.filter(isColoured);
  if (coloured.length === 0) return scanned;
  const fills = await port.fills(
    coloured.map(({ sheet, cells }) => ({
      sheet: sheet.id,
      at: { row: 0, col: 0, rows: cells.length, cols: cells[0]!.length },
    }))
  );
  return scanned.map((s) => {
    const at = coloured.indexOf(s);
    return at < 0 ? s : { ...s, fills: fills[at]! };
  });
}

/** A head and names with nothing written in the days. */
const isBlank = (reading: PastReading | null): boolean =>
  reading !== null &&
  reading.days > 0 &&
  (reading.codes.length === 0 || reading.codes.every((c) => c.code === ""));

/** Every sheet that looks like an old roster, as it was read. */
export function readPasts(
  book: Book,
  scanned: readonly Scanned[],
  people: readonly StaffMember[],
  shifts: readonly Shift[],
  thisYear: number
): PastReading[] {
  const about: PastAbout = { ...agreedPast(book), people, shifts, thisYear };
  return scanned
    .map(({ sheet, cells, fills }) => readPast({ name: sheet.name, cells, ...(fills && { fills }) }, about))
    .filter((reading) => reading !== null);
}
