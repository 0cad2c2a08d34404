import { row, say } from "../row";

/** G: who bears which leg of the postage. Values are the parties of src/domain/postage. */
export const POSTAGE_LIABILITY = [
  row("G-01", "payer.noReason.free.outbound", "七天无理由，包邮：发出的邮费卖家承担", "seller", "text", "S4"),
  row(
    "G-03",
    "payer.noReason.free.outbound",
    "七天无理由：来回邮费买家承担（原文没有分包邮）",
    "buyer",
    "text",
    "S1"
  ),
  row(
    "G-17",
    "payer.noReason.free.outbound",
    "七天无理由：来回邮费买家承担（原文没有分包邮）",
    "buyer",
    "text",
    "S3"
  ),
  row(
    "G-01.return",
    "payer.noReason.free.cshop",
    "七天无理由，包邮：退回的邮费买家承担",
    "buyer",
    "text",
    "S4"
  ),
  row(
    "G-04.return",
    "payer.noReason.free.cshop",
    "七天无理由，包邮，C 店和 MT：退回的邮费先从运费里扣，由运费险赔付",
    "insurance",
    "text",
    "S1"
  ),
  row(
    "G-01.tmall",
    "payer.noReason.free.tmall",
    "七天无理由，包邮，商城：退回的邮费买家承担",
    "buyer",
    "text",
    "S4"
  ),
  row(
    "G-03.tmall",
    "payer.noReason.free.tmall",
    "七天无理由，商城：来回邮费买家承担（原文没有分包邮）",
    "buyer",
    "text",
    "S1"
  ),
  row("G-02", "payer.noReason.paid.outbound", "七天无理由，不包邮：邮费都由买家承担", "buyer", "text", "S4"),
  row(
    "G-02.return",
    "payer.noReason.paid.return",
    "七天无理由，不包邮：邮费都由买家承担",
    "buyer",
    "text",
    "S4"
  ),
  row(
    "G-04",
    "payer.noReason.cshop.resend",
    "七天无理由换货，C 店和 MT：换货邮费买家自理",
    "buyer",
    "text",
    "S1"
  ),
  row("G-17.tmall", "payer.noReason.tmall.resend", "七天无理由换货：来回邮费买家承担", "buyer", "text", "S3"),
  row("G-18", "payer.quality.outbound", "质量问题：来回邮费卖家承担", "seller", "text", "S3"),
  row("G-07", "payer.quality.outbound", "质量问题，商城：来回邮费卖家承担", "seller", "text", "S1"),
  row("G-18.return", "payer.quality.return", "质量问题：退回的邮费卖家承担", "seller", "text", "S3"),
  row(
    "G-06",
    "payer.quality.return",
    "质量问题，商城退货：邮费卖家承担，走支付链接退",
    "seller",
    "text",
    "S1"
  ),
  row("G-14", "payer.quality.resend", "质量问题换货：邮费本店承担", "seller", "text", "S1"),
  say("G-13", "payer.quality.exchange", "质量问题可以免费换货", "S1"),
  row(
    "G-05",
    "payer.quality.insured",
    "质量问题，C 店换货：卖家承担，由运费险支付",
    "insurance",
    "text",
    "S1"
  ),
  row("G-15", "payer.quality.advance", "质量问题：买家先付，收到货后退到支付宝", "buyer", "text", "S1"),
  row("G-23", "payer.quality.advance", "冰箱一例：买家先垫付，事后由店家承担", "buyer", "text", "S3"),
  row("G-16", "payer.wrong.outbound", "发错、漏发：邮费本店承担", "seller", "text", "S3"),
  row("G-16.return", "payer.wrong.return", "发错、漏发：退回的邮费本店承担", "seller", "text", "S3"),
  row("G-16.resend", "payer.wrong.resend", "发错、漏发：补发的邮费本店承担", "seller", "text", "S3"),
  row("G-17.outbound", "payer.personal.free.outbound", "个人原因：来回邮费买家承担", "buyer", "text", "S3"),
  row("G-19", "payer.personal.free.outbound", "不是质量问题：邮费买家承担", "buyer", "text", "S2"),
  row("G-17.paid", "payer.personal.paid.outbound", "个人原因：来回邮费买家承担", "buyer", "text", "S3"),
  row("G-19.paid", "payer.personal.paid.outbound", "不是质量问题：邮费买家承担", "buyer", "text", "S2"),
  row("G-17.return", "payer.personal.return", "个人原因：来回邮费买家承担", "buyer", "text", "S3"),
  row("G-17.resend", "payer.personal.resend", "个人原因换货：邮费买家承担", "buyer", "text", "S3"),
  say("G-08", "payer.slight.note", "瑕疵不明显：建议买家自行处理，下次购买可向店长申请折扣", "S1"),
  row(
    "G-08.insists",
    "payer.slight.return",
    "瑕疵不明显，买家仍要求退换：邮费卖家承担",
    "seller",
    "text",
    "S1"
  ),
  row("G-21", "payer.courier.return", "快递造成的破损：向快递公司追责", "courier", "text", "S1"),
  say("G-22", "payer.courier.note", "快递途中造成的破损：请买家拒收", "S1"),
  row("G-09", "payer.success.cshop", "交易成功后，C 店和 MT：换回的邮费买家承担", "buyer", "text", "S1"),
  row("G-10", "payer.success.tmall", "交易成功后，商城：换货邮费自理", "buyer", "text", "S1"),
  say("G-11", "payer.exchange.first", "收到补的邮费后才换货，质量问题免费换", "S1"),
  row("G-12", "payer.exchange.channels", "通知补邮费的方式", "旺旺|短信|电话", "list", "S1"),
  say("G-24", "payer.collect", "退货不收到付：冰箱一例里卖家要买家先垫付", "S3"),
  say("G-20", "payer.collect", "可以提供到付或运费险", "S2"),
];
