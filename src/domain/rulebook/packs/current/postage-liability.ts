import { row, say } from "../row";

/** Who bears which leg of the postage by today's platform rules and law. */
export const POSTAGE_LIABILITY = [
  row(
    "P01",
    "payer.noReason.paid.outbound",
    "七天无理由，不包邮：邮费都由买家承担",
    "buyer",
    "text",
    "platform"
  ),
  row(
    "P01.return",
    "payer.noReason.paid.return",
    "七天无理由，不包邮：退回的邮费买家承担",
    "buyer",
    "text",
    "platform"
  ),
  row(
    "P01.personal",
    "payer.personal.paid.outbound",
    "个人原因就是无理由，不包邮：邮费都由买家承担",
    "buyer",
    "text",
    "platform"
  ),
  row(
    "P02",
    "payer.noReason.free.outbound",
    "七天无理由，包邮：发出的邮费卖家承担",
    "seller",
    "text",
    "platform"
  ),
  row(
    "P02.return",
    "payer.noReason.free.cshop",
    "七天无理由，包邮：退回的邮费买家承担",
    "buyer",
    "text",
    "platform"
  ),
  row(
    "P02.tmall",
    "payer.noReason.free.tmall",
    "七天无理由，包邮，商城：退回的邮费买家承担",
    "buyer",
    "text",
    "platform"
  ),
  say(
    "P02.abuse",
    "payer.note.abuse",
    "买家滥用会员权利，或部分退货后不再满足包邮条件的，邮费都由买家承担",
    "platform"
  ),
  row(
    "P02.personal",
    "payer.personal.free.outbound",
    "个人原因就是无理由，包邮：发出的邮费卖家承担",
    "seller",
    "text",
    "platform"
  ),
  row(
    "P02.personalReturn",
    "payer.personal.return",
    "个人原因就是无理由：退回的邮费买家承担",
    "buyer",
    "text",
    "platform"
  ),
  say("P03", "payer.note.refused", "无理由拒收的，邮费按无理由退货算", "platform"),
  say("L06.threshold", "payer.note.threshold", "部分退货后不再满足包邮条件的，可以扣发出的邮费", "law"),
  row(
    "P04",
    "payer.noReason.cshop.resend",
    "七天无理由换货：换货的邮费买家承担",
    "buyer",
    "text",
    "platform"
  ),
  row(
    "P04.tmall",
    "payer.noReason.tmall.resend",
    "七天无理由换货，商城：换货的邮费买家承担",
    "buyer",
    "text",
    "platform"
  ),
  row("P04.personal", "payer.personal.resend", "个人原因换货：邮费买家承担", "buyer", "text", "platform"),
  row("P05", "payer.quality.outbound", "质量问题：发出的邮费卖家承担", "seller", "text", "law", {
    statute: "exactly",
  }),
  row("P05.return", "payer.quality.return", "质量问题：退回的邮费卖家承担", "seller", "text", "law", {
    statute: "exactly",
  }),
  row("P05.resend", "payer.quality.resend", "质量问题换货：邮费卖家承担", "seller", "text", "law", {
    statute: "exactly",
  }),
  row("P05.insured", "payer.quality.insured", "质量问题，C 店换货：邮费卖家承担", "seller", "text", "law", {
    statute: "exactly",
  }),
  row(
    "P05.wrong",
    "payer.wrong.outbound",
    "发错、漏发、描述不符：发出的邮费卖家承担",
    "seller",
    "text",
    "platform"
  ),
  row(
    "P05.wrongReturn",
    "payer.wrong.return",
    "发错、漏发、描述不符：退回的邮费卖家承担",
    "seller",
    "text",
    "platform"
  ),
  row(
    "P05.wrongResend",
    "payer.wrong.resend",
    "发错、漏发、描述不符：补发的邮费卖家承担",
    "seller",
    "text",
    "platform"
  ),
  say("P06", "payer.note.agreed", "介入前谈好退换、没有说邮费的，卖家承担", "platform"),
  row(
    "P05.slight",
    "payer.slight.return",
    "商品有瑕疵，过错在卖家：邮费卖家承担",
    "seller",
    "text",
    "platform"
  ),
  say(
    "P07",
    "payer.note.undecided",
    "责任分不清而支持退货的：发出的邮费卖家承担，退回的邮费买家承担",
    "platform"
  ),
  say("P08", "payer.note.bothAtFault", "双方都有过错的，先有过错的一方承担", "platform"),
  row(
    "E10",
    "payer.courier.return",
    "签收前的损坏由卖家对买家负责，再向快递公司追偿",
    "seller",
    "text",
    "law"
  ),
  say("T23", "payer.note.risk", "发出途中的风险在卖家；退回途中，破损归卖家，损毁、灭失归买家", "platform"),
  say(
    "T23.quality",
    "payer.note.riskQuality",
    "质量问题使买家用不成的：退回途中破损、损毁、灭失都归卖家",
    "platform"
  ),
  say(
    "T23.slight",
    "payer.note.riskSlight",
    "有瑕疵但还能用的：退回途中破损归卖家，损毁、灭失归买家",
    "platform"
  ),
  say("P10", "payer.note.otherAddress", "退货地址与发货地不同，多出的邮费卖家承担", "platform"),
  say(
    "P09.note",
    "payer.collect",
    "到付要对方同意：擅自到付的，对方可以拒收；已经签收的，邮费该谁承担仍由谁承担",
    "platform"
  ),
  say("F01", "payer.note.insurance", "运费险一单赔一次、赔固定金额，与实付邮费分开记", "platform", {
    confidence: "medium",
  }),
];
