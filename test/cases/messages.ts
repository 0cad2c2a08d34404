import { type RuleCase, fail, has, lacks, line, moment, pass, refused, unset } from "./model";

const REGISTER = ["交易明细", "快递单", "证件", "破损照片", "发货日期", "发货区域", "物流订单号", "包裹状态", "数量", "物流验货客服"]; // prettier-ignore
const without = (name: string): (readonly string[])[] => [
  REGISTER,
  REGISTER.map((header) => (header === name ? "" : "有")),
];
const missing = (rule: string, name: string): RuleCase[] => [
  fail(rule, "CLAIM_MISSING", [without(name)], line(name)),
  pass(rule, "CLAIM_MISSING", [without("")], lacks(name)),
];
const ORDERED = "2024-03-08 20:00";
const note = (rule: string, form: string, values: readonly string[], text: string): RuleCase[] => [
  pass(rule, "NOTE_BUILD", [form, values.map((v) => [v])], has(text)),
  fail(rule, "NOTE_BUILD", [form, values.slice(1).map((v) => [v])], unset("还缺")),
];
const script = (rule: string, name: string, values: readonly string[], text: string): RuleCase[] => [
  pass(rule, "SCRIPT_TEXT", [name, values.map((v) => [v])], has(text)),
  fail(rule, "SCRIPT_TEXT", [name], unset("还缺")),
];

const standard = (rule: string, shown: string): RuleCase[] => [
  pass(rule, "RULE_LIST", ["数字标准"], line(shown)),
  fail(rule, "RULE_WHY", [rule, "数值", [["规则", "数值"], [rule, ""]]], "未设定"), // prettier-ignore
];

/** K, L, M, P, Q, R, S: claims, notes, reminders, messages. */
export const DESK_CASES = [
  ...standard("S-01", "50"),
  ...standard("S-07", "0%"),
  ...standard("S-15", "5"),
  ...standard("S-16", "5"),
  ...standard("O-15", "10"),
  ...missing("K-02", "交易明细"),
  ...missing("K-03", "快递单"),
  ...missing("K-04", "证件"),
  ...missing("K-05", "破损照片"),
  ...missing("K-06", "发货区域"),
  pass("K-18", "RULE_WHY", ["CLAIM_MISSING"], line("0 天")),

  pass("Q-01", "REMIND_DATES", [ORDERED, 3], moment("2024-03-11 20:00")),
  pass("Q-02", "REMIND_DATES", [ORDERED, 4], moment("2024-03-15 20:00")),
  pass("Q-03", "REMIND_DATES", [ORDERED, 5], moment("2024-03-22 20:00")),
  pass("Q-04", "REMIND_DATES", [ORDERED, 1], moment("2024-03-09 08:00")),
  fail("Q-05", "REMIND_DATES", [ORDERED, 2], "未设定"),
  pass("Q-05", "REMIND_DATES", [ORDERED, 2, [["规则", "数值"], ["Q-05", 960]]], moment("2024-03-08 16:00")), // prettier-ignore
  pass("Q-06", "RULE_WHY", ["REMIND_DATES"], line("付款方式")),
  pass("Q-08", "RULE_WHY", ["REMIND_DATES"], line("手动关闭")),
  fail("Q-01", "REMIND_DATES", ["明天"], refused("过了今天意思就变了")),
  ...script("Q-07", "到货通知", ["外套"], "已经到货"),
  ...script("Q-09", "发货通知", ["顺丰", "SF1"], "单号 SF1"),
  ...script("Q-11", "售后回访", ["破损"], "满意"),

  ...note("M-03", "快件跟踪", ["6-28", "851", "更改地址", "已更改"], "6-28联系851号工人更改地址"),
  ...note("M-06", "质量换货", ["破", "红", "蓝", "10", "小李", "6-28"], "更换款式：蓝"),
  ...note("M-07", "非质量换货", ["不喜欢", "红", "蓝", "是", "10", "小李", "6-28"], "是否补邮费：是"),
  ...note("M-08", "退货", ["不喜欢", "红", "88", "小李", "6-28"], "退回金额：88"),
  ...note("M-09", "财务", ["一店", "甲", "退款", "88", "6-28"], "店铺：一店"),
  ...note("M-11", "差评跟进", ["6-28", "已联系", "小李"], "处理进度：已联系"),
  ...note("M-12", "通用", ["补发", "6-28", "小李"], "内容：补发"),
  ...note("M-13", "变动", ["改地址", "801", "6-28"], "修改人工号：801"),
  ...note("M-17", "工作日志", ["破损", "补发", "6-28"], "处理方法：补发"),
  ...note("P-07", "订单标记", ["109", "红", "M", "1", "快递"], "货号：109"),
  ...note("E-16", "退货纸条", ["甲", "张", "138", "破损"], "旺旺号：甲"),
  ...note("J-11", "补偿", ["破", "5", "小李", "6-28"], "赔偿金额：5"),

  ...script("R-01", "换货已发", ["顺丰", "SF1"], "单号 SF1"),
  ...script("R-03", "退款已办", ["88", "支付宝"], "88 元"),
  ...script("R-08", "快递延误", ["SF1", "顺丰"], "催 顺丰"),
  ...script("R-09", "送达时间", ["圆通", "3"], "3 天"),
  ...script("R-11", "请发照片", ["外套"], "照片"),
  ...script("R-33", "退货地址", ["杭州", "小李", "138"], "杭州"),
  fail("R-41", "SCRIPT_TEXT", ["保证明天到"], refused("保证")),
  pass("R-42", "SCRIPT_TEXT", ["亲，尽量明天到"], "亲，尽量明天到"),
  fail("R-43", "SCRIPT_TEXT", ["我们不还价"], refused("不还价")),
];
