/** Sentences about amounts and compensation: they come with the functions that say them. */
export const AMOUNT_MESSAGES = {
  "amount.postageOnly": {
    zh: "只退运费，退多少看运费，不看实付金额。",
    en: "Only postage is refunded: the amount is the postage, not what was paid.",
  },
  "compensation.postage": {
    zh: "上限是邮费，请填邮费参数。",
    en: "The cap is the postage: fill in the postage argument.",
  },
  "compensation.price": {
    zh: "上限按价格算，请填价格参数。",
    en: "The cap goes by the price: fill in the price argument.",
  },
} as const;

/** What the lines of an amount are called. */
export const AMOUNT_WORDS = {
  "cap.now": { zh: "本月可扣", en: "deductible now" },
  "cap.carried": { zh: "结转下月", en: "carried over" },
  "cap.caution": { zh: "提示", en: "caution" },
  "cap.loss": {
    zh: "要有合同约定并书面通知员工",
    en: "Needs a clause in the contract and a written notice",
  },
  "amount.paid": { zh: "实付", en: "paid" },
  "amount.outbound": { zh: "扣发出邮费", en: "outbound postage" },
  "amount.back": { zh: "退回邮费", en: "return postage" },
  "amount.handling": { zh: "扣手续费", en: "handling fee" },
  "amount.points": { zh: "扣积分", en: "points" },
  "amount.invoice": { zh: "发票未退，扣积分", en: "points, invoice not returned" },
  "amount.keep": { zh: "留用，店铺留下", en: "kept by the buyer" },
  "amount.commission": { zh: "扣佣金", en: "commission" },
  "amount.total": { zh: "应退", en: "refund" },
  "amount.apart": { zh: "多于实付，另外转", en: "more than paid, sent apart" },
  "offer.within": { zh: "权限内", en: "within the cap" },
  "offer.cap": { zh: "上限", en: "cap" },
  "offer.share": { zh: "占价格", en: "share of the price" },
  "offer.approver": { zh: "审批人", en: "approver" },
  "offer.noApprover": { zh: "手册没有写，由店铺定", en: "not said: the shop decides" },
  "offer.note": { zh: "提示", en: "note" },
} as const;
