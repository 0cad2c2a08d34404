import { at } from "../runtime";

/** What an answer must be: a cell, the start of one, or the cells of a column below its heading. */
type Expected = string | number | boolean | RegExp | readonly (string | number)[];

/** One situation of the desk, in our own words, that somebody once asked a formula about. */
export interface Situation {
  readonly asked: string;
  /** Rows of the handbook, or of today's rules, that settle it. */
  readonly rows: string;
  readonly formula: readonly [name: string, ...args: unknown[]];
  /** Typed from the row, never from what the function said. */
  readonly says: Expected;
  /** What was answered when it was tried; null where that was right. */
  readonly before: string | null;
  /** The column of a table that `says` speaks of. */
  readonly column?: number;
}

const NOVEMBER = "2026-11";
const log = (...matters: readonly string[]) => [
  ["日期", "工号", "事项"],
  ...matters.map((matter, i) => [at("2026-11-02") + i, "843", matter]),
];
const total = (matter: string, rules?: string) =>
  ["PENALTY_TOTAL", "843", NOVEMBER, log(matter), rules] as const;
const stage = (...matters: readonly string[]) => ["PENALTY_STAGE", "843", NOVEMBER, log(...matters)] as const;

const signed = at("2026-11-02 10:00");
/** Asked for on the third day; photos came in the first hours. */
const returned = (conditions: string, goods: string, pick: unknown = null, rules: unknown = null) =>
  [
    "RETURN_CHECK",
    signed,
    at("2026-11-05 10:00"),
    conditions,
    goods,
    pick,
    rules,
    at("2026-11-02 15:00"),
  ] as const;
const why = (conditions: string, goods = "") => returned(conditions, goods, "1/依据");

const HEADERS = [["申请时间", "卖家同意时间", "买家退货时间", "平台超时"]];
const TIMES = [[at("2026-11-20 10:00"), at("2026-11-21 9:00"), at("2026-11-24 18:30"), null]];
const due = (state: string, times: readonly (readonly unknown[])[] = TIMES, rules?: string) =>
  ["REFUND_DUE", state, times, HEADERS, null, null, rules] as const;

/**
 * What a trial asked the functions about: plain situations of the desk out of the documents. 0 may be answered wrong, and
 * none may go without an answer that a function could give.
 */
