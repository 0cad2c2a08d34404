import { type RuleCase, fail, has, lines, moment, pass, refused, unset } from "./model";

const AT = "2024-03-08 10:00";
const stage = (rule: string, n: number, due: string): RuleCase =>
  pass(rule, "COMPLAINT_CLOCK", [AT, n], moment(due));
const window = (rule: string, type: string, end: string): RuleCase =>
  pass(rule, "RIGHTS_WINDOW", [type, AT, "止"], moment(end));
/** Counted from the filing, not from success or payment. */
const answer = (rule: string, type: string, day: string): RuleCase[] => [
  pass(rule, "RIGHTS_WINDOW", [type, "2024-03-01", "平台答复不晚于", null, null, AT], moment(`${day} 00:00`)),
  fail(rule, "RIGHTS_WINDOW", [type, AT, "平台答复不晚于"], has("个工作日内；填投诉时间")),
];

/** F: how long a right lasts, how a complaint runs, when goods must be shipped. */
export const COMPLAINT_CASES = [
  window("F-01", "售后保障", "2024-03-23 10:00"),
  window("F-02", "未收到货", "2024-03-23 10:00"),
  ...answer("F-03", "未收到货", "2024-03-19"),
  window("F-04", "恶意骚扰", "2024-03-23 10:00"),
  window("F-06", "恶意评价", "2024-03-23 10:00"),
  // The claim begins where the time to ship ends; no document says until when.
  pass("F-09", "RIGHTS_WINDOW", ["延迟发货", AT, "起"], moment("2024-03-11 10:00")),
  fail("F-09", "RIGHTS_WINDOW", ["延迟发货", AT, "止"], "原文没有写期限"),
  ...answer("F-12", "延迟发货", "2024-03-15"),
  window("F-13", "违背承诺", "2024-03-23 10:00"),
  ...answer("F-15", "违背承诺", "2024-03-15"),
  fail("F-01", "RIGHTS_WINDOW", ["天气", AT], refused("不在可选项里")),
  fail("F-03", "RIGHTS_WINDOW", ["未收到货", AT, "平台答复不晚于", null, null, "2026-12-30"], unset("2027")),
  // The lines that need no working day answer all the same.
  pass("F-02", "RIGHTS_WINDOW", ["未收到货", "2026-12-24", "止"], moment("2027-01-08 00:00")),
  ...lines("RIGHTS_WINDOW", ["恶意骚扰", AT], { "F-05": "半夜联系、密集电话短信、威胁辱骂" }),
  ...lines("RIGHTS_WINDOW", ["恶意评价", AT], { "F-07": "同行", "F-08": "要挟" }),
  ...lines("RIGHTS_WINDOW", ["延迟发货", AT], { "F-10": "定制、预售", "F-11": "快递公司的记录" }),
  ...lines("RIGHTS_WINDOW", ["违背承诺", AT], {
    "F-14": "含货到付款交易：等待买家付款、交易已关闭",
    "F-16": "不支持支付宝等官方支付方式",
    "F-17": "申请客服介入",
  }),
  pass("F-09", "SHIP_DEADLINE", [AT], moment("2024-03-11 10:00")),
  pass("F-31", "SHIP_DEADLINE", [AT, null, "S3"], moment("2024-03-11 10:00")),
  fail("F-31", "REFUND_LEFT", ["2024-03-11 10:00", "2024-03-11 10:00:01", "档位"], 4),
  pass("F-32", "REFUND_LEFT", ["2024-03-11 10:00", "2024-03-12 10:00", "天数"], -1),
  pass("F-33", "RIGHTS_WINDOW", ["未按约定时间发货", AT, "起"], moment("2024-03-11 10:00")),
  pass("F-30", "EXCHANGE_DIFF", [95, 100, true], 5),

  stage("F-37", 1, "2024-03-08 12:00"),
  stage("F-25", 2, "2024-03-09 10:00"),
  stage("F-34", 3, "2024-03-09 10:00"),
  stage("F-26", 4, "2024-03-11 10:00"),
  stage("F-28", 5, "2024-03-12 10:00"),
  stage("F-27", 6, "2024-03-14 10:00"),
  stage("F-29", 7, "2024-03-20 00:00"),
  fail("F-29", "COMPLAINT_CLOCK", ["2026-12-30 10:00", 7], unset("2027")),
  pass("F-27", "COMPLAINT_CLOCK", ["2026-12-30 10:00", 6], moment("2027-01-05 10:00")),
  ...lines("COMPLAINT_CLOCK", [AT], {
    "F-18": "聊天记录截图",
    "F-19": "证书号",
    "F-20": "站内信截图",
    "F-21": "手机短信照片",
    "F-22": "通话清单",
    "F-23": "会员名、订单号、原因",
    "F-24": "买家投诉、双方协商、淘宝介入、投诉完结",
    "F-35": "不扣分",
    "F-36": "随后进入举证期",
    "F-38": "订单信息、问题描述、诉求",
    "F-39": "商品质量、物流延误、服务态度",
    "F-41": "辱骂客户、拖延处理",
    "F-42": "倾听、道歉、询问、记录、解决、道别",
    "F-43": "商品质量",
    "F-44": "介绍不清",
    "F-45": "顾客自身",
    "F-46": "服务不当",
    "F-47": "报主管",
    "F-48": "马上联系对方",
    "F-49": "写说明并举证",
  }),
  pass(
    "F-23",
    "NOTE_BUILD",
    ["申诉", [["会员甲"], ["1001"], ["误会"]]],
    "会员名：会员甲；订单号：1001；原因：误会"
  ),
  fail("F-23", "NOTE_BUILD", ["申诉", [["会员甲"], ["1001"]]], unset("还缺：原因")),
  fail("F-38", "NOTE_BUILD", ["投诉记录", [["1001"]]], unset("还缺：问题描述、诉求")),
  pass("F-38", "NOTE_BUILD", ["投诉记录", [["1001"], ["破"], ["退"]]], has("诉求：退")),
];
