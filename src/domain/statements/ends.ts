import type { Recognised } from "./layouts";
import type { Row } from "./row";

/** What stands under the lines: marks, totals, notes. Anything else there is a line that was cut. */
const BELOW =
  /^(?:[#*—-]|合计|总计|小计|共\d|导出|特别提示|姓名|支付宝|账号|账户|起始|终止|收入|支出|不计收支|其他[:：]|已收入|已支出|待收入|待支出|\d{1,2}[.、]\D)/;
const END_MARK = /列表结束/;

/** What stands in a row. Example: 2026-11-01, "", 88 → ["2026-11-01", "", "88"]. */
export const textsOf = (row: Row): string[] => Array.from({ length: row.width }, (_, i) => row.text(i));

/** Whether a text may stand under the lines without being one. Example: `isBelow("#支出合计：2笔")` → true. */
export const isBelow = (text: string): boolean => BELOW.test(text);

/** Whether a file says here that it is complete. Example: `isEnd("#-----账务明细列表结束-----")` → true. */
export const isEnd = (text: string): boolean => END_MARK.test(text);

/** A row of marks, totals or notes, which has no line's own number. */
export const isMark = (row: Row): boolean => isBelow(row.text(0)) && /^\D/.test(row.text(0));

/** Whether the last row, which no line end closes, is only the beginning of a row. */
export function isCut(row: Row, { width, places }: Recognised): boolean {
  if (isMark(row)) return false;
  if (row.width < width) return true;
  const last = row.width - 1;
  const isAmount = [places.income, places.expense, places.amount, places.buyer].includes(last);
  return isAmount && row.text(last) !== "" && !/\.\d\d$/.test(row.text(last));
}
