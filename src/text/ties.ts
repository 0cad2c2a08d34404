/** Why a refund and a payment belong together, or what is wrong with them. */
export const TIES = {
  "tie.refund": { zh: "流水上有退款编号 {refund}", en: "The payment bears the refund number {refund}." },
  "tie.only": { zh: "订单号和金额相同，且只有这一笔", en: "Same order, same amount, and the only one." },
  "tie.time": {
    zh: "这个订单有 {claims} 笔同额退款、{payments} 笔同额流水，按时间先后一一对应",
    en: "The order has {claims} refunds and {payments} payments of this amount; they go together in order of time.",
  },
  "tie.hand": { zh: "人工确认的", en: "Confirmed by hand." },
  "tie.handDiffers": {
    zh: "人工确认是一起的，但金额不同：登记 {registered}，实付 {paid}。请核对登记或平台。",
    en: "Confirmed by hand as belonging together, but the amounts differ: registered {registered}, paid {paid}. Please check the register or the platform.",
  },
  "tie.handWithin": {
    zh: "人工确认的，登记 {registered}，实付 {paid}，差额在店里允许的范围内",
    en: "Confirmed by hand: registered {registered}, paid {paid}; the shop tolerates the difference.",
  },
  "tie.within": {
    zh: "订单号相同，登记 {registered}，实付 {paid}，差额在店里允许的范围内。请确认。",
    en: "Same order; registered {registered}, paid {paid}: the shop tolerates the difference. Please confirm.",
  },
  "tie.withinNear": {
    zh: "没有可用的订单号（登记 {ours}，流水 {theirs}）；登记 {registered}，实付 {paid}，差额在店里允许的范围内，且是唯一的一笔。请确认。",
    en: "There is no order number to go by (ours {ours}, theirs {theirs}); registered {registered}, paid {paid}: the shop tolerates the difference, and there is no other. Please confirm.",
  },
  "tie.byBuyer": {
    zh: "登记的是退款总额；按导出，退给买家的是 {paid}，与流水相同",
    en: "The register has what was paid back in all; by the export the buyer got {paid}, as the payment says.",
  },
  "tie.amount": {
    zh: "订单号相同，金额不同：登记 {registered}，实付 {paid}。请核对登记或平台。",
    en: "Same order, other amount: registered {registered}, paid {paid}. Please check the register or the platform.",
  },
  "tie.registeredOtherwise": {
    zh: "流水和导出都是 {paid}，登记写的是 {registered}。请改登记。",
    en: "Payment and export say {paid}, the register {registered}. Please correct the register.",
  },
  "tie.sumOfPayments": {
    zh: "同一订单的 {n} 笔流水加起来正好：{parts}。请确认。",
    en: "{n} payments of the order add up exactly: {parts}. Please confirm.",
  },
  "tie.sumWithPoints": {
    zh: "现金加积分，{n} 笔正好：{parts}。请确认。",
    en: "Cash and points add up exactly in {n} parts: {parts}. Please confirm.",
  },
  "tie.sumOfClaims": {
    zh: "一笔流水 {paid} 正好是这个订单 {n} 笔退款之和。请确认。",
    en: "One payment of {paid} is exactly the sum of {n} refunds of the order. Please confirm.",
  },
  "tie.similar": {
    zh: "金额 {paid} 相同，订单号像是丢了几位（登记 {ours}，流水 {theirs}）。请确认。",
    en: "Same amount {paid}; the order number seems to have lost digits (ours {ours}, theirs {theirs}). Please confirm.",
  },
  "tie.amountTime": {
    zh: "没有可用的订单号（登记 {ours}，流水 {theirs}），只有金额 {paid} 和时间相符，且是唯一的一笔。请确认。",
    en: "There is no order number to go by (ours {ours}, theirs {theirs}); only the amount {paid} and the time agree, and there is no other. Please confirm.",
  },
  "tie.double": {
    zh: "同一笔退款有 {n} 笔 {paid} 的流水，可能付了两次。请查平台，多付的要追回。",
    en: "There are {n} payments of {paid} for one refund: it may have been paid twice. Check with the platform and claim it back.",
  },
  "tie.doubleRow": {
    zh: "退款编号和第 {row} 行相同，重复登记了。请删掉多余的一行。",
    en: "The same refund number as row {row}: registered twice. Please delete one of the rows.",
  },
  "tie.sameRefund": {
    zh: "退款编号和第 {row} 行相同，订单号却不同（那一行是 {order}）。请核对。",
    en: "The same refund number as row {row} with another order ({order} there). Please check.",
  },
  "tie.noAmount": {
    zh: "退款金额是空的或看不懂，没法对。请填上金额。",
    en: "The amount is blank or can't be read, so nothing can be matched. Please fill it in.",
  },
  "tie.cancelled": {
    zh: "登记的状态是已关闭，账上却付了 {paid}。请查平台：关闭后又退了，还是状态没更新。",
    en: "The register says it was closed, yet {paid} was paid. Check with the platform: paid after all, or the state is old.",
  },
  "tie.contradiction": {
    zh: "两份文件里同一流水号的金额不同：{first} 和 {second}。请重新下载，确认哪份是对的。",
    en: "Two files give the same number different amounts: {first} and {second}. Download them again to see which is right.",
  },
  "tie.missing": {
    zh: "给的账单里都没有这笔 {fen} 的退款。请查平台是否真的退了，或是否从别的账户付的。",
    en: "None of the statements has this refund of {fen}. Check whether it was really paid, or from another account.",
  },
  "tie.missingRoute": {
    zh: "给的账单里没有这笔 {fen} 的退款。如果是从保证金付的，请再给保证金流水；买家用微信付款的，请再给聚合账户的账单。",
    en: "None of the statements has this refund of {fen}. If it was paid from the deposit, add the deposit's statement; if the buyer paid by WeChat, add the aggregated account's.",
  },
  "tie.missingDeposit": {
    zh: "这笔 {fen} 是售后退款，多半从保证金付的，请再给保证金流水。",
    en: "This refund of {fen} came after the trade was finished and was most likely paid from the deposit: please add the deposit's statement.",
  },
  "tie.before": {
    zh: "退款时间在账单开始之前，属于上一期，这次不对。",
    en: "It was paid back before the statements begin: it belongs to the period before.",
  },
  "tie.settledBefore": {
    zh: "以前对账时已经对上（流水 {flow}，{day}），不在这次的账单里。",
    en: "An earlier run tied it (payment {flow}, {day}); that payment is not in these statements.",
  },
  "tie.doubleBefore": {
    zh: "以前对账时已经对上（流水 {flow}，{day}），这次又付了 {paid}，多半付重了。请查平台，多付的追回。",
    en: "An earlier run tied it (payment {flow}, {day}), and now {paid} was paid again, most likely twice. Check with the platform and claim it back.",
  },
  "tie.carried": {
    zh: "退款在账单的最后，可能记在下一期。下个月的账单放进来后会自动对上。",
    en: "It was paid back at the very end of the statements and may stand in the next one, which will close it.",
  },
  "tie.paidHere": {
    zh: "流水在这一期，退款时间在账单的日期之外，属于跨期。",
    en: "It was paid in this period, but the refund's own time is outside the days of the statements.",
  },
  "tie.twoSources": {
    zh: "两个来源都有这笔钱，算在「{owner}」里，只算一次。",
    en: "Two sources have this money; it belongs to “{owner}” and counts once.",
  },
  "tie.unregistered": {
    zh: "账上付了 {paid}（订单 {order}），退款登记里没有。请补登记，或查是谁付的。",
    en: "{paid} was paid (order {order}) and the register has no refund for it. Add it, or find out who paid it.",
  },
  "tie.unregisteredNoOrder": {
    zh: "账上付了 {paid}，没有订单号，退款登记里也没有同样的。请查这笔钱的用途。",
    en: "{paid} was paid without an order number, and the register has none like it. Find out what it was for.",
  },
  "tie.onlyExport": {
    zh: "平台的导出和账单都有，退款登记里没有。请补登记。",
    en: "The platform's export and the statement have it, the register doesn't. Please add it.",
  },
  "tie.rival.time": { zh: "同额，时间更远", en: "Same amount, further away in time" },
  "tie.rival.amount": { zh: "同一订单，金额是 {paid}", en: "Same order, amount {paid}" },
} as const;
