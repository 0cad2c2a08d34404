import { ask, row, say } from "../row";

/** How long a refund, a receipt and a shipment may take today. */
export const REFUNDS = [
  row("T01", "refund.unshipped.answer", "未发货退款：卖家 24 小时未处理，自动退款", 24, "hour", "platform", {
    start: "applied",
    actor: "seller",
    otherwise: "平台自动退款",
    confidence: "medium",
  }),
  row("T02", "refund.buyerModify.amend", "卖家拒绝后，买家应在 5 天内修改或申请介入", 5, "day", "platform", {
    actor: "buyer",
    otherwise: "退款关闭",
    confidence: "medium",
  }),
  row(
    "T03",
    "refund.only.answer",
    "已发货未收到货仅退款：卖家 36 小时未处理，自动退款",
    36,
    "hour",
    "platform",
    { start: "applied", actor: "seller", otherwise: "平台自动退款", confidence: "medium" }
  ),
  row(
    "T04",
    "refund.next.shipped.intercept",
    "发起快递拦截后 3 天未处理，平台可能自动退款",
    3,
    "day",
    "platform",
    { actor: "seller", otherwise: "平台自动退款", confidence: "medium" }
  ),
  ask("T05", "refund.return.answer", "退货退款：卖家第一步的处理时限", "day", "platform", {
    start: "applied",
    actor: "seller",
  }),
  ask("T06", "refund.buyerReturn.send", "同意退货后，买家填写退货单号的时限", "day", "platform", {
    start: "agreed",
    actor: "buyer",
    otherwise: "卖家可以不再受理同一申请",
  }),
  ask("T07", "refund.sellerReceive.confirm", "买家退货后，卖家确认的时限", "day", "platform", {
    start: "returned",
    actor: "seller",
    otherwise: "平台自动退款",
  }),
  ask("T08", "confirm.express", "快递、无需物流：自动确认收货的天数", "day", "platform", {
    start: "shipped",
    actor: "buyer",
    otherwise: "平台自动确认收货",
  }),
  ask("T09", "confirm.mail", "平邮：自动确认收货的天数", "day", "platform", {
    start: "shipped",
    actor: "buyer",
    otherwise: "平台自动确认收货",
  }),
  ask("T10", "refund.next.shipped.extendBuyer", "买家可以延长收货时间的天数", "day", "platform", {
    actor: "buyer",
  }),
  ask("T10.seller", "ship.extend", "卖家可以延长发货时间的天数", "day", "platform", { actor: "seller" }),
  say("T01.reject", "refund.next.unshipped.refuse", "24 小时内卖家可以拒绝；点发货，退款关闭", "platform", {
    actor: "seller",
    confidence: "medium",
  }),
  say("T11", "refund.next.shipped.subOrders", "订单里有退款时，只有其他子订单继续计时", "platform", {
    actor: "platform",
    confidence: "medium",
  }),
  ask("T25", "refund.next.seller.instant", "极速退款的条件", "text", "platform", { actor: "platform" }),
  row("L03", "refund.next.sellerReceive.law", "收到完好的退货后，7 天内退款", 7, "day", "law", {
    start: "received",
    actor: "seller",
    otherwise: "超过 15 天可以处罚",
    statute: "atMost",
  }),
  say(
    "P11",
    "refund.next.unshipped.shippedAfter",
    "超时未发货或买家已申请退款，未经同意就发货而买家没收到、拒收的：费用和损失由卖家承担",
    "platform",
    { actor: "seller" }
  ),
  row("T15", "ship.late", "没有另外约定的，付款后 48 小时内发货", 48, "hour", "platform", {
    start: "paid",
    actor: "seller",
    otherwise: "延迟发货",
    confidence: "medium",
  }),
  row(
    "T15.exceptions",
    "ship.exceptions",
    "不按这个时限的商品",
    "商品页另有约定|预售|定制|24小时发|今日发",
    "list",
    "platform",
    { confidence: "medium" }
  ),
  say(
    "T16",
    "ship.evidence",
    "发货时间以承运人官网记录为准；没有记录的，取面单日期和点发货日期中较晚的",
    "platform"
  ),
  ask("T17", "ship.compensation", "延迟发货赔付的比例", "rate", "platform", { actor: "seller" }),
  row(
    "T17.types",
    "ship.penaltyTypes",
    "账单里的发货类赔付",
    "延迟发货|缺货|虚假发货|物流轨迹异常|物流轨迹超时",
    "list",
    "platform",
    { confidence: "medium" }
  ),
  ask("T26", "arrival.card", "信用卡的到账时间", "workday", "platform"),
  ask("T26.bocCard", "arrival.bocCard", "中国银行信用卡的到账时间", "workday", "platform"),
  ask("T26.bank", "arrival.bank", "其他银行的到账时间", "workday", "platform"),
  ask("T26.withdraw", "arrival.withdraw", "提现的到账时间", "workday", "platform"),
];
