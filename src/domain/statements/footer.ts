import { fenOfText } from "./amounts";
import { foldWidth } from "../kernel";

/** How many lines, and what they add up to. */
export interface Sum {
  readonly n: number;
  readonly fen: number;
}

/** What the end of a file says about its lines; null where it says nothing. */
export interface Totals {
  income: Sum | null;
  expense: Sum | null;
  lines: number | null;
}

const SUM =
  /(收入|支出)(?:合计|总计|总额)?:?(\d+)笔[,;]?(?:共|合计|金额|总额)?:?[-−]?[¥￥]?([\d,]+(?:\.\d+)?)元?/g;
const COUNT = /^共(\d+)笔(?:记录|交易|明细)?/;

/** Adds what a line of the preamble or the end says; some exports write what went out with a minus. Example: `#支出合计：2笔，共30.50元` → expense 2, 3050. */
export function addTotals(totals: Totals, text: string): void {
  const plain = foldWidth(text).replace(/[\s#]/g, "").replace(/:/g, ":");
  for (const [, what, n, yuan] of plain.matchAll(SUM)) {
    const sum = { n: Number(n), fen: fenOfText(yuan ?? "") };
    if (what === "收入") totals.income = sum;
    else totals.expense = sum;
  }
  const count = COUNT.exec(plain);
  if (count) totals.lines = Number(count[1]);
}
