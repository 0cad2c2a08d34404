import {
  type Given,
  type RuleCase,
  fail,
  has,
  lacks,
  line,
  lines,
  moment,
  pass,
  refused,
  unset,
} from "./model";

const PAYER = "POSTAGE_PAYER";
/** Reason, free shipping, shop, action. */
const pays = (rule: string, args: readonly Given[], leg: string, party: string, scheme?: string): RuleCase =>
  pass(
    rule,
    PAYER,
    [...args, ...Array<null>(4 - args.length).fill(null), leg, ...(scheme ? [scheme] : [])],
    party
  );

/** G and H: who bears the postage, what a parcel costs and how long it takes. */
export const POSTAGE_CASES = [
  pays("G-01", ["七天无理由", true], "发出", "卖家"),
  pays("G-01.return", ["七天无理由", true], "退回", "买家"),
  pays("G-02", ["七天无理由", false], "发出", "买家"),
  pays("G-02.return", ["七天无理由", false], "退回", "买家"),
  pays("G-03", ["七天无理由", true], "发出", "买家", "S1"),
  pays("G-04", ["七天无理由", true, "C店", "换货"], "再发", "买家"),
  pays("G-04.return", ["七天无理由", true], "退回", "运费险", "S1"),
  pays("G-05", ["质量问题", true, "C店", "换货"], "再发", "运费险"),
  pays("G-06", ["质量问题", true, "商城"], "退回", "卖家", "S1"),
  pays("G-07", ["质量问题", true, "商城"], "发出", "卖家", "S1"),
  pays("G-08.insists", ["瑕疵不明显", true], "退回", "卖家"),
  pays("G-01.tmall", ["七天无理由", true, "商城"], "退回", "买家"),
  pays("G-03.tmall", ["七天无理由", true, "商城"], "退回", "买家", "S1"),
  pays("G-17.tmall", ["七天无理由", true, "商城", "换货"], "再发", "买家"),
  fail("G-04.return", PAYER, ["七天无理由", true, "商城", null, "退回", "S1"], "买家"),
  pays("G-09", ["个人原因", true, "C店", "成功后换货"], "再发", "买家"),
  pays("G-10", ["个人原因", true, "商城", "成功后换货"], "退回", "买家"),
  pays("G-14", ["质量问题", true, "商城", "换货"], "再发", "卖家"),
  pays("G-16", ["发错货", true], "发出", "卖家"),
  pays("G-16.return", ["发错货", true], "退回", "卖家"),
  pays("G-16.resend", ["漏发", true, null, "换货"], "再发", "卖家"),
  pays("G-17", ["七天无理由", true], "发出", "买家", "S3"),
  pays("G-17.outbound", ["个人原因", true], "发出", "买家"),
  pays("G-17.paid", ["个人原因", false], "发出", "买家"),
  pays("G-17.return", ["个人原因", true], "退回", "买家"),
  pays("G-17.resend", ["个人原因", true, null, "换货"], "再发", "买家"),
  pays("G-18", ["质量问题", true], "发出", "卖家"),
  pays("G-18.return", ["质量问题", true], "退回", "卖家"),
  pays("G-19", ["个人原因", true], "发出", "买家", "S2"),
  pays("G-19.paid", ["个人原因", false], "发出", "买家", "S2"),
  pays("G-21", ["快递破损", true], "退回", "快递公司"),
  pays("G-15", ["质量问题", true], "退回/垫付方", "买家", "S1"),
  pays("G-23", ["质量问题", true], "退回/垫付方", "买家"),
  fail("G-14", PAYER, ["质量问题", true, "商城", "退货", "再发"], refused("结果里没有「再发」")),
  fail("G-19", PAYER, ["天气不好", true], refused("不在可选项里")),
  ...lines(PAYER, ["瑕疵不明显", true], { "G-08": "建议买家自行处理，下次购买可向店长申请折扣" }),
  ...lines(PAYER, ["快递破损", true], { "G-22": "请买家拒收" }),
  ...lines(PAYER, ["质量问题", true, "C店", "换货"], { "G-13": "免费换货", "G-24": "不收到付" }),
  ...lines(PAYER, ["个人原因", true, "C店", "换货"], {
    "G-11": "补的邮费后才换货",
    "G-12": "旺旺、短信、电话",
  }),
  // G-11 and the line above: faulty, wrong and missing goods are exchanged without asking for postage.
  ...["质量问题", "瑕疵不明显", "发错货", "漏发", "快递破损"].map((reason) =>
    fail("G-11", PAYER, [reason, true, "C店", "换货"], lacks("补的邮费"))
  ),
  // G-09, G-10 are said of goods without a fault.
  fail("G-10", PAYER, ["质量问题", true, "商城", "成功后换货", "再发"], "卖家"),
  fail("G-09", PAYER, ["发错货", true, "C店", "成功后换货", "退回"], "卖家"),
  pass("G-20", PAYER, ["七天无理由", true, null, null, null, "S2"], line("到付或运费险")),
  pass("G-25", "POSTAGE_SPLIT", [[[120]], "卖家", "卖家"], 120),
  pass("G-26", "POSTAGE_SPLIT", [[[120], [350]], "卖家", "卖家"], 470),
  pass("G-27", "POSTAGE_SPLIT", [[[120], [350], [105]], "卖家", "卖家"], 575),
  pass("G-28", "POSTAGE_SPLIT", [[[400]], [["各半"]], "买家"], 200),
  pass("G-29", "POSTAGE_SPLIT", [[[120], [350], [105], [400]], "卖家", "卖家"], 975),
  fail(
    "G-29",
    "POSTAGE_SPLIT",
    [
      [[120], [350], [105]],
      [["卖家"], ["买家"]],
    ],
    refused("一一对应")
  ),
  pass("G-30", "REFUND_AMOUNT", [2680, "质量问题", true, null, 0, 975, null, "应退"], 3655),
  pass("I-16", "REFUND_AMOUNT", [2680, "质量问题", true, null, 0, 975, null, "应退/法律"], 3655),
  fail("G-30", "REFUND_AMOUNT", [2680, "七天无理由", true, null, 0, 975, null, "应退"], 2680),

  pass("H-01", "POSTAGE_FEE", ["快递A", "西北", 1], 13),
  fail("H-02", "POSTAGE_FEE", ["快递A", "一般城市", 1], unset("H-02")),
  pass("H-02", "POSTAGE_FEE", ["快递A", "一般城市", 1, null, null, [["规则", "数值"], ["H-02", 8]]], 8), // prettier-ignore
  pass("H-03", "POSTAGE_FEE", ["EMS", "本地", 1], 12),
  fail("H-03", "POSTAGE_FEE", ["EMS", "本地", 1.2], unset("1 公斤以内")),
  pass("H-04", "POSTAGE_FEE", ["EMS", "外地", 0.8], 20),
  pass("H-04.days", "DELIVERY_WINDOW", ["EMS", "外地", "2024-03-08", "最晚"], moment("2024-03-13 00:00")),
  pass("H-05", "POSTAGE_FEE", ["EMS", "本地", 0.8], 12),
  pass("H-05.days", "DELIVERY_WINDOW", ["EMS", "本地", "2024-03-08", "最早"], moment("2024-03-09 00:00")),
  pass("H-06", "POSTAGE_FEE", ["快递B", "一般城市"], 10),
  pass("H-06.remote", "POSTAGE_FEE", ["快递B", "西北"], 15),
  fail("H-06.remote", "POSTAGE_FEE", ["快递B", "三级城市"], unset("没有「快递B」到「三级城市」")),
  pass("H-01", "POSTAGE_FEE", ["快递A", "三级城市"], 13),
  fail("H-06", "POSTAGE_FEE", ["快递C", "一般城市"], unset("没有「快递C」")),
  pass("H-07", "DELIVERY_WINDOW", ["快递A", "一般城市", "2024-03-08", "最晚"], moment("2024-03-13 00:00")),
  pass("H-07.usual", "DELIVERY_WINDOW", ["快递A", "一般城市", "2024-03-08"], has("大多 2 天左右到：2 天")),
  pass(
    "H-08",
    "DELIVERY_WINDOW",
    ["快递A", "一般城市", "2024-03-08", "最早", "S3"],
    moment("2024-03-11 00:00")
  ),
  pass("H-08.other", "DELIVERY_WINDOW", ["圆通", "外地", "2024-03-08", "最晚"], moment("2024-03-13 00:00")),
  pass("H-09", "DELIVERY_WINDOW", ["E邮宝", "外地", "2024-03-08", "最晚"], moment("2024-03-15 00:00")),
  pass("H-10", "POSTAGE_FEE", ["顺丰", "外地", 1, true, [["快递", "地区", "首重", "首重费用", "续重费用"], ["顺丰", "外地", 1, 18, 5]]], 28), // prettier-ignore
  fail("H-11", "POSTAGE_FEE", ["宅急送", "外地", 1, true, [["快递", "地区", "首重", "首重费用", "续重费用"], ["宅急送", "外地", 1, 12, 5]]], unset("3–6")), // prettier-ignore
  pass("H-12", "POSTAGE_FEE", ["EMS", "本地", 1, true], 12),
  fail("H-13", "POSTAGE_FEE", ["EMS", "外地", 1, true], unset("顺丰、联邦、宅急送")),
  pass("H-14", "DELIVERY_WINDOW", ["圆通", "外地", "2024-03-08"], has("到不了就发 E 邮宝：E邮宝")),
  pass("H-15", "DELIVERY_WINDOW", ["圆通", "外地", "2024-03-08"], has("第二天应能收到")),
  fail("H-16", "RULE_WHY", ["H-16", "数值"], "未设定"),
  pass("H-17", "DELIVERY_WINDOW", ["圆通", "外地", "2024-03-08"], has("原文没有写哪家）：未设定")),
  pass("H-18", "DELIVERY_WINDOW", ["圆通", "外地", "2024-03-08"], has("先问客户要哪家")),
  pass("E-19", "DELIVERY_WINDOW", ["圆通", "外地", "2024-03-08"], has("查地址、电话")),
];
