import { ask, row, say } from "../row";

/** How long a claim is open today, how the platform may act, and what fraud costs. */
export const COMPLAINTS = [
  ask("T12", "rights.afterSale.window", "售后保障：交易成功后的天数", "day", "platform", {
    start: "success",
    actor: "buyer",
  }),
  row(
    "T12.exceptions",
    "rights.afterSale.exceptions",
    "不受这个时限限制",
    "假冒或禁售商品|法院判决|已证明未收到货|已证明质量问题|承诺的服务期内",
    "list",
    "platform"
  ),
  ask("T13", "rights.notReceived.window", "未收到货：可以发起的天数", "day", "platform", {
    start: "success",
    actor: "buyer",
  }),
  ask("T13.answer", "rights.notReceived.answer", "未收到货：客服答复的工作日数", "workday", "platform", {
    start: "filed",
    actor: "platform",
  }),
  ask("T14", "rights.harassment.window", "恶意骚扰：可以发起的天数", "day", "platform", {
    start: "success",
    actor: "buyer",
  }),
  ask("T14.review", "rights.review.window", "恶意评价：可以发起的天数", "day", "platform", {
    start: "success",
    actor: "seller",
  }),
  ask("T17.answer", "rights.lateShipping.answer", "延迟发货：客服介入的工作日数", "workday", "platform", {
    start: "filed",
    actor: "platform",
  }),
  ask("T18", "rights.promise.window", "违背承诺：可以发起的天数", "day", "platform", {
    start: "ordered",
    actor: "buyer",
  }),
  ask("T18.answer", "rights.promise.answer", "违背承诺：客服介入的工作日数", "workday", "platform", {
    start: "filed",
    actor: "platform",
  }),
  say("T18.higher", "rights.promise.higher", "卖家承诺的赔付与平台不同的，按高的赔", "platform"),
  ask("T19", "complaint.seller.answer", "协商：卖家处理的小时数", "hour", "platform", {
    start: "filed",
    actor: "seller",
  }),
  ask("T19.buyer", "complaint.buyer.confirm", "协商：买家确认的小时数", "hour", "platform", {
    actor: "buyer",
  }),
  ask("T19.evidence", "complaint.evidence", "介入后：举证的小时数", "hour", "platform"),
  ask("T19.preprocess", "complaint.preprocess", "介入后：卖家预处理的小时数", "hour", "platform", {
    actor: "seller",
  }),
  ask("T19.pay", "complaint.payWithin", "主动赔付不扣分的小时数", "hour", "platform", {
    start: "filed",
    actor: "seller",
  }),
  ask("T19.decision", "complaint.decision", "平台处理的工作日数", "workday", "platform", {
    actor: "platform",
  }),
  say("T20", "rights.during.platform", "平台可以不经申请主动介入", "platform", { actor: "platform" }),
  row("T20.suspended", "rights.during.suspended", "双方同意中止后，应有行动的天数", 30, "day", "platform"),
  row("T20.receipt", "rights.during.receipt", "出示法院或公安受理凭证的时间", 7, "workday", "platform"),
  say("T20.police", "rights.during.police", "公安 6 个月没有结论的，恢复处理", "platform"),
  say("T21", "rights.during.version", "没有完结的交易，都按现在有效的规则处理", "platform"),
  row("L07", "rights.afterSale.fraud", "欺诈：按价款的倍数赔偿", 3, "times", "law", { statute: "atLeast" }),
  row("L07.least", "rights.afterSale.fraudLeast", "欺诈：赔偿至少", 500, "yuan", "law", {
    statute: "atLeast",
  }),
  say(
    "L05",
    "rights.afterSale.noTriple",
    "标签瑕疵不误导消费者的，夹带、掉包、造假的，不适用三倍赔偿",
    "law"
  ),
  row("L09", "rights.during.delay", "不处理退货或不退款，超过这个天数视为故意拖延", 15, "day", "law", {
    actor: "seller",
    statute: "atMost",
  }),
  row("L10", "rights.during.authority", "向市场监管部门投诉：答复的时间", 7, "workday", "law"),
  say("L05.review", "compensation.review.law", "不得编造、篡改评价，也不得利诱评价", "law", {
    actor: "seller",
  }),
];
