import { row, say } from "../row";

/** I: what is deducted from a refund, price differences, partial refunds. */
export const AMOUNTS = [
  row("I-01", "deduct.commission", "退款手续费里，淘宝商城收取 5%（按佣金理解）", 0.05, "rate", "S1"),
  row("I-02", "deduct.handling", "退款扣除手续费（原文比例缺失）", null, "rate", "S1"),
  row("I-03", "deduct.points", "退款手续费里，记入买家账户的商城积分（原文比例缺失）", null, "rate", "S1"),
  row("I-04", "deduct.invoice", "不退回发票：扣 17% 的积分（原文没有写按什么算）", 0.17, "rate", "S1"),
  row("I-11", "deduct.keep", "买家留用：店铺留下原价的 50%，其余退给买家", 0.5, "rate", "S1"),
  say("I-14", "deduct.full", "收到退货后全额退款", "S3"),
  row(
    "I-15",
    "deduct.partial",
    "定制商品有争议：可以协商部分退款或送优惠券",
    "部分退款|优惠券",
    "list",
    "S2"
  ),
  say("I-06", "exchange.difference", "换货差价多退少补", "S1"),
  row("I-08", "exchange.quality", "质量问题换货：只补差价", "差价", "list", "S1"),
  row("I-09", "exchange.personal", "不是质量问题换货：补差价和邮费", "差价|邮费", "list", "S1"),
  say("I-07", "exchange.shortfall", "差价不够：联系买家补（原文写的是补邮费）", "S1"),
  row("I-10", "exchange.card", "售后服务卡要填的内容", "退货款式|更换款式", "list", "S1"),
];