export const SITUATIONS: readonly Situation[] = [
  // Penalties and rewards
  {
    asked: "三行投诉：商品质量、快递慢、尺码不准",
    rows: "C-13",
    formula: stage("买家投诉商品质量", "买家投诉快递慢", "买家投诉尺码不准"),
    says: "",
    before: "自动离职",
  },
  {
    asked: "协助处理投诉，表扬",
    rows: "C-13",
    formula: total("协助处理投诉,表扬"),
    says: 0,
    before: "50",
  },
  { asked: "投诉已撤销", rows: "C-13", formula: total("投诉已撤销"), says: 0, before: "50" },
  {
    asked: "因服务被投诉（撤销）",
    rows: "C-13",
    formula: total("因服务被投诉（撤销）"),
    says: 0,
    before: "50",
  },
  { asked: "卫生检查优秀", rows: "C-18", formula: total("卫生检查优秀"), says: 0, before: "10" },
  { asked: "没有上QQ", rows: "C-04", formula: total("没有上QQ"), says: 0, before: "10" },
  { asked: "学习产品视频", rows: "C-04", formula: total("学习产品视频"), says: 0, before: "10" },
  {
    asked: "季度奖励",
    rows: "C-22 C-23 C-24",
    formula: total("季度奖励"),
    says: /^#N\/A 日志第 2 行「季度奖励」看不懂/,
    before: "150",
  },
  {
    asked: "三次戴耳机",
    rows: "C-28",
    formula: stage("戴耳机", "戴耳机", "戴耳机"),
    says: "",
    before: "降职处理",
  },
  { asked: "看电视", rows: "C-16", formula: total("看电视", "S3"), says: 10, before: "#N/A" },
  { asked: "QQ 客服上 QQ", rows: "C-16", formula: total("QQ客服上QQ", "S3"), says: 0, before: "10" },
  {
    asked: "因服务被投诉两次",
    rows: "C-13 C-14",
    formula: ["PENALTY_TOTAL", "843", NOVEMBER, log("因服务被投诉", "因服务被投诉")],
    says: 150,
    before: null,
  },
  {
    asked: "因服务被投诉三次",
    rows: "C-15",
    formula: stage("因服务被投诉", "因服务被投诉", "因服务被投诉"),
    says: "自动离职",
    before: null,
  },
  {
    asked: "泄露客户资料",
    rows: "C-06",
    formula: total("泄露客户资料"),
    says: /^#N\/A 规则 C-06/,
    before: null,
  },
  {
    asked: "日志里有一行日期写坏、一行合计",
    rows: "C-13",
    formula: [
      "PENALTY_TOTAL",
      [["843"], ["851"]],
      NOVEMBER,
      [...log("因服务被投诉"), ["前天", "851", "因服务被投诉"], ["合计", "", ""]],
    ],
    says: [50, "#N/A 日志第 3 行的日期「前天」看不懂，请写成 2026-11-20 这样。"],
    before: "#VALUE!，所有人",
    column: 0,
  },

  // Returns
  {
    asked: "不影响二次销售",
    rows: "E-03",
    formula: returned("不影响二次销售", ""),
    says: true,
    before: "E-03",
  },
  { asked: "吊牌剪了", rows: "E-04", formula: why("吊牌剪了"), says: "E-04", before: "TRUE" },
  { asked: "没有吊牌", rows: "E-04", formula: why("没有吊牌"), says: "E-04", before: "TRUE" },
  { asked: "吊牌不全", rows: "E-04", formula: why("吊牌不全"), says: "E-04", before: "TRUE" },
  { asked: "洗了一次", rows: "E-04", formula: why("洗了一次"), says: "E-04", before: "TRUE" },
  { asked: "穿了两天", rows: "E-04", formula: why("穿了两天"), says: "E-04", before: "TRUE" },
  {
    asked: "少了一个扣子",
    rows: "E-03",
    formula: why("少了一个扣子"),
    says: "E-03",
    before: "TRUE",
  },
  {
    asked: "内裤，做工问题，开线",
    rows: "E-05",
    formula: returned("做工问题,开线", "内裤"),
    says: true,
    before: "E-05",
  },
  {
    asked: "第 4 天说有质量问题，没有照片时间",
    rows: "E-20",
    formula: ["RETURN_CHECK", signed, at("2026-11-06 9:00"), "质量问题"],
    says: /^#N\/A 质量问题要看照片是不是 24 小时内发来的，请填照片时间/,
    before: "E-20",
  },
  {
    asked: "第 9 天，没有原因",
    rows: "E-01 L01",
    formula: ["RETURN_CHECK", signed, at("2026-11-11 10:01"), null, null, "现行"],
    says: "现行规则：也不能退，签收次日起 7 天内可以无理由退货",
    before: "没有说现行",
  },
  {
    asked: "9 月 18 日签收，27 日申请，现行",
    rows: "L01 L08",
    formula: ["RETURN_CHECK", at("2026-09-18 15:00"), at("2026-09-27 10:00"), null, null, "说明", "现行"],
    says: "签收次日起 7 天内可以无理由退货，按天数到 2026-09-25；这天是休息日，顺延到 2026-09-28",
    before: "TRUE，没有日子",
  },
  {
    asked: "特价商品，现行",
    rows: "L04",
    formula: returned("", "特价", null, "现行"),
    says: true,
    before: null,
  },
  { asked: "未拆封、非定制", rows: "E-08", formula: returned("未拆封", "非定制"), says: true, before: null },

  // Refunds
  {
    asked: "未发货，3 月 8 日 10 点申请",
    rows: "D-03",
    formula: ["REFUND_DEADLINE", "未发货", at("2024-03-08 10:00")],
    says: at("2024-03-10 10:00"),
    before: null,
  },
  {
    asked: "等待卖家确认收货",
    rows: "D-11",
    formula: due("等待卖家确认收货"),
    says: at("2026-12-04 18:30"),
    before: "#VALUE!",
  },
  {
    asked: "等待买家退货，从同意起",
    rows: "D-10",
    formula: due("等待买家退货"),
    says: at("2026-11-28 9:00"),
    before: "从申请起算",
  },
  {
    asked: "退款关闭，行里有平台的时间",
    rows: "D-16",
    formula: due("退款关闭", [[...TIMES[0]!.slice(0, 3), at("2026-11-29")]]),
    says: "",
    before: "2026-11-29",
  },
  {
    asked: "卖家拒绝退款",
    rows: "T02",
    formula: ["REFUND_DEADLINE", "卖家拒绝退款", at("2026-11-20 10:00"), null, null, "平台=现行"],
    says: at("2026-11-25 10:00"),
    before: "#VALUE!",
  },
  {
    asked: "未发货，能不能拒绝，现行",
    rows: "D-04 T01",
    formula: ["REFUND_NEXT", "未发货", null, null, "4", "现行"],
    says: "24 小时内卖家可以拒绝；点发货，退款关闭",
    before: "未发货退款，卖家没有拒绝入口",
  },
  {
    asked: "退到支付宝、花呗，几天到账",
    rows: "D-20",
    formula: ["REFUND_ARRIVAL", at("2026-11-20"), "支付宝"],
    says: /^#N\/A 退到支付宝账户，不到银行卡（D-20）/,
    before: "#VALUE!，不在可选项里",
  },

  // Postage
  {
    asked: "轻微瑕疵，买家坚持退",
    rows: "G-08",
    formula: ["POSTAGE_PAYER", "轻微瑕疵", true, null, null, "退回"],
    says: "卖家",
    before: "买家",
  },
  {
    asked: "轻微瑕疵，现行",
    rows: "P05",
    formula: ["POSTAGE_PAYER", "轻微瑕疵", true, null, null, "退回/依据", "现行"],
    says: "P05.slight",
    before: "P07，买家",
  },
  {
    asked: "交易成功后质量问题换货，现行",
    rows: "G-10 P05",
    formula: ["POSTAGE_PAYER", "质量问题", true, "商城", "成功后换货", "再发", "现行"],
    says: "卖家",
    before: "买家",
  },
  {
    asked: "发错货换货，先收邮费吗",
    rows: "G-11 G-16",
    formula: ["POSTAGE_PAYER", "发错货", true, "C店", "换货"],
    column: 3,
    says: ["G-16", "G-16.return", "G-16.resend", "G-24"],
    before: "收到补的邮费后才换货",
  },
  {
    asked: "快递 B 到三级城市",
    rows: "H-06",
    formula: ["POSTAGE_FEE", "快递B", "三级城市"],
    says: /^#N\/A 没有「快递B」到「三级城市」的价格/,
    before: "15",
  },
  {
    asked: "店里自己的运费表：首重、续重",
    rows: "H-01",
    formula: [
      "POSTAGE_FEE",
      "甲快递",
      "西北",
      2.5,
      null,
      [
        ["快递", "地区", "首重", "续重"],
        ["甲快递", "西北", 15, 8],
      ],
    ],
    says: 31,
    before: "#VALUE!",
  },
  {
    asked: "同城几天到",
    rows: "H-08 H-15",
    formula: ["DELIVERY_WINDOW", "别的快递", "同城", at("2026-03-02"), "最晚"],
    says: at("2026-03-07"),
    before: "第二天",
  },

  // Complaints and claims
  {
    asked: "延迟发货，11 月 20 日付款，什么时候起可以投诉",
    rows: "F-09",
    formula: ["RIGHTS_WINDOW", "延迟发货", at("2026-11-20 10:00"), "起"],
    says: at("2026-11-23 10:00"),
    before: "付款时起 72 小时",
  },
  {
    asked: "延迟发货，12 月 1 日投诉，平台何时答复",
    rows: "F-12",
    formula: [
      "RIGHTS_WINDOW",
      "延迟发货",
      at("2026-11-20 10:00"),
      "平台答复不晚于",
      null,
      null,
      at("2026-12-01"),
    ],
    says: at("2026-12-08"),
    before: "从付款起算",
  },
  {
    asked: "12 月 24 日的投诉，没有明年的日历",
    rows: "F-25 F-29",
    formula: ["COMPLAINT_CLOCK", at("2026-12-24 10:00"), "2/止"],
    says: at("2026-12-25 10:00"),
    before: "#N/A，整张表",
  },
  {
    asked: "自判无责，拒绝以后",
    rows: "F-36",
    formula: ["RULE_WHY", "F-36", "说明"],
    says: "自判无责：可以拒绝处理，随后进入举证期",
    before: "淘宝介入",
  },

  // Amounts and compensation
  {
    asked: "发票没有退回，17%",
    rows: "I-04",
    formula: ["REFUND_AMOUNT", 100, null, null, "商城", null, null, "发票未退", "2/项目"],
    says: "发票未退，扣积分",
    before: "扣发票税款",
  },
  {
    asked: "协商一致退款，付了 100 元",
    rows: "D-02",
    formula: ["REFUND_AMOUNT", 100, "协商一致退款", true, null, null, null, null, "应退"],
    says: 100,
    before: "#VALUE!",
  },
  {
    asked: "返现 25 元，谁批",
    rows: "J-01 J-04",
    formula: ["COMP_CHECK", 25, "返现", null, null, "审批人"],
    says: "手册没有写，由店铺定",
    before: "主管",
  },
  {
    asked: "2680 元的货退 300 元，占几成",
    rows: "I-12",
    formula: ["COMP_CHECK", 300, "部分退款", 300, 2680, "占价格"],
    says: 0.1119,
    before: null,
  },

  // Texts, rules, registers
  {
    asked: "模板名写错：换货以发",
    rows: "R-01",
    formula: ["SCRIPT_TEXT", "换货以发"],
    says: /^#N\/A 没有叫「换货以发」的模板，可以填：换货已发、/,
    before: "换货以发",
  },
  {
    asked: "五星好评后联系客服领取优惠券",
    rows: "J-14",
    formula: ["SCRIPT_TEXT", "五星好评后联系客服领取优惠券。"],
    says: /^#VALUE! 不要用「五星好评后联系客服领取优惠券」/,
    before: "五星好评后联系客服领取优惠券。",
  },
  {
    asked: "备注里的，！（）",
    rows: "M-12",
    formula: ["NOTE_BUILD", "通用", [["换货（加急），谢谢！", "6月28日", "小李"]]],
    says: "内容：换货（加急），谢谢！；时间：6月28日；姓名：小李",
    before: "标点变成半角",
  },
  {
    asked: "O-03 是什么规则",
    rows: "O-03",
    formula: ["RULE_WHY", "O-03", "说明"],
    says: "售后每天：处理快递群里的异常包裹",
    before: "没有叫「O-03」的规则",
  },
  {
    asked: "剩余的档位，按店里改过的小时",
    rows: "AMB16",
    formula: [
      "REFUND_LEFT",
      at("2026-11-25 10:00"),
      at("2026-11-23 22:00"),
      "档位",
      [
        ["规则", "数值"],
        ["AMB16", "48|12|1"],
      ],
    ],
    says: 1,
    before: "0",
  },
  {
    asked: "索赔材料，店里不要证件",
    rows: "K-02 K-04",
    formula: [
      "CLAIM_MISSING",
      [
        ["交易截图", "面单", "照片", "发货日期", "地区", "单号", "状态", "件数", "验货人"],
        ["有", "有", "", at("2026-11-20"), "杭州", "SF1", "破损", 1, "843"],
      ],
      null,
      null,
      [
        ["规则", "数值"],
        ["K-04", "无"],
      ],
    ],
    column: 0,
    says: ["破损照片"],
    before: "证件、破损照片，标题不认识",
  },
];
