import { row, say } from "../row";

const STEPS_IN = "客服介入处理";

/** F: how long a right lasts, how a complaint runs, and when goods must be shipped. */
export const COMPLAINTS = [
  row("F-01", "rights.afterSale.window", "售后保障：交易成功后 15 天内", 15, "day", "S1", {
    start: "success",
    actor: "buyer",
  }),
  row("F-02", "rights.notReceived.window", "交易成功但没收到货：15 天内", 15, "day", "S1", {
    start: "success",
    actor: "buyer",
  }),
  row("F-03", "rights.notReceived.answer", "未收到货：客服 7 个工作日内核实处理", 7, "workday", "S1", {
    start: "filed",
    actor: "platform",
    otherwise: STEPS_IN,
  }),
  row("F-04", "rights.harassment.window", "恶意骚扰：交易成功后 15 天内，非商城交易", 15, "day", "S1", {
    start: "success",
    actor: "buyer",
  }),
  row("F-05", "rights.harassment.types", "算作骚扰", "半夜联系|密集电话短信|威胁辱骂", "list", "S1"),
  row("F-06", "rights.review.window", "恶意评价：交易成功后 15 天内，中差评已生效", 15, "day", "S1", {
    start: "success",
    actor: "seller",
  }),
  say("F-07", "rights.review.competitor", "恶意评价：同行交易后给的中差评", "S1"),
  say("F-08", "rights.review.blackmail", "恶意评价：用中差评要挟谋利", "S1"),
  row("F-12", "rights.lateShipping.answer", "延迟发货：客服 5 个工作日内介入", 5, "workday", "S1", {
    start: "filed",
    actor: "platform",
    otherwise: STEPS_IN,
  }),
  row("F-13", "rights.promise.window", "违背承诺：交易创建后 15 天内", 15, "day", "S1", {
    start: "ordered",
    actor: "buyer",
  }),
  row(
    "F-14",
    "rights.promise.states",
    "违背承诺：可以发起的交易状态，含货到付款交易",
    "等待买家付款|交易已关闭",
    "list",
    "S1"
  ),
  row("F-15", "rights.promise.answer", "违背承诺：客服 5 个工作日内介入", 5, "workday", "S1", {
    start: "filed",
    actor: "platform",
    otherwise: STEPS_IN,
  }),
  row(
    "F-16",
    "rights.promise.examples",
    "违背承诺的例子",
    "不支持支付宝等官方支付方式|不承担应有的售后服务",
    "list",
    "S1"
  ),
  say("F-17", "rights.during.way", "交易中谈不拢，可以申请客服介入", "S1", {
    actor: "platform",
  }),

  row("F-09", "ship.late", "付款后 72 小时内发货", 72, "hour", "S1", {
    start: "paid",
    actor: "seller",
    otherwise: "延迟发货",
  }),
  row("F-31", "ship.late", "举例：卖家承诺付款后 72 小时内发货", 72, "hour", "S3", {
    start: "paid",
    actor: "seller",
    otherwise: "延迟发货",
  }),
  row("F-10", "ship.exceptions", "不按这个时限的商品", "定制|预售|特定发货方式", "list", "S1"),
  say("F-11", "ship.evidence", "发货时间以快递公司的记录为准", "S1"),

  row(
    "F-37",
    "complaint.first.target",
    "黄金时间：2 小时内（原文到这里中断，按第一次回应理解）",
    2,
    "hour",
    "S2",
    {
      start: "filed",
      actor: "seller",
      confidence: "assumed",
    }
  ),
  row("F-25", "complaint.seller.answer", "协商：卖家 24 小时内处理", 24, "hour", "S3", {
    start: "filed",
    actor: "seller",
  }),
  row("F-26", "complaint.buyer.confirm", "协商：买家 48 小时内确认", 48, "hour", "S3", { actor: "buyer" }),
  row("F-27", "complaint.evidence", "介入后：双方 72 小时举证", 72, "hour", "S3", {}),
  row("F-28", "complaint.preprocess", "介入后：卖家 24 小时预处理", 24, "hour", "S3", { actor: "seller" }),
  row("F-29", "complaint.decision", "淘宝 4 个工作日处理", 4, "workday", "S3", {
    actor: "platform",
  }),
  row("F-34", "complaint.payWithin", "主动赔付的时间：投诉后 24 小时内", 24, "hour", "S3", {
    start: "filed",
    actor: "seller",
  }),
  say("F-35", "complaint.payOutcome", "投诉后 24 小时内主动赔付：完结不扣分", "S3"),
  say("F-36", "complaint.refuse", "自判无责：可以拒绝处理，随后进入举证期", "S3"),
  row("F-24", "complaint.stages", "投诉的四个阶段", "买家投诉|双方协商|淘宝介入|投诉完结", "list", "S3"),
  say("F-18", "complaint.proof.1", "证据：完整清晰的旺旺聊天记录截图", "S1"),
  say("F-19", "complaint.proof.2", "证据：阿里旺旺证书号", "S1"),
  say("F-20", "complaint.proof.3", "证据：站内信截图", "S1"),
  say("F-21", "complaint.proof.4", "证据：手机短信照片", "S1"),
  say("F-22", "complaint.proof.5", "证据：通话清单等客观有效的证明", "S1"),
  row(
    "F-23",
    "complaint.appeal.fields",
    "对处理结果不满意，提供证据时写明",
    "会员名|订单号|原因",
    "list",
    "S1"
  ),
  say("F-48", "complaint.appeal.contact", "申诉一：没有此事或无意的，马上联系对方", "S1"),
  say("F-49", "complaint.appeal.explain", "申诉二：联系不上或谈不拢，写说明并举证", "S1"),
  row("F-38", "complaint.record.fields", "投诉记录要写的内容", "订单信息|问题描述|诉求", "list", "S2"),
  row("F-39", "complaint.record.types", "投诉分类", "商品质量|物流延误|服务态度", "list", "S2"),
  say("F-47", "complaint.record.escalate", "疑难问题报主管并做投诉记录", "S1"),
  row("F-42", "complaint.record.steps", "处理投诉的六步", "倾听|道歉|询问|记录|解决|道别", "list", "S3"),
  row("F-41", "complaint.record.redLines", "投诉里的红线", "辱骂客户|拖延处理", "list", "S2"),
  say("F-43", "complaint.record.cause.1", "投诉原因：商品质量", "S3"),
  say("F-44", "complaint.record.cause.2", "投诉原因：介绍不清", "S3"),
  say("F-45", "complaint.record.cause.3", "投诉原因：顾客自身", "S3"),
  say("F-46", "complaint.record.cause.4", "投诉原因：服务不当", "S3"),
];
