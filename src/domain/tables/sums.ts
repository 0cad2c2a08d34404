import { isBlank } from "../fields";
import { type Cell, wordOf } from "../kernel";
import { headerKey } from "./match";

const TOTALS =
  /^(本[月页周日]|全[月年]|总|当[月日]|月|年|以上)?(合计|总计|小计|共计|总和|累计|汇总|总数|总额|统计|sum|total|subtotal|grandtotal)(数|金额|件数)?[::]?(\d+[件单元条]?|[一二三四五六七八九十]+.?)?$/;
const LONG_NUMBER = /^[a-z]{0,5}\d{9,}$/;

/** What every word for a sum has in it, before the words are folded and compared as wholes. */
const HINT = /[计計和总總累汇匯统統额額]|sum|total/i;
const LONGEST = 24;
/** What most lines begin with; no header is compared with it in vain. */
const NUMBER = /^\d+$/;

const isTotalsWord = (cell: Cell): boolean => {
  if (typeof cell !== "string" || cell.length > LONGEST || !HINT.test(cell)) return false;
  const word = wordOf(cell).replace(/\d{1,4}[年月日]份?|^.{1,4}月份?/g, "");
  return word !== "" && TOTALS.test(word);
};

/**
 * A row that sums others up: it says so, and has no number of an order or parcel. Example: `isSum(["11月合计", "", 163])`
 * → true.
 */
export const isSum = (cells: readonly Cell[]): boolean =>
  cells.some(isTotalsWord) &&
  !cells.some((cell) => typeof cell === "string" && LONG_NUMBER.test(wordOf(cell)));

/** Headers written once more among the lines, for the printer: says of a row whether it is that. */
export function repeatsOf(headers: readonly string[]): (cells: readonly Cell[]) => boolean {
  const names = new Set(headers.map(headerKey));
  const hasNumber = [...names].some((name) => NUMBER.test(name));
  return (cells) => {
    let filled = 0;
    for (const cell of cells) {
      if (isBlank(cell)) continue;
      if (typeof cell !== "string" || cell.length > LONGEST || (!hasNumber && NUMBER.test(cell)))
        return false;
      if (!names.has(headerKey(cell))) return false;
      filled++;
    }
    return filled >= 2;
  };
}
