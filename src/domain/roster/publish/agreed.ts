import { addDays, type Day, ymd } from "../../kernel";
import { isLeave } from "../due";
import { BLANK, REST } from "../model";
import type { VersionRow } from "./versions";

/** A cell of the roster that a request is about: what stood there when it was asked, and what it wants there. */
export interface WantedCell {
  readonly person: string;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

/** Leave of some days, `to` included. */
export interface LeaveAsked {
  readonly person: string;
  readonly from: Day;
  readonly to: Day;
  readonly code: string;
}

/** Two people change places on a day, and perhaps back on another. */
export interface SwapAsked {
  readonly person: string;
  readonly other: string;
  readonly day: Day;
  readonly back: Day | null;
}

const codeAt = (rows: readonly VersionRow[], first: Day, person: string, day: Day): string | null =>
  rows.find((row) => row.id === person)?.codes[day - first] ?? null;

/** Days of work become leave; days off stay days off. Example: 晚休白 with 病假 → two cells. */
export function leaveCells(rows: readonly VersionRow[], first: Day, asked: LeaveAsked): WantedCell[] {
  const days = Array.from({ length: Math.max(0, asked.to - asked.from + 1) }, (_, i) =>
    addDays(asked.from, i)
  );
  return days.flatMap((day) => {
    const from = codeAt(rows, first, asked.person, day);
    const isWorked = from !== null && from !== BLANK && from !== REST && !isLeave(from);
    return isWorked ? [{ person: asked.person, day, from, to: asked.code }] : [];
  });
}

/** What both would work; none where a day is outside, somebody is on leave, or nothing would change. */
export function swapCells(
  rows: readonly VersionRow[],
  first: Day,
  { person, other, day, back }: SwapAsked
): WantedCell[] {
  if (person === other || back === day) return [];
  const days = back === null ? [day] : [day, back];
  const cells = days.flatMap((d): WantedCell[] => {
    const [own, theirs] = [codeAt(rows, first, person, d), codeAt(rows, first, other, d)];
    if (own === null || theirs === null || own === theirs) return [];
    if (isLeave(own) || isLeave(theirs) || own === BLANK || theirs === BLANK) return [];
    return [
      { person, day: d, from: own, to: theirs },
      { person: other, day: d, from: theirs, to: own },
    ];
  });
  return cells.length === 2 * days.length ? cells : [];
}

/** What stood in the cells, as the register keeps it. Example: "7:晚,8:休". */
export const seenText = (cells: readonly WantedCell[]): string =>
  cells.map(({ day, from }) => `${String(ymd(day).day)}:${from}`).join(",");

/** The same, read back in the month that begins on `first`; what is no such text is nothing. */
export const seenIn = (text: string, first: Day): Pick<WantedCell, "day" | "from">[] =>
  text.split(",").flatMap((piece) => {
    const match = /^(\d{1,2}):(.+)$/.exec(piece);
    return match?.[2] === undefined ? [] : [{ day: addDays(first, Number(match[1]) - 1), from: match[2] }];
  });

/** Rows with a request carried out; null when a cell isn't any more as it was when it was asked. */
export function carriedOut(
  rows: readonly VersionRow[],
  cells: readonly WantedCell[],
  first: Day
): VersionRow[] | null {
  const isStale = cells.some(({ person, day, from }) => codeAt(rows, first, person, day) !== from);
  if (isStale) return null;
  return rows.map((row) => {
    const codes = [...row.codes];
    for (const { person, day, to } of cells) if (person === row.id) codes[day - first] = to;
    return { ...row, codes };
  });
}

/** The same cells taken back. */
export const takenBack = (cells: readonly WantedCell[]): WantedCell[] =>
  cells.map(({ person, day, from, to }) => ({ person, day, from: to, to: from }));
