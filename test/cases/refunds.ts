import { fail, has, lacks, lines, moment, pass, refused, unset } from "./model";

const AT = "2024-03-08 10:00";

/** D: refunds, receipt, arrival of the money. */
export const REFUND_CASES = [
  pass("D-03", "REFUND_DEADLINE", ["未发货", AT], moment("2024-03-10 10:00")),
  fail("D-03", "REFUND_LEFT", ["2024-03-10 10:00", "2024-03-10 10:00:01", "档位"], 4),
  pass("D-09", "REFUND_DEADLINE", ["待卖家处理", AT, true], moment("2024-03-13 10:00")),
  pass("D-12", "REFUND_DEADLINE", ["已发货", AT, false], moment("2024-03-13 10:00")),
  pass("D-10", "REFUND_DEADLINE", ["待买家退货", AT], moment("2024-03-15 10:00")),
  pass("D-11", "REFUND_DEADLINE", ["买家已退货", AT], moment("2024-03-18 10:00")),
  fail("D-36", "REFUND_DEADLINE", ["卖家不同意协议，等待买家修改", AT], unset("手册没有写")),

  ...lines("REFUND_NEXT", ["未发货"], {
    "D-01": "直接申请退款",
    "D-02": "缺货、协商一致退款、未按约定时间发货",
    "D-03": "2 天",
    "D-04": "卖家没有拒绝入口",
    "D-17": "自动取消",
    "D-18": "没有取消或关闭入口",
    "D-28": "延长发货时间",
    "D-61": "改颜色、尺寸",
  }),
  fail("D-09", "REFUND_NEXT", ["待卖家处理"], lacks("视为同意")),
  fail("D-10", "REFUND_NEXT", ["待买家退货"], lacks("退款关闭")),
  fail("D-33", "REFUND_NEXT", ["买家已退货"], lacks("拒绝退款协议")),
  fail("D-43", "REFUND_NEXT", ["交易成功"], lacks("全新")),
  fail("D-04", "REFUND_NEXT", ["未发货"], lacks("拒绝并联系买家修改")),
  fail("D-17", "REFUND_NEXT", ["未发货", true], lacks("自动取消")),
  ...lines("REFUND_NEXT", ["已发货", true], {
    "D-05": "是否收货",
    "D-06": "是否收到货、是否退货、金额",
    "D-07": "七天无理由、质量问题、收到商品不符、退运费、其他",
    "D-40": "替买家延长交易时间",
    "D-43": "可以通知买家申请退款",
    "D-44": "原文不通",
  }),
  ...lines("REFUND_NEXT", ["待卖家处理"], {
    "D-08": "买家申请、卖家确认、买家填退货单号、卖家确认退款",
    "D-09": "5 天",
    "D-12": "5 天",
    "D-29": "等待卖家确认",
    "D-30": "同意退款协议",
    "D-31": "拒绝并联系买家修改",
    "D-32": "不能无故拒绝",
    "D-45": "每天实时跟进",
    "D-46": "提前退款",
    "D-47": "批准、拒绝、另给方案",
    "D-48": "退款原因、订单信息、凭证",
    "D-49": "恶意退款",
  }),
  ...lines("REFUND_NEXT", ["待买家退货"], {
    "D-10": "7 天",
    "D-33": "请买家按要求修改",
    "D-34": "等待买家退货",
    "D-35": "填写退货单号",
  }),
  ...lines("REFUND_NEXT", ["卖家不同意协议，等待买家修改"], { "D-36": "等待买家修改", "D-37": "按要求修改" }),
  ...lines("REFUND_NEXT", ["买家已退货"], {
    "D-11": "10 天",
    "D-38": "等待卖家确认收货",
    "D-39": "交财务确认退款",
  }),
  ...lines("REFUND_NEXT", ["交易成功"], {
    "D-13": "没有退款入口",
    "D-14": "协商直接退到支付宝或银行",
    "D-42": "售后或维权",
    "D-63": "找到订单",
  }),
  ...lines("REFUND_NEXT", ["交易关闭"], { "D-15": "不用退款", "D-16": "退回买家支付宝" }),
  fail("D-15", "REFUND_DEADLINE", ["交易关闭", AT], ""),
  fail("D-16", "REFUND_DEADLINE", ["退款成功", AT], ""),
  ...lines("REFUND_NEXT", ["退款成功"], {
    "D-19": "是否没填退货单号",
    "D-51": "到账时间和可能的手续费",
    "D-57": "付款时间、发货时间、确认收货时间",
  }),
  ...lines("REFUND_NEXT", ["退款失败"], {
    "D-50": "支付宝、银行卡、店铺余额、优惠券",
    "D-52": "账户异常、金额冻结",
    "D-53": "重新发起退款、人工补发",
  }),
  fail("D-47", "REFUND_NEXT", ["在路上"], refused("不在可选项里")),

  pass("D-25", "CONFIRM_DATE", ["2016-04-22", "快递"], moment("2016-05-02 00:00")),
  pass("D-26", "CONFIRM_DATE", ["2016-04-22", "不需要物流"], moment("2016-05-02 00:00")),
  pass("D-26", "RULE_WHY", ["CONFIRM_DATE"], has("快递、EMS、不需要物流")),
  pass("D-27", "CONFIRM_DATE", ["2016-04-22", "平邮"], moment("2016-05-22 00:00")),
  fail("D-25", "CONFIRM_DATE", ["2016-04-22", "自提"], refused("不在可选项里")),
  fail("D-41", "RULE_WHY", ["D-41", "数值"], "未设定"),
  pass("D-41", "RULE_WHY", ["D-41", "数值", [["规则", "数值"], ["D-41", 3]]], "3 天"), // prettier-ignore
  pass("V-04", "CONFIRM_DATE", ["2016-04-22", "快递"], moment("2016-05-02 00:00")),

  pass("D-20", "REFUND_ARRIVAL", ["2026-03-02", "信用卡", null, null, "最晚"], moment("2026-03-05 00:00")),
  pass(
    "D-21",
    "REFUND_ARRIVAL",
    ["2026-03-02", "中行信用卡", null, null, "最晚"],
    moment("2026-03-16 00:00")
  ),
  pass("D-22", "REFUND_ARRIVAL", ["2026-03-02", "银行卡", null, null, "最早"], moment("2026-03-04 00:00")),
  pass("D-23", "REFUND_ARRIVAL", ["2026-03-02", "提现", null, null, "最晚"], moment("2026-03-05 00:00")),
  fail("D-22", "REFUND_ARRIVAL", ["2026-12-30", "银行卡"], unset("2027")),
  pass("D-24", "REFUND_ARRIVAL", ["2026-03-02", "银行卡", 500], has("暂时冻结")),
  fail("D-24", "REFUND_ARRIVAL", ["2026-03-02", "银行卡", 499.99], lacks("暂时冻结")),
  pass("D-62", "REFUND_ARRIVAL", ["2026-03-02", "银行卡", 500], has("拍卖保证金")),
];
