import { error, shop, value, worked } from "../worked-case";

/** I, J: what is refunded, deducted, made up for. */
export const AMOUNT_CASES = [
  worked(
    "TC05",
    "F-30",
    "实付 100 元，扣发出邮费 5 元：退 95 元",
    "Paid 100, 5 for the way out deducted: 95 back",
    shop("REFUND_AMOUNT", 100, "七天无理由", false, null, 5, null, null, "应退"),
    value(95)
  ),
  worked(
    "TC44",
    "I-01",
    "商城佣金 5%：100 元扣 5 元",
    "Tmall commission of 5 %: 5 of 100",
    shop("REFUND_AMOUNT", 100, null, null, "商城", null, null, "扣佣金", "扣佣金"),
    value(-5)
  ),
  worked(
    "TC91",
    "I-11",
    "买家留用 88 元的商品：退一半",
    "Goods of 88 kept by the buyer: half is refunded",
    shop("REFUND_AMOUNT", 88, null, null, null, null, null, "留用", "应退"),
    value(44)
  ),
  worked(
    "TC92",
    "G-18.return",
    "质量问题：退货款再加退回邮费 12 元",
    "Faulty goods: the price and 12 for the way back",
    shop("REFUND_AMOUNT", 100, "质量问题", true, null, 5, 12, null, "应退"),
    value(112)
  ),
  worked(
    "TC93",
    "I-02 AMB08",
    "原文比例缺失：不猜",
    "A rate the text has lost is not guessed",
    shop("REFUND_AMOUNT", 100, null, null, null, null, null, "手续费"),
    error("#N/A")
  ),
  worked(
    "TC94",
    "I-08",
    "质量问题换货：只补差价",
    "Faulty goods exchanged: the difference only",
    shop("EXCHANGE_DIFF", 88, 109, true, 10),
    value(21)
  ),
  worked(
    "TC95",
    "I-09",
    "不是质量问题：补差价和邮费",
    "Not faulty: difference and postage",
    shop("EXCHANGE_DIFF", 88, 109, false, 10),
    value(31)
  ),
  worked(
    "TC96",
    "I-06",
    "换便宜的：退差价",
    "Exchanged for something cheaper: the surplus back",
    shop("EXCHANGE_DIFF", 109, 88, true),
    value(-21)
  ),
  worked(
    "TC97",
    "I-08",
    "一分钱也不差：0.1 元换 0.3 元",
    "To the cent: 0.10 exchanged for 0.30",
    shop("EXCHANGE_DIFF", 0.1, 0.3, true),
    value(0.2)
  ),
  worked(
    "TC42",
    "J-01",
    "返现 25 元：超过上限",
    "25 cash back is above the cap",
    shop("COMP_CHECK", 25, "返现", null, null, "权限内"),
    value(false)
  ),
  worked(
    "TC42.2",
    "J-04",
    "小瑕疵补偿超过邮费：找主管",
    "More than the postage for a defect: the supervisor decides",
    shop("COMP_CHECK", 12, "小瑕疵", 10, null, "审批人"),
    value("主管")
  ),
  worked(
    "TC98",
    "J-01",
    "返现 20 元：权限内",
    "20 cash back is within the cap",
    shop("COMP_CHECK", 20, "返现", null, null, "权限内"),
    value(true)
  ),
  worked(
    "TC99",
    "J-03",
    "小瑕疵：赔偿不超过邮费 12 元",
    "A small defect: no more than the postage of 12",
    shop("COMP_CHECK", 12.01, "小瑕疵", 12, null, "权限内"),
    value(false)
  ),
  worked(
    "TC02",
    "I-12",
    "2680 元退 300 元：占 11.19%",
    "300 of 2680 is 11.19 %",
    shop("COMP_CHECK", 300, "部分退款", 300, 2680, "占价格"),
    value(0.1119)
  ),
  worked(
    "TC100",
    "W01",
    "经济损失 800 元，月薪 3000 元，最低工资 2500 元：本月扣 500 元",
    "A loss of 800, wage 3000, minimum wage 2500: 500 now",
    shop("PENALTY_CAP", 800, "经济损失", 3000, 2500, "本月可扣"),
    value(500)
  ),
  worked(
    "TC101",
    "W01",
    "余下 300 元结转下月",
    "The other 300 are carried over",
    shop("PENALTY_CAP", 800, "经济损失", 3000, 2500, "结转下月"),
    value(300)
  ),
  worked(
    "TC102",
    "W01",
    "罚款：不能从工资里扣",
    "A fine may not be taken from the wage",
    shop("PENALTY_CAP", 800, "罚款", 3000, 2500, "本月可扣"),
    value(0)
  ),
];
