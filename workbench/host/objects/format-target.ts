import type { Area, Color, StyleData } from "../../model/data";
import { applyStyle } from "../../model/edit/formats";
import type { StylePatch } from "../../model/styles";
import { invalidArgument } from "../errors";
import type { Property } from "../object";
import type { HostSession, LiveRange } from "../session";
import { fromColor, toColor } from "./colors";

/** The ranges whose looks an object reads and changes. */
export interface Formatted {
  session: HostSession;
  ranges: LiveRange[];
}

/** Above this many cells, looks are compared on the first 50 rows and columns only. */
const SAMPLE_LIMIT = 20_000;

function* sample(area: Area): Generator<[number, number]> {
  const whole = area.rows * area.cols <= SAMPLE_LIMIT;
  const rows = whole ? area.rows : Math.min(area.rows, 50);
  const cols = whole ? area.cols : Math.min(area.cols, 50);
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) yield [area.row + i, area.col + j];
}

/** One value when all cells agree, null when they differ. */
export function common<V>(
  formatted: Formatted,
  read: (style: StyleData, row: number, col: number, range: LiveRange) => V
): V | null {
  let first: V | undefined;
  for (const range of formatted.ranges) {
    for (const [row, col] of sample(range.place)) {
      const value = read(formatted.session.workbook.styleAt(range.sheet, row, col), row, col, range);
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first ?? null;
}

/** Lays a change over every range. */
export function patch({ session, ranges }: Formatted, change: StylePatch): void {
  for (const range of ranges) applyStyle(session.workbook, range.sheet, range.place, change);
}

/** A property that is one entry of the style. */
export function styled<V>(
  read: (style: StyleData) => V,
  write: (value: unknown) => StylePatch
): Property<Formatted> {
  return { get: (f) => common(f, read), set: (f, value) => patch(f, write(value)) };
}

export const color = (
  target: StyleData,
  session: HostSession,
  read: (style: StyleData) => Color | undefined,
  fallback: string
): string => fromColor(read(target), session.workbook.data.theme?.colors) ?? fallback;

/** A property that is a colour of the style; `fallback` stands for none. */
export const colored = (
  read: (style: StyleData) => Color | undefined,
  fallback: string,
  write: (c: Color | undefined) => StylePatch
): Property<Formatted> => ({
  get: (f) => common(f, (style) => color(style, f.session, read, fallback)),
  set: (f, value) => patch(f, write(toColor(value))),
});

export const word = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
export const flag = (value: unknown): boolean => value === true;

/** The entry of a table under one of the API's words, in any letter case. */
export function chosen<V>(table: Record<string, V>, value: unknown): V {
  const found = Object.entries(table).find(([name]) => name.toLowerCase() === String(value).toLowerCase());
  if (!found) throw invalidArgument();
  return found[1];
}
