import { shop, value, worked } from "../worked-case";

const CLAIM = [
  [
    "物流订单号",
    "包裹状态",
    "物流验货客服",
    "发货日期",
    "发货区域",
    "数量",
    "交易明细",
    "快递单",
    "证件已留存",
    "破损照片",
  ],
  ["SF1", "破损", "843", "2024-03-08", "杭州", 1, "是", "是", "否", "是"],
];

/** K, M, R: numbers, notes, messages, papers of a claim; and what a rule says about itself. */
export const REGISTER_CASES = [
  worked(
    "TC51",
    "M-04",
    "快件跟踪的备注",
    "The note on following up a parcel",
    shop("NOTE_BUILD", "快件跟踪", [["6-28", "851", "更改地址", "已更改"]]),
    value("6-28联系851号工人更改地址,客人已更改")
  ),
  worked(
    "TC116",
    "K-04",
    "理赔还缺证件",
    "The claim still lacks the identity paper",
    shop("CLAIM_MISSING", CLAIM, null, "1/依据"),
    value("K-04")
  ),
  worked(
    "TC117",
    "K-08",
    "19 位订单编号是文本：正常",
    "An order number of 19 digits as text is fine",
    shop("ORDER_CHECK", "1234567890123456789"),
    value("正常")
  ),
  worked(
    "TC118",
    "K-08",
    "两个 18 位单号只差最后一位：不算重复",
    "Two numbers of 18 digits that differ in the last one are not the same",
    shop("DUP_COUNT", [["123456789012345678"], ["123456789012345679"]], "123456789012345678"),
    value(1)
  ),
  worked(
    "TC119",
    "K-08",
    "顺丰单号与快递公司相符",
    "A number that looks like SF's",
    shop("TRACKING_CHECK", "SF1234567890123", "顺丰"),
    value("相符")
  ),
  worked(
    "TC124",
    "R-41",
    "否认的「保证」不是保证",
    "A promise that is denied is none",
    shop("SCRIPT_TEXT", "亲，不能保证明天到，我们尽量催。"),
    value("亲，不能保证明天到，我们尽量催。")
  ),
  worked(
    "TC120",
    "C-14",
    "规则自己的数值",
    "What a rule says its value is",
    shop("RULE_WHY", "C-14", "数值"),
    value("2 倍")
  ),
];
