import { row } from "../row";

/** S: numbers people and stock are measured by. Excel compares; the shop changes the number in its rule table. */
export const STANDARDS = [
  row("S-01", "standard.typing", "打字每分钟不少于几个字", 50, "count", "S0"),
  row("S-07", "standard.refusals", "货到付款，电话确认过的：非快递原因的拒收率", 0, "rate", "S3"),
  row("S-15", "standard.bids", "信用 0–3 分的新买家最多出价几次", 5, "count", "S4"),
  row("S-16", "standard.kinds", "一次购买最多几种商品", 5, "count", "S4"),
  row("O-15", "standard.stock", "上架数量少于几件就查库存", 10, "count", "S3"),
];
