import { type Given, type RuleCase, fail, has, lacks, line, lines, moment, pass, unset } from "./model";

const AT = "2026-03-02 10:00";
const NOW = "现行";
const next = (state: string) => [state, null, null, null, NOW] as const;
const open = (rule: string, state: string): RuleCase =>
  fail(rule, "REFUND_DEADLINE", [state, AT, true, null, NOW], unset(`（${rule}）`));
const filled = (id: string, value: number) => [
  ["规则", "数值", "规则包"],
  [id, value, NOW],
];
const clock = (rule: string, state: string, due: string): RuleCase =>
  pass(rule, "REFUND_DEADLINE", [state, AT, true, null, filled(rule, 3)], moment(due));
const arrives = (rule: string, method: string): RuleCase[] => [
  fail(rule, "REFUND_ARRIVAL", [AT, method, null, null, null, NOW], unset(`（${rule}）`)),
  pass(rule, "REFUND_ARRIVAL", [AT, method, null, null, "最晚", filled(rule, 3)], moment("2026-03-05 00:00")),
];
const right = (type: string, line: string | null = null, given: Given = NOW) =>
  [type, AT, line, given] as const;
const asks = (rule: string, type: string, line = "止"): RuleCase[] => [
  fail(rule, "RIGHTS_WINDOW", right(type, line), unset("没有核实")),
  pass(rule, "RULE_WHY", [rule, "数值", filled(rule, 9)], has("9")),
];
const pays = (
  rule: string,
  reason: string,
  free: boolean,
  leg: string,
  party: string,
  action = "退货"
): RuleCase => pass(rule, "POSTAGE_PAYER", [reason, free, "C店", action, leg, NOW], party);
const returned = (conditions: string, category = "", applied = "2026-03-05") =>
  ["2026-03-02", applied, conditions, category, null, NOW] as const;
const barred = (rule: string, conditions: string, category = ""): RuleCase =>
  fail(rule, "RETURN_CHECK", returned(conditions, category), line(""));
const allowed = (rule: string, conditions: string, category = ""): RuleCase =>
  pass(rule, "RETURN_CHECK", returned(conditions, category), true);
const law = (rule: string, option: string): RuleCase =>
  pass(rule, "REFUND_AMOUNT", [100, "七天无理由", true, null, null, null, option, option, NOW], 0);

const REFUNDS: readonly RuleCase[] = [
  pass("T01", "REFUND_DEADLINE", ["未发货", AT, null, null, NOW], moment("2026-03-03 10:00")),
  pass("T02", "REFUND_DEADLINE", ["卖家拒绝退款", AT, null, null, NOW], moment("2026-03-07 10:00")),
  pass("T03", "REFUND_DEADLINE", ["已发货", AT, false, null, NOW], moment("2026-03-03 22:00")),
  ...lines("REFUND_NEXT", next("已发货"), { T04: "3 天", T10: "未设定", T11: "其他子订单", T25: "未设定" }),
  ...lines("REFUND_NEXT", next("未发货"), { P11: "卖家承担", "T01.reject": "可以拒绝" }),
  fail("T01.reject", "REFUND_NEXT", next("未发货"), lacks("没有拒绝入口")),
  ...lines("REFUND_NEXT", next("买家已退货"), { L03: "7 天" }),
  open("T05", "待卖家处理"),
  clock("T05", "待卖家处理", "2026-03-05 10:00"),
  open("T06", "待买家退货"),
  clock("T06", "待买家退货", "2026-03-05 10:00"),
  open("T07", "买家已退货"),
  clock("T07", "买家已退货", "2026-03-05 10:00"),
  fail("T08", "CONFIRM_DATE", [AT, "快递", null, NOW], unset("（T08）")),
  pass("T08", "CONFIRM_DATE", [AT, "快递", null, filled("T08", 3)], moment("2026-03-05 10:00")),
  fail("T09", "CONFIRM_DATE", [AT, "平邮", null, NOW], unset("（T09）")),
  pass("T09", "CONFIRM_DATE", [AT, "平邮", null, filled("T09", 3)], moment("2026-03-05 10:00")),
  pass("T15", "SHIP_DEADLINE", [AT, null, NOW], moment("2026-03-04 10:00")),
  fail("T15", "SHIP_DEADLINE", [AT, 24, NOW], moment("2026-03-03 10:00")),
  ...arrives("T26", "信用卡"),
  ...arrives("T26.bocCard", "中行信用卡"),
  ...arrives("T26.bank", "银行卡"),
  ...arrives("T26.withdraw", "提现"),
];

