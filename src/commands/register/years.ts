import { type Day, dayOf, dayOfMoment, type Moment, simplified, ymd } from "../../domain/kernel";
import { columnOf, readCell, type TableSpec } from "../../domain/tables";
import type { TypedRow } from "./model";

const DATED: readonly string[] = ["day", "moment", "deadline"];
/** A month and a day, and perhaps a time of day after them. */
const NO_YEAR = /^(\d{1,2})\s*[-/月]\s*(\d{1,2})\s*[日号]?(?=$|[\sT上下凌早中晚])/;
/** A day that comes so soon may as well be meant: nobody chooses for the user. */
const SOON = 45;

/**
 * Dates that were typed without their year, with the year that is meant: the last time that day was, for a deadline the
 * nearest. What may be either stays as it was typed, and is refused by its own sentence. Example: "11-20 10:00" on
 * 2026-11-27 → "2026-11-20 10:00".
 */
export function withYears(spec: TableSpec, typed: TypedRow, now: Moment): TypedRow {
  return Object.fromEntries(
    Object.entries(typed).map(([id, cell]) => {
      const column = columnOf(spec, id);
      const isOpen =
        typeof cell === "string" &&
        column !== null &&
        DATED.includes(column.kind) &&
        !readCell(column, cell).ok;
      return [id, isOpen ? dated(cell, dayOfMoment(now), column.kind === "deadline") : cell];
    })
  );
}

function dated(typed: string, today: Day, isDeadline: boolean): string {
  const text = simplified(typed.normalize("NFKC")).trim();
  const found = NO_YEAR.exec(text);
  if (!found) return typed;
  const [month, date] = [Number(found[1]), Number(found[2])];
  const year = yearOf(month, date, today, isDeadline);
  return year === null ? typed : `${year}-${month}-${date}${text.slice(found[0].length)}`;
}

function yearOf(month: number, date: number, today: Day, isDeadline: boolean): number | null {
  const { year } = ymd(today);
  const away = (of: number) => {
    const day = dayOf(of, month, date);
    return day === null ? null : day - today;
  };
  const known = [year - 1, year, year + 1].flatMap((of) => {
    const days = away(of);
    return days === null ? [] : [{ of, days }];
  });
  if (isDeadline) return known.sort((a, b) => Math.abs(a.days) - Math.abs(b.days))[0]?.of ?? null;
  if (known.some(({ days }) => days > 0 && days <= SOON)) return null;
  return known.filter(({ days }) => days <= 0).at(-1)?.of ?? null;
}
