import { type Cell, type Fen, fenOfYuan, plain, wordOf } from "../../domain/kernel";
import { refuse } from "./refusal";

const NUMBER =
  /^[¥￥$]?\s*([-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-+]?\d*\.?\d+(?:e[-+]?\d{1,3})?)\s*(元|块|%)?$/i;

/** A number, or text that is one: "1,234.50", "¥88", "８８元", "12%". */
export function readNumber(cell: Cell): number {
  if (typeof cell === "number") return cell;
  const found = NUMBER.exec(plain(cell));
  if (found === null || typeof cell === "boolean")
    return refuse("wrong", "number.bad", { value: plain(cell) });
  const n = Number(found[1]!.replace(/,/g, "")) / (found[2] === "%" ? 100 : 1);
  return Number.isFinite(n) ? n : refuse("wrong", "number.bad", { value: plain(cell) });
}

/** An amount in yuan; 0 is an amount. */
export function readAmount(cell: Cell): Fen {
  const fen = fenOfYuan(readNumber(cell));
  return fen ?? refuse("wrong", "amount.range", { value: plain(cell) });
}

const YES = new Set([
  "true",
  "1",
  "是",
  "有",
  "要",
  "需要",
  "对",
  "yes",
  "y",
  "√",
  "✓",
  "包邮",
  "退货",
  "已发货",
]);
const NO = new Set([
  "false",
  "0",
  "否",
  "无",
  "不",
  "不需要",
  "不要",
  "没有",
  "no",
  "n",
  "×",
  "不包邮",
  "不退货",
  "未发货",
]);

/** TRUE, 1, 是, 有 … or FALSE, 0, 否, 无 … */
export function readFlag(cell: Cell): boolean {
  if (typeof cell === "boolean") return cell;
  const word = wordOf(cell);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : refuse("wrong", "flag.bad", { value: plain(cell) });
}
