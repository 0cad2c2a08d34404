import { error, moment, rowsOf, shop, value, worked } from "../worked-case";

const APPLIED = "2024-03-08 10:00";
const NEXT_DAY = "2024-03-09 08:30:15";

/** D, F: what happens when nobody acts, and when. */
export const REFUND_CASES = [
  worked(
    "TC122",
    "D-10",
    "登记表里等买家退货：从卖家同意起 7 天，不从申请起",
    "In a register, waiting for the buyer's return: 7 days from the seller's agreement, not from the application",
    shop("REFUND_DUE", "等待买家退货", [["2024-03-07 09:00", APPLIED]], [["申请时间", "卖家同意时间"]]),
    moment("2024-03-15 10:00")
  ),
  worked(
    "TC123",
    "D-11",
    "缺买家退货时间：说出缺哪个，不猜",
    "Without the time of the return: named, not guessed",
    shop("REFUND_DUE", "待卖家收货", [[APPLIED, ""]], [["申请时间", "买家退货时间"]]),
    error("#N/A")
  ),
  worked(
    "TC22",
    "D-03",
    "未发货申请退款：2 天",
    "Refund before shipping: 2 days",
    shop("REFUND_DEADLINE", "未发货", APPLIED),
    moment("2024-03-10 10:00")
  ),
  worked(
    "TC23",
    "D-12",
    "已发货仅退款：5 天",
    "Refund only after shipping: 5 days",
    shop("REFUND_DEADLINE", "卖家已发货", APPLIED, false),
    moment("2024-03-13 10:00")
  ),
  worked(
    "TC52",
    "D-09",
    "退货退款等卖家同意：5 天",
    "Return and refund, the seller must agree: 5 days",
    shop("REFUND_DEADLINE", "退款协议等待卖家确认", APPLIED, true),
    moment("2024-03-13 10:00")
  ),
  worked(
    "TC53",
    "D-10",
    "买家填退货单号：7 天",
    "The buyer enters the return parcel: 7 days",
    shop("REFUND_DEADLINE", "等待买家退货", APPLIED),
    moment("2024-03-15 10:00")
  ),
  worked(
    "TC54",
    "D-11",
    "买家已退货等卖家确认：10 天",
    "Goods sent back, the seller must confirm: 10 days",
    shop("REFUND_DEADLINE", "WAIT_SELLER_CONFIRM_GOODS", APPLIED),
    moment("2024-03-18 10:00")
  ),
  worked(
    "TC55",
    "F-01",
    "交易成功后 15 天内可以申请售后",
    "After-sale claim within 15 days of success",
    shop("REFUND_DEADLINE", "交易成功", APPLIED),
    moment("2024-03-23 10:00")
  ),
  worked(
    "TC56",
    "D-16",
    "退款成功：没有时限",
    "Refund paid: nothing is due",
    shop("REFUND_DEADLINE", "退款成功", APPLIED),
    value("")
  ),
  worked(
    "TC57",
    "D-03",
    "有平台显示的超时时间就用它，精确到秒",
    "The platform's own time wins, to the second",
    shop("REFUND_DEADLINE", "未发货", APPLIED, null, NEXT_DAY),
    moment(NEXT_DAY)
  ),
  worked(
    "TC58",
    "D-01",
    "繁体状态、中文日期都认得",
    "Traditional characters and Chinese dates are understood",
    shop("REFUND_DEADLINE", "買家已付款", "2026年2月28日 23:30"),
    moment("2026-03-02 23:30")
  ),
  worked(
    "TC59",
    "T01",
    "未发货申请退款，按现行规则：24 小时",
    "Refund before shipping by today's rule: 24 hours",
    shop("REFUND_DEADLINE", "未发货", APPLIED, null, null, "现行"),
    moment("2024-03-09 10:00")
  ),
  worked(
    "TC60",
    "T03",
    "未收到货仅退款，按现行规则：36 小时",
    "Not received, refund only, by today's rule: 36 hours",
    shop("REFUND_DEADLINE", "已发货", "2026-11-20 10:00", false, null, "平台=现行"),
    moment("2026-11-21 22:00")
  ),
  worked(
    "TC61",
    "D-03",
    "没有这种状态：说不认识，不猜",
    "An unknown state is refused, never guessed",
    shop("REFUND_DEADLINE", "没有这种状态", APPLIED),
    error("#VALUE!")
  ),
  worked(
    "TC62",
    "T02",
    "手册没有写卖家拒绝之后的时限：不猜",
    "The handbook is silent about a refused refund: not guessed",
    shop("REFUND_DEADLINE", "卖家拒绝退款", APPLIED),
    error("#N/A")
  ),
  worked(
    "TC63",
    "D-03",
    "还剩 1 天半",
    "A day and a half left",
    shop("REFUND_LEFT", shop("REFUND_DEADLINE", "未发货", APPLIED), "2024-03-08 22:00", "天数"),
    value(1.5)
  ),
  worked(
    "TC121",
    "D-03",
    "未发货退款的下一步，依据 D-03",
    "What comes next for an unshipped refund rests on D-03",
    shop("REFUND_NEXT", "未发货", null, null, "1/依据"),
    value("D-03")
  ),
  worked(
    "TC25",
    "D-25",
    "快递：发货 10 天后自动确认收货（店里的例子写 5 月 1 日，按规则是 5 月 2 日）",
    "Express: received by default 10 days after shipping (the shop's own example says 1 May; the rule gives 2 May)",
    shop("CONFIRM_DATE", "2016-04-22", "快递"),
    moment("2016-05-02 00:00")
  ),
  worked(
    "TC26",
    "D-27",
    "平邮：发货 30 天后自动确认收货",
    "Surface mail: received by default after 30 days",
    shop("CONFIRM_DATE", "2016-04-22", "平邮"),
    moment("2016-05-22 00:00")
  ),
  worked(
    "TC64",
    "D-40",
    "帮买家延长 3 天",
    "Extended by 3 days for the buyer",
    shop("CONFIRM_DATE", "2016-04-22", "快递", 3),
    moment("2016-05-05 00:00")
  ),
  worked(
    "TC32",
    "F-09",
    "付款后 72 小时内发货",
    "Ship within 72 hours of payment",
    shop("SHIP_DEADLINE", APPLIED),
    moment("2024-03-11 10:00")
  ),
  worked(
    "TC65",
    "F-09",
    "店里承诺 24 小时发货",
    "The shop promises to ship within 24 hours",
    shop("SHIP_DEADLINE", APPLIED, 24),
    moment("2024-03-09 10:00")
  ),
  worked(
    "TC33",
    "F-32",
    "承诺 72 小时，第 4 天还没发：已超时（档位 4）",
    "72 hours promised, not shipped on day 4: overdue (band 4)",
    shop("REFUND_LEFT", shop("SHIP_DEADLINE", APPLIED, 72), "2024-03-12 10:00", "档位"),
    value(4)
  ),
  worked(
    "TC66",
    "D-20",
    "信用卡退款最晚到账：3 天",
    "Refund to a credit card, at the latest: 3 days",
    shop("REFUND_ARRIVAL", "2026-03-02 15:00", "信用卡", null, null, "最晚"),
    moment("2026-03-05")
  ),
  worked(
    "TC67",
    "D-21",
    "中国银行信用卡：10 个工作日",
    "Bank of China credit card: 10 working days",
    shop("REFUND_ARRIVAL", "2026-03-02 15:00", "中国银行信用卡", null, null, "最晚"),
    moment("2026-03-16")
  ),
  worked(
    "TC68",
    "D-22",
    "银行卡 3 个工作日，遇春节顺延",
    "Bank card, 3 working days over the Spring Festival",
    shop("REFUND_ARRIVAL", "2026-02-13", "银行卡", null, null, "最晚"),
    moment("2026-02-25")
  ),
  worked(
    "TC47",
    "D-24",
    "499.99 元：不冻结（三行）",
    "499.99 yuan: not held back (three lines)",
    rowsOf(shop("REFUND_ARRIVAL", "2026-03-02", "银行卡", 499.99)),
    value(3)
  ),
  worked(
    "TC47.2",
    "D-24",
    "500 元：收款方未实名时冻结（多两行提示）",
    "500 yuan: held back when the payee is not verified (two lines more)",
    rowsOf(shop("REFUND_ARRIVAL", "2026-03-02", "银行卡", 500)),
    value(5)
  ),
];
