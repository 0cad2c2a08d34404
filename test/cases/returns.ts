import { type RuleCase, fail, line, moment, pass, unset } from "./model";

const SIGNED = "2026-03-02";
const inTime = (conditions: string, category = "") => [SIGNED, "2026-03-05", conditions, category];
/** A condition that is not met is named; the same word denied is not. */
const named = (rule: string, conditions: string, category = ""): RuleCase[] => [
  fail(rule, "RETURN_CHECK", inTime(conditions, category), line("")),
  pass(rule, "RETURN_CHECK", inTime(`没有${conditions}`, category === "" ? "" : "上衣"), true),
];

/** E and L: what may come back, and when it reaches the desk. */
export const RETURN_CASES = [
  pass("E-01", "RETURN_CHECK", [SIGNED, "2026-03-09"], true),
  fail("E-01", "RETURN_CHECK", [SIGNED, "2026-03-09 00:00:01"], line("7 天")),
  pass("E-07", "RETURN_CHECK", [SIGNED, "2026-03-09", null, null, null, "S3"], true),
  fail("E-07", "RETURN_CHECK", [SIGNED, "2026-03-10", null, null, null, "S3"], line("超过 7 天")),
  pass("E-20", "RETURN_CHECK", [SIGNED, "2026-03-03", "质量问题"], true),
  pass("E-20", "RETURN_CHECK", [SIGNED, "2026-03-05", "质量问题", null, null, null, "2026-03-03"], true),
  fail("E-20", "RETURN_CHECK", [SIGNED, "2026-03-05", "质量问题", null, null, null, "2026-03-03 00:01"], line("24 小时")), // prettier-ignore
  fail("E-20", "RETURN_CHECK", [SIGNED, "2026-03-05", "质量问题"], unset("照片时间")),
  ...named("E-02", "不支持七天无理由"),
  ...named("E-03", "影响二次销售"),
  ...named("E-04", "污点"),
  fail("E-04", "RETURN_CHECK", inTime("已洗涤，吊牌不完整"), line("洗")),
  fail("E-05", "RETURN_CHECK", inTime("", "内裤"), line("内裤")),
  pass(
    "E-05",
    "RETURN_CHECK",
    inTime("质量问题", "内裤").map((a, i) => (i === 1 ? "2026-03-03" : a)),
    true
  ),
  fail("E-06", "RETURN_CHECK", inTime("", "特价"), line("特价")),
  fail("E-06", "RETURN_CHECK", inTime("", "赠品"), line("赠品")),
  fail("E-08", "RETURN_CHECK", inTime("已拆封"), line("拆封")),
  pass("E-08", "RETURN_CHECK", inTime("未拆封"), true),
  fail("E-09", "RETURN_CHECK", inTime("", "生鲜"), line("生鲜")),
  ...named("E-10", "包装不完整"),
  // The document asks this of a parcel; it does not refuse faulty goods for it.
  pass("E-10", "RETURN_CHECK", [SIGNED, "2026-03-03", "质量问题，附件不全"], true),
  pass("E-17", "RETURN_CHECK", [SIGNED, "2026-03-03", "质量问题，到付"], true),
  fail("E-11", "RETURN_CHECK", inTime("非指定快递，没有物流单号"), line("单号")),
  // The named courier or a tracking number: one of them is enough.
  pass("E-11", "RETURN_CHECK", inTime("没有物流单号"), true),
  pass("E-11", "RETURN_CHECK", inTime("非指定快递"), true),
  pass("E-10.slip", "RETURN_CHECK", inTime("污点"), line("附上退货说明单")),
  pass("E-17.advance", "RETURN_CHECK", inTime("污点"), line("没有人付")),
  fail("E-17", "RETURN_CHECK", inTime("到付"), line("到付")),
  pass("E-17", "RETURN_CHECK", inTime("不是到付"), true),
  pass("E-12", "RETURN_CHECK", inTime("污点", "数码"), line("验货签收")),
  pass("E-13", "RETURN_CHECK", inTime("污点", "奢侈品"), line("开箱视频")),
  pass("E-14", "RETURN_CHECK", inTime("", "定制"), line("标准色卡")),
  pass("E-15", "RETURN_CHECK", inTime("污点", "跨境"), line("海关申报单")),
  pass("E-16", "RETURN_CHECK", inTime("污点"), line("旺旺号、姓名、手机号、退换货原因")),
  pass("E-18", "RETURN_CHECK", inTime("污点"), line("快递公司、运单号")),
  pass("E-21", "RETURN_CHECK", inTime("污点"), line("数量、质量")),
  pass("E-22", "RETURN_CHECK", inTime("污点"), line("联系客户、写备注")),

  pass("L-02", "RETURN_HANDOFF", ["2026-03-02 16:20"], moment("2026-03-03 15:00")),
  fail("L-02", "RETURN_HANDOFF", ["2026-03-02 15:59"], moment("2026-03-02 16:00")),
  pass("L-02.handoff", "RETURN_HANDOFF", ["2026-03-02 16:00"], moment("2026-03-03 15:00")),
  pass("L-02.morning", "RETURN_HANDOFF", ["2026-03-02 05:59"], moment("2026-03-02 15:00")),
  pass("AMB12", "RETURN_HANDOFF", ["2026-03-02 10:00"], moment("2026-03-02 16:00")),
  pass("L-01", "RULE_WHY", ["RETURN_HANDOFF"], line("登记退货明细表")),
  pass("L-04", "RULE_WHY", ["RETURN_HANDOFF"], line("换货、退款")),
  pass("L-07", "RULE_WHY", ["RETURN_HANDOFF"], line("客户填售后卡退货、收货检查")),
];