const CLAIMS: readonly RuleCase[] = [
  ...asks("T12", "售后保障"),
  ...asks("T13", "未收到货"),
  ...asks("T13.answer", "未收到货", "平台答复不晚于"),
  ...asks("T14", "恶意骚扰"),
  ...asks("T14.review", "恶意评价"),
  ...asks("T17.answer", "延迟发货", "平台答复不晚于"),
  ...asks("T18", "违背承诺"),
  ...asks("T18.answer", "违背承诺", "平台答复不晚于"),
  ...["T19", "T19.pay", "T19.buyer", "T19.preprocess", "T19.evidence", "T19.decision"].flatMap((rule, i) => [
    fail(rule, "COMPLAINT_CLOCK", [AT, i + 2, NOW], unset("没有核实")),
    pass(rule, "RULE_WHY", [rule, "数值", filled(rule, 9)], has("9")),
  ]),
  ...lines("RULE_WHY", ["RIGHTS_WINDOW", null, NOW], {
    "T12.exceptions": "生效法律文书",
    L13: "恶意退货",
    L14: "仅退款",
    "L14.insurance": "未设定",
    "T18.higher": "按高的赔",
    T20: "主动介入",
    "T20.suspended": "30 天",
    "T20.receipt": "7 个工作日",
    "T20.police": "6 个月",
    T21: "现在有效的规则",
    L05: "三倍",
    L07: "3 倍",
    "L07.least": "500 元",
    L09: "15 天",
    L10: "7 个工作日",
  }),
  pass("L07", "RIGHTS_WINDOW", right("售后保障", "L07", filled("T12", 15)), has("3 倍")),
  ...lines("RULE_WHY", ["SHIP_DEADLINE", null, NOW], {
    "T10.seller": "未设定",
    "T15.exceptions": "预售、定制",
    T16: "快递系统记录",
    T17: "未设定",
    "T17.types": "缺货、虚假发货",
  }),
  pass("L12", "COMP_CHECK", [0, "差评处理", null, null, null, NOW], has("引人误解")),
  pass("L05.review", "COMP_CHECK", [0, "差评处理", null, null, null, NOW], has("L05.review")),
];

const RETURNS: readonly RuleCase[] = [
  pass("L01", "RETURN_CHECK", returned("", "", "2026-03-09 23:59"), true),
  fail("L01", "RETURN_CHECK", returned("", "", "2026-03-10"), line("7 天")),
  pass("L02", "RETURN_CHECK", returned("质量问题", "", "2026-03-09 23:59"), true),
  fail("L02", "RETURN_CHECK", returned("质量问题", "", "2026-03-10"), line("7 天")),
  // Signed on a Saturday, the last day is a Saturday: the Monday after is in time.
  pass(
    "L08",
    "RETURN_CHECK",
    ["2026-03-07", "2026-03-16 23:59", null, null, null, NOW],
    line("顺延到 2026-03-16")
  ),
  fail("L08", "RETURN_CHECK", ["2026-03-07", "2026-03-17", null, null, null, NOW], line("顺延")),
  barred("L01.custom", "", "定制"),
  barred("L01.fresh", "", "生鲜"),
  barred("L01.digital", "已拆封", "软件"),
  allowed("L01.digital", "", "软件"),
  barred("L01.press", "", "期刊"),
  barred("L01.confirmed", "购买时已确认不退"),
  // Nothing may be refused that was not confirmed for this very purchase (art. 20).
  allowed("L04", "已拆封", "内裤"),
  barred("L04", "已拆封、购买时已确认不退", "内裤"),
  allowed("L04.declared", "", "临期"),
  allowed("L04.declared", "", "特价"),
  ...lines("RULE_WHY", ["RETURN_CHECK", null, NOW], {
    L04: "没有确认不得拒绝",
    "L04.declared": "特价不是理由",
    "L04.unpacked": "不影响商品完好",
    L06: "不是拒绝的理由",
  }),
  barred("L04.intact", "剪吊牌"),
  barred("L04.complete", "缺配件"),
  barred("L04.opened", "已拆封", "化妆品"),
  barred("L04.activated", "已激活", "手机"),
  barred("L04.swapped", "空包裹"),
  allowed("L04.check", "包装不完整"),
  allowed("L04.check", "没有物流单号"),
  allowed("L04.check", "非指定快递，包装拆开，没有退货说明单，只试穿过"),
  barred("P09", "到付"),
  ...lines("RETURN_CHECK", returned("到付"), {
    P14: "赠品一起退",
    "T24.carrier": "同类型",
    T22: "拍照拒收",
    "T22.proof": "买家举证",
    T24: "发货地一致",
  }),
];

