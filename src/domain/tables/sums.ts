import { isBlank } from "../fields";
import { type Cell, wordOf } from "../kernel";
import { headerKey } from "./match";

const TOTALS =
  /^(本[月页周日]|全[月年]|总|当[月日]|月|年|以上)?(合计|总计|小计|共计|总和|累计|汇总|总数|总额|统计|sum|total|subtotal|grandtotal)(数|金额|件数)?[::]?(\d+[件单元条]?|[一二三四五六七八九十]+.?)?$/;
const LONG_NUMBER = /^[a-z]{0,5}\d{9,}$/;

const isTotalsWord = (cell: Cell): boolean => {
  const word = typeof cell === "string" ? wordOf(cell).replace(/\d{1,4}[年月日]份?|^.{1,4}月份?/g, "") : "";
  return word !== "" && TOTALS.test(word);
};

/**
 * A row that sums others up: it says so, and has no number of an order or parcel. Example: `isSum(["11月合计", "", 163])`
 * → true.
 */
export const isSum = (cells: readonly Cell[]): boolean =>
  cells.some(isTotalsWord) &&
  !cells.some((cell) => typeof cell === "string" && LONG_NUMBER.test(wordOf(cell)));

/** Headers written once more among the lines, for the printer. */
export function isRepeat(cells: readonly Cell[], headers: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const names = new Set(headers.map(headerKey));
  return filled.length >= 2 && filled.every((cell) => typeof cell === "string" && names.has(headerKey(cell)));
}
