import { a1, type Area, cellOf } from "./area";
import type { CellInput, InputGrid } from "./plan";
import type { CellValue, Grid } from "./port";

/**
 * Text as it must be handed to Excel so that it stays text: what typed input would turn into a formula, number, date
 * or truth value gets Excel's own leading apostrophe. Words in Chinese characters without digits need none.
 */
export function asTyped(text: string): string {
  return text === "" || /^[\p{Script=Han}][^\d]*$/u.test(text) ? text : `'${text}`;
}

/** Words that typed input takes for a truth value, a month or a time of day. */
const TAKEN = /^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|上午|下午)/i;

/**
 * True for a text that typed input may turn into something else, so that written back it must be written as a text.
 * Example: "2026/10/5" and "1e5", not "YT1234567890123" and not "退款成功".
 */
export const needsQuote = (text: string): boolean =>
  asTyped(text) !== text && (TAKEN.test(text) || !/^\p{Letter}/u.test(text));

/** Address of the first cell that doesn't hold what was written, or null. */
export function differs(written: InputGrid, found: Grid, at: Area): string | null {
  for (const [r, row] of written.entries())
    for (const [c, input] of row.entries()) if (!holds(input, found[r]![c]!)) return a1(cellOf(at, r, c));
  return null;
}

/** True when a cell holds what was written; what was to be left alone may hold anything. */
export function holds(input: CellInput, found: CellValue): boolean {
  if (input === null) return true;
  // Excel may spell a formula differently (its own table references), so only that it is one can be asked.
  if (typeof input === "string" && input.startsWith("="))
    return typeof found === "string" && found.startsWith("=");
  return input === found || (typeof input === "string" && input === `'${String(found)}`);
}
