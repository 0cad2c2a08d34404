import { row, say } from "../row";

const AUTO_REFUND = "平台自动退款";

/** D: the states of a refund, who must act by when, and when the money arrives. */
export const REFUNDS = [
  row("AMB16", "refund.bands", "剩余不到几小时算下一档", "24|6|1", "list", "S1", {
    confidence: "assumed",
  }),
  row("D-03", "refund.unshipped.answer", "未发货退款：卖家应在 2 天内处理", 2, "day", "S4", {
    start: "applied",
    actor: "seller",
    otherwise: AUTO_REFUND,
  }),
  row("D-09", "refund.return.answer", "退货退款：卖家应在 5 天内处理第一步", 5, "day", "S4", {
    start: "applied",
    actor: "seller",
  }),
  row("D-12", "refund.only.answer", "已发货仅退款：卖家应在 5 天内处理", 5, "day", "S4", {
    start: "applied",
    actor: "seller",
    otherwise: AUTO_REFUND,
  }),
  row("D-10", "refund.buyerReturn.send", "同意退货后，买家应在 7 天内填写退货单号", 7, "day", "S4", {
    start: "agreed",
    actor: "buyer",
  }),
  row("D-11", "refund.sellerReceive.confirm", "买家填写退货单号后，卖家应在 10 天内确认", 10, "day", "S4", {
    start: "returned",
    actor: "seller",
    otherwise: AUTO_REFUND,
  }),

  say("D-01", "refund.next.unshipped.state", "已付款未发货时，买家可以直接申请退款", "S4", {
    actor: "buyer",
  }),
  row(
    "D-02",
    "refund.next.unshipped.reasons",
    "未发货退款的原因有三种",
    "缺货|协商一致退款|未按约定时间发货",
    "list",
    "S4",
    { actor: "buyer" }
  ),
  say("D-04", "refund.next.unshipped.refuse", "未发货退款，卖家没有拒绝入口", "S4", {
    actor: "seller",
  }),
  say("D-17", "refund.next.unshipped.ship", "点发货后，未发货退款自动取消", "S4", {
    actor: "seller",
  }),
  say("D-18", "refund.next.unshipped.cancel", "退款没有取消或关闭入口", "S4", {
    actor: "buyer",
  }),
  say("D-28", "refund.next.unshipped.extend", "可以延长发货时间", "S4", { actor: "seller" }),
  say("D-61", "refund.next.unshipped.change", "可以改颜色、尺寸", "S4", { actor: "seller" }),
  say("D-05", "refund.next.shipped.state", "已发货后，买家申请退款要说明是否收货、是否退货", "S4", {
    actor: "buyer",
  }),
  row("D-06", "refund.next.shipped.fields", "退款申请要填三项", "是否收到货|是否退货|金额", "list", "S4", {
    actor: "buyer",
  }),
  row(
    "D-07",
    "refund.next.shipped.reasons",
    "已发货退款的原因有五种",
    "七天无理由|质量问题|收到商品不符|退运费|其他",
    "list",
    "S4",
    { actor: "buyer" }
  ),
  say("D-40", "refund.next.shipped.extend", "买家要退换而离自动确认的时间短：替买家延长交易时间", "S1", {
    actor: "seller",
  }),
  say("D-43", "refund.next.shipped.whole", "收到退回的宝贝全新、不影响二次销售：可以通知买家申请退款", "S1", {
    actor: "seller",
  }),
  say(
    "D-44",
    "refund.next.shipped.reason",
    "要选退货的退款方式，货才退得回来（原文不通，这是本软件的理解）",
    "S1",
    { actor: "seller", confidence: "assumed" }
  ),
  row(
    "D-08",
    "refund.next.seller.steps",
    "退货退款的步骤",
    "买家申请|卖家确认|买家填退货单号|卖家确认退款",
    "list",
    "S4"
  ),
  say("D-29", "refund.next.seller.state", "退款协议等待卖家确认", "S1", {
    actor: "seller",
  }),
  row(
    "D-48",
    "refund.next.seller.audit",
    "审核退款要核对三样",
    "退款原因|订单信息|凭证(照片、视频)",
    "list",
    "S2",
    { actor: "seller" }
  ),
  say("D-30", "refund.next.seller.agree", "金额正确：同意退款协议", "S1", {
    actor: "seller",
  }),
  say("D-31", "refund.next.seller.refuse", "金额不对：拒绝并联系买家修改", "S1", {
    actor: "seller",
  }),
  say("D-32", "refund.next.seller.first", "七天内不能无故拒绝，可以先同意退款协议", "S1", {
    actor: "seller",
  }),
  row("D-47", "refund.next.seller.outcome", "审核结果有三种", "批准|拒绝|另给方案", "list", "S0", {
    actor: "seller",
  }),
  say("D-45", "refund.next.seller.daily", "退款每天实时跟进，并查看小二是否介入", "S0", { actor: "seller" }),
  say("D-46", "refund.next.seller.early", "满足条件的可以提前退款（手册没有写条件）", "S0", {
    actor: "seller",
  }),
  say("D-49", "refund.next.seller.malicious", "留意误判和恶意退款", "S2", { actor: "seller" }),
  say("D-34", "refund.next.buyerReturn.state", "已达成退款协议，等待买家退货", "S1", {
    actor: "buyer",
  }),
  say("D-35", "refund.next.buyerReturn.notify", "通知买家退货并填写退货单号", "S1", {
    actor: "seller",
  }),
  say("D-33", "refund.next.buyerReturn.refuse", "进入退货状态后，拒绝退款协议，请买家按要求修改", "S1", {
    actor: "seller",
  }),
  say("D-36", "refund.next.buyerModify.state", "卖家不同意协议，等待买家修改", "S1", {
    actor: "buyer",
  }),
  say("D-37", "refund.next.buyerModify.notify", "通知买家按要求修改退款协议", "S1", {
    actor: "seller",
  }),
  say("D-38", "refund.next.sellerReceive.state", "买家已退货，等待卖家确认收货", "S1", {
    actor: "seller",
  }),
  say("D-39", "refund.next.sellerReceive.finance", "确认收货后，交财务确认退款", "S1", {
    actor: "seller",
  }),
  say("D-42", "refund.next.success.rights", "交易成功后，走售后或维权", "S1", {
    actor: "buyer",
  }),
  say("D-13", "refund.next.success.none", "交易成功后，没有退款入口", "S4", {
    actor: "buyer",
  }),
  say("D-14", "refund.next.success.transfer", "交易成功后，可以协商直接退到支付宝或银行", "S4", {
    actor: "seller",
  }),
  say("D-63", "refund.next.success.path", "发起维权：已买到的宝贝里找到订单", "S1", {
    actor: "buyer",
  }),
  say("D-15", "refund.next.closed.unpaid", "没有付款就关闭的交易，不用退款", "S4"),
  say("D-16", "refund.next.closed.refunded", "退款成功后交易关闭，钱退回买家支付宝", "S4"),
  row(
    "D-19",
    "refund.next.refunded.check",
    "买家说没收到退款，先查三件事",
    "退款是否关闭|是否没填退货单号|是否没有申请成功",
    "list",
    "S4",
    { actor: "seller" }
  ),
  row(
    "D-57",
    "refund.next.refunded.times",
    "查看订单时要看的",
    "买家支付宝账号|付款时间|发货时间|确认收货时间",
    "list",
    "S4",
    { actor: "seller" }
  ),
  say("D-51", "refund.next.refunded.tell", "告诉买家到账时间和可能的手续费", "S2", {
    actor: "seller",
  }),
  row("D-52", "refund.next.failed.causes", "退款失败的原因", "账户异常|金额冻结", "list", "S2"),
  row("D-53", "refund.next.failed.ways", "退款失败的处理", "重新发起退款|人工补发", "list", "S2", {
    actor: "seller",
  }),
  row(
    "D-50",
    "refund.next.failed.channels",
    "退款走原路，或协商替代方式",
    "支付宝|银行卡|店铺余额|优惠券",
    "list",
    "S2",
    { actor: "seller" }
  ),

  row("D-25", "confirm.express", "快递、EMS、无需物流：发货 10 天后自动确认收货", 10, "day", "S4", {
    start: "shipped",
    actor: "buyer",
    otherwise: "平台自动确认收货",
  }),
  row("D-27", "confirm.mail", "平邮：发货 30 天后自动确认收货", 30, "day", "S4", {
    start: "shipped",
    actor: "buyer",
    otherwise: "平台自动确认收货",
  }),
  row("D-26", "confirm.expressMethods", "按 10 天算的物流方式", "快递|EMS|不需要物流", "list", "S4"),
  row("D-41", "confirm.warnDays", "离自动确认不足几天时提醒延长（手册没有写天数）", null, "day", "S1", {
    confidence: "assumed",
  }),

  row("D-20", "arrival.card", "信用卡：3 天内到账", 3, "day", "S4"),
  row("D-21", "arrival.bocCard", "中国银行信用卡：5–10 个工作日到账", [5, 10], "workday", "S4"),
  row("D-22", "arrival.bank", "其他银行（原文说的是信用卡付款）：2–3 个工作日到账", [2, 3], "workday", "S4"),
  row("D-23", "arrival.withdraw", "提现：2–3 个工作日到账，只能提到本人银行卡", [2, 3], "workday", "S4"),
  row("D-24", "arrival.frozenFrom", "收款方未实名且金额达到这个数，资金暂时冻结", 500, "yuan", "S4"),
  row(
    "D-62",
    "arrival.frozenCauses",
    "资金冻结的原因",
    "未实名|信用卡网关|拍卖保证金|消保保证金|红包|提现中",
    "list",
    "S4"
  ),
];
