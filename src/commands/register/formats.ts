import { hasDateText } from "../../domain/fields";
import type { NewRow } from "../../book/append";
import type { Spot } from "../../book/spot";
import type { RowLook } from "../../excel";
import type { Register } from "./register";

const DATED = ["day", "moment", "deadline"];
const isDateFormat = (format: string): boolean => /[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

/** Formats for what would not show as it should: a day is never 46354, a long number never loses its end. */
export function formatsFor(
  { spec, columns }: Pick<Register, "spec" | "columns">,
  row: NewRow,
  spot: Spot
): ReadonlyMap<number, string> {
  const look = spot.looks.here && !isPlainRow(spot.looks.here) ? spot.looks.here : spot.looks.last;
  const before = spot.last === null ? [] : (spot.around.values[spot.last - spot.around.at.row] ?? []);
  const formats = new Map<number, string>();
  for (const { id, kind } of spec.columns) {
    const at = columns[id];
    if (at === undefined || !row.cells.has(at)) continue;
    const now = look?.numberFormats[at] ?? "General";
    if (kind === "id" && now !== "@") formats.set(at, "@");
    if (DATED.includes(kind) && !isDateFormat(now)) formats.set(at, dateFormat(before[at], kind === "day"));
  }
  return formats;
}

/** The format for a day in a cell that would show it as a number; null where it shows a day. Example: 46351.41 → a date. */
export function dayFormat(
  { spec, columns }: Pick<Register, "spec" | "columns">,
  at: number,
  now: string
): string | null {
  const column = spec.columns.find(({ id }) => columns[id] === at);
  if (!column || !DATED.includes(column.kind) || isDateFormat(now)) return null;
  return dateFormat(null, column.kind === "day");
}

const isPlainRow = ({ numberFormats }: RowLook): boolean =>
  numberFormats.every((format) => format === "General");

/** As the days above are typed where they are texts: 2026.3.8 → yyyy.m.d. */
function dateFormat(above: unknown, isDay: boolean): string {
  const clock = isDay ? "" : " hh:mm";
  const found =
    typeof above === "string" && hasDateText(above) ? /^\d{4}([-./年])(\d{1,2})/.exec(above.trim()) : null;
  const sign = found?.[1];
  if (sign === undefined) return `yyyy-mm-dd${clock}`;
  if (sign === "年") return `yyyy"年"m"月"d"日"${clock}`;
  return sign === "-" ? `yyyy-mm-dd${clock}` : `yyyy${sign}m${sign}d${clock}`;
}
