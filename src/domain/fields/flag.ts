import { type Cell, fail, ok, plain, type Result, wordOf } from "../kernel";
import { type RefundKind, REFUND_KINDS } from "../words";
import { isBlank, type Kind } from "./kind";

/** What a buyer asks for says whether goods come back. */
const kindWords = (kind: RefundKind): string[] =>
  REFUND_KINDS.flatMap(({ value, words }) => (value === kind ? words.map(wordOf) : []));

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
  "已发货",
  ...kindWords("return"),
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
  "未发货",
  ...kindWords("only"),
]);

/** TRUE, 1, 是, 有 … or FALSE, 0, 否, 无 …; wrong: any other word. Example: `readFlag("不包邮")` → false. */
export function readFlag(cell: Cell): Result<boolean> {
  if (typeof cell === "boolean") return ok(cell);
  const word = wordOf(cell);
  if (YES.has(word)) return ok(true);
  return NO.has(word) ? ok(false) : fail("wrong", "flag.bad", { value: plain(cell) });
}

/** Yes or no. */
export const flag: Kind<boolean> = {
  read: (cell) => (isBlank(cell) ? ok(null) : readFlag(cell)),
  show: (value, locale) => (locale === "zh" ? (value ? "是" : "否") : value ? "yes" : "no"),
  format: "General",
  control: "flag",
};
