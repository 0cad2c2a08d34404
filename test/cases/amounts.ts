import { fail, has, line, pass, refused, unset } from "./model";

const refund = (option: string, item: string, rules: string | null = null) =>
  [100, "七天无理由", true, null, null, null, option, item, rules] as const;

/** I and J: deductions, exchange, compensation. */
export const AMOUNT_CASES = [
  pass("I-01", "REFUND_AMOUNT", refund("扣佣金", "扣佣金"), -5),
  fail("I-01", "REFUND_AMOUNT", refund("扣佣金", "扣佣金/法律"), 0),
  fail("I-02", "REFUND_AMOUNT", refund("手续费", "应退"), unset("I-02")),
  fail("I-03", "REFUND_AMOUNT", refund("积分", "应退"), unset("I-03")),
  pass("I-04", "REFUND_AMOUNT", refund("发票未退", "应退"), 83),
  pass("I-04", "REFUND_AMOUNT", refund("发票未退", "发票未退，扣积分"), -17),
  fail("I-04", "REFUND_AMOUNT", refund("发票未退", "应退/法律"), 100),
  pass("I-06", "EXCHANGE_DIFF", [109, 88, true], -21),
  pass("I-06", "RULE_WHY", ["EXCHANGE_DIFF"], line("多退少补")),
  pass("I-07", "RULE_WHY", ["EXCHANGE_DIFF"], line("联系买家补")),
  pass("I-07", "EXCHANGE_DIFF", [88, 109, true], 21),
  pass("I-08", "EXCHANGE_DIFF", [88, 109, true, 10], 21),
  pass("I-09", "EXCHANGE_DIFF", [88, 109, false, 10], 31),
  pass("I-10", "NOTE_BUILD", ["售后服务卡", [["红 M"], ["蓝 L"]]], "退货款式：红 M；更换款式：蓝 L"),
  fail("I-10", "NOTE_BUILD", ["售后服务卡", [["红 M"]]], unset("更换款式")),
  pass("I-10", "RULE_WHY", ["EXCHANGE_DIFF"], line("退货款式、更换款式")),
  pass("I-11", "REFUND_AMOUNT", refund("留用", "应退"), 50),
  pass("I-12", "COMP_CHECK", [300, "留用", null, 2680, "占价格"], 0.1119),
  pass("I-13", "COMP_CHECK", [300, "留用", null, 2680, "上限"], 1340),
  pass("I-14", "REFUND_AMOUNT", [2680, "质量问题", true, null, 0, 0, null, "应退"], 2680),
  pass("I-14", "RULE_WHY", ["REFUND_AMOUNT"], line("收到退货后全额退款")),
  pass("I-15", "RULE_WHY", ["REFUND_AMOUNT"], line("部分退款、优惠券")),

  pass("J-01", "COMP_CHECK", [20, "返现"], has("20 元以内")),
  pass("J-01", "COMP_CHECK", [20, "返现", null, null, "权限内"], true),
  fail("J-01", "COMP_CHECK", [25, "返现", null, null, "权限内"], false),
  pass("J-02", "COMP_CHECK", [20, "返现"], line("先回访")),
  pass("J-03", "COMP_CHECK", [10, "小瑕疵", 10, null, "权限内"], true),
  fail("J-03", "COMP_CHECK", [10.01, "小瑕疵", 10, null, "权限内"], false),
  fail("J-03", "COMP_CHECK", [10, "小瑕疵"], unset("邮费")),
  pass("J-04", "COMP_CHECK", [12, "小瑕疵", 10, null, "审批人"], "主管"),
  fail("J-04", "COMP_CHECK", [10, "小瑕疵", 10, null, "审批人"], ""),
  // S1 speaks of the supervisor where a defect is compensated, not where S0 keeps a best-seller sold.
  fail("J-04", "COMP_CHECK", [25, "返现", null, null, "审批人"], "手册没有写，由店铺定"),
  pass("J-06.approver", "COMP_CHECK", [5, "态度不好", null, null, "审批人"], "主管"),
  pass("J-05", "COMP_CHECK", [0, "积分补偿"], line("积分补偿")),
  fail("J-05", "COMP_CHECK", [1, "积分补偿", null, null, "权限内"], false),
  pass("J-06", "COMP_CHECK", [0, "态度不好"], line("免费退换")),
  pass("J-07", "COMP_CHECK", [0, "影响二次销售"], line("VIP、礼物、包邮")),
  pass("J-08", "COMP_CHECK", [0, "差评处理"], line("答应下次购买特价")),
  pass("J-09", "COMP_CHECK", [0, "大额客户"], line("赠品、包邮")),
  fail("J-10", "COMP_CHECK", [5, "经济补偿"], unset("J-10")),
  pass("J-10", "COMP_CHECK", [5, "经济补偿", null, null, "权限内", [["规则", "数值"], ["J-10", 30]]], true), // prettier-ignore
  pass("J-11", "COMP_CHECK", [5, "小瑕疵", 10], line("质量问题、赔偿金额、处理人、时间")),
  pass("J-12", "COMP_CHECK", [5, "小瑕疵", 10], line("先请客户确认收货")),
  pass("J-14", "COMP_CHECK", [5, "返现"], line("不能利诱")),
  fail("J-14", "SCRIPT_TEXT", ["给好评返现五元"], refused("好评返现")),
  pass("I-11.cap", "COMP_CHECK", [50, "留用", null, 100, "上限"], 50),
  fail("I-11.cap", "COMP_CHECK", [51, "留用", null, 100, "权限内"], false),
];