const POSTAGE: readonly RuleCase[] = [
  pays("P01", "七天无理由", false, "发出", "买家"),
  pays("P01.return", "七天无理由", false, "退回", "买家"),
  pays("P01.personal", "个人原因", false, "发出", "买家"),
  pays("P02", "七天无理由", true, "发出", "卖家"),
  pays("P02.return", "七天无理由", true, "退回", "买家"),
  pays("P02.personal", "个人原因", true, "发出", "卖家"),
  pays("P02.personalReturn", "个人原因", true, "退回", "买家"),
  pays("P04", "七天无理由", true, "再发", "买家", "换货"),
  pays("P04.personal", "个人原因", true, "再发", "买家", "换货"),
  pays("P05", "质量问题", true, "发出", "卖家"),
  pays("P05.return", "质量问题", true, "退回", "卖家"),
  pass("P05.resend", "POSTAGE_PAYER", ["质量问题", true, "商城", "换货", "再发", NOW], "卖家"),
  pays("P05.insured", "质量问题", true, "再发", "卖家", "换货"),
  pays("P05.wrong", "发错货", true, "发出", "卖家"),
  pays("P05.wrongReturn", "发错货", true, "退回", "卖家"),
  pays("P05.wrongResend", "发错货", true, "再发", "卖家", "换货"),
  pays("P05.slight", "瑕疵不明显", true, "退回", "卖家"),
  fail("P05.resend", "POSTAGE_PAYER", ["质量问题", true, "商城", "成功后换货", "再发", NOW], "卖家"),
  pass("P02.tmall", "POSTAGE_PAYER", ["七天无理由", true, "商城", "退货", "退回", NOW], "买家"),
  pass("P04.tmall", "POSTAGE_PAYER", ["七天无理由", true, "商城", "换货", "再发", NOW], "买家"),
  pays("E10", "快递破损", true, "退回", "卖家"),
  ...lines("POSTAGE_PAYER", ["七天无理由", true, null, null, null, NOW], {
    P03: "按无理由退货算",
    "L06.threshold": "扣发出的邮费",
    "P02.abuse": "滥用会员权利",
    T23: "损毁、灭失归买家",
    P10: "多出的邮费卖家承担",
    F01: "一单赔一次",
    "P09.note": "对方同意",
  }),
  ...lines("POSTAGE_PAYER", ["质量问题", true, null, null, null, NOW], {
    P06: "卖家承担",
    P07: "责任分不清",
    P08: "先有过错",
    "T23.quality": "都归卖家",
    "T23.slight": "破损归卖家，损毁、灭失归买家",
  }),
  pass("P02.personal", "REFUND_AMOUNT", [100, "个人原因", true, null, 8, 0, null, "扣发出邮费/法律"], 0),
  fail("P01.personal", "REFUND_AMOUNT", [100, "个人原因", false, null, 8, 0, null, "扣发出邮费/法律"], -8),
];

const MONEY: readonly RuleCase[] = [
  law("L11", "扣手续费"),
  law("L11.points", "扣积分"),
  pass(
    "L11.invoice",
    "REFUND_AMOUNT",
    [100, "七天无理由", true, null, null, null, "发票未退", "应退", NOW],
    100
  ),
  law("L11.commission", "扣佣金"),
  ...lines("RULE_WHY", ["REFUND_AMOUNT", null, NOW], {
    "L04.refund": "一次退清",
    "L04.sets": "重新计价",
    C04: "13%",
    "C04.small": "1%",
  }),
  pass("C04.later", "RULE_WHY", ["C04.later", "数值", "现行,2028-01-01"], "3%"),
  pass("C04.later", "RULE_WHY", ["C04.later", "采用", "现行,2027-12-31"], "否，另有方案"),
  pass("W11.before", "RULE_WHY", ["W11.before", "数值", "现行,2024-05-01"], "11"),
  pass("W11.days", "RULE_WHY", ["W11.days", "数值", NOW], "13"),
  ...lines("RULE_WHY", ["CLAIM_MISSING", null, NOW], {
    E01: "3 倍",
    E02: "没有 3 倍邮费的上限",
    E04: "7 天内答复",
    E05: "验视",
    E06: "1 年内",
    E07: "未设定",
    E08: "合理的时间",
    E09: "开箱视频",
  }),
  ...lines("RULE_WHY", ["PENALTY_CAP", null, NOW], {
    W01: "20%",
    "W01.floor": "最低工资",
    W02: "不得克扣",
    W03: "没有法律依据",
    W04: "责令改正",
    W05: "书面告知",
    W06: "严重违纪",
  }),
  ...lines("RULE_WHY", ["ROSTER_CHECK", null, NOW], {
    W08: "8 小时",
    "W08.week": "40 小时",
    W09: "1 天",
    W10: "36 小时",
    "W10.day": "3 小时",
    W11: "300%",
    W12: "21.75",
    W13: "哺乳",
    "W13.night": "未设定",
    W14: "100–500 元",
  }),
];

/** Today's pack: the same functions by `现行`. */
export const TODAY_CASES = [...REFUNDS, ...CLAIMS, ...RETURNS, ...POSTAGE, ...MONEY];
