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
    "行政机关认定假冒或违禁|生效法律文书|凭证证实未收到货|凭证证实品质问题|承诺或约定的售后期限",
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
  say("T20", "rights.during.platform", "店铺维权异常多又来不及处理时，平台可以主动介入", "platform", {
    actor: "platform",
  }),
  row(
    "T20.suspended",
    "rights.during.suspended",
    "双方一致要求中止后，多少天内要操作款项或给出结果",
    30,
    "day",
    "platform"
  ),
  row(
    "T20.receipt",
    "rights.during.receipt",
    "说要起诉或报案后，几天内给出受理凭证",
    7,
    "workday",
    "platform"
  ),
  say("T20.police", "rights.during.police", "公安受理 6 个月没有结论的，恢复处理", "platform"),
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
  say("L05.review", "compensation.review.law", "不得篡改、编造、隐匿用户评价", "law", { actor: "seller" }),
  say("L12", "compensation.review.false", "用户评价、销售状况不得作虚假或引人误解的宣传", "law", {
    actor: "seller",
  }),
  say("L13", "rights.review.unfair", "不得滥用平台规则，对别的店做虚假交易、虚假评价、恶意退货", "law"),
  say("L14", "rights.during.refundOnly", "平台不得强迫商家接受「仅退款」", "law", {
    actor: "platform",
    confidence: "medium",
  }),
  ask(
    "L14.insurance",
    "rights.during.insurance",
    "平台能不能要求商家必须开运费险（办法原文没有读到）",
    "text",
    "law"
  ),
];
