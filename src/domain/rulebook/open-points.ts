/** A place where the handbook contradicts itself (X) or is silent (AMB), and how it is settled by default. */
export interface OpenPoint {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Rules that are concerned; of several schemes the default comes first. */
  readonly rules: readonly string[];
  readonly settled: string;
  readonly settledEn: string;
}

const point = (
  id: string,
  zh: string,
  en: string,
  rules: string,
  settled: string,
  settledEn: string
): OpenPoint => ({ id, zh, en, rules: rules === "" ? [] : rules.split(" "), settled, settledEn });

const ASKED = ["建班表时选一次，先给出 S0", "asked when a roster is set up, S0 proposed"] as const;
const ALL = ["各列一行，不合并", "each has its own line"] as const;

/** Where the handbook's documents say different things (X). */
export const CONTRADICTIONS: readonly OpenPoint[] = [
  point("X01", "白班的时间", "hours of the day shift", "A-06 A-24", ...ASKED),
  point("X02", "晚班的时间", "hours of the night shift", "A-08 A-25", ...ASKED),
  point(
    "X03",
    "每月休 4 天，还是每周休 1 天",
    "four rests a month or one a week",
    "A-01 A-26",
    "按所选班次的文档，另一种也数出来",
    "by the document of the chosen shifts, the other is counted too"
  ),
  point(
    "X04",
    "什么算完整的休息",
    "what a whole rest is",
    "A-13",
    "前后没有班次夹进来的一天",
    "a day no shift reaches into"
  ),
  point(
    "X05",
    "做无关的事：累进，还是每次一样",
    "unrelated activity: rising or flat fines",
    "C-01 C-17",
    "S0 累进，次数不清零",
    "S0, rising, the count is never reset"
  ),
  point(
    "X06",
    "投诉：累进，还是按情况",
    "complaints: rising or case by case",
    "C-13 C-05",
    "S3 累进，按自然月",
    "S3, rising, by calendar month"
  ),
  point("X07", "新人奖励给谁", "who is rewarded for a newcomer", "C-22 C-11", "两条都留", "both are kept"),
  point("X08", "谁批假", "who grants leave", "", "由店铺定审批人", "the shop names its approver"),
  point(
    "X09",
    "催付的时间",
    "when to chase an unpaid order",
    "Q-04 Q-05 Q-01 Q-02 Q-03",
    "全部列出，S3 在前",
    "all are listed, S3 first"
  ),
  point(
    "X10",
    "发货期限与未发货退款的期限",
    "time to ship and time to answer a refund",
    "F-09 F-31 D-03",
    "是两个时钟，不合并",
    "two clocks, never merged"
  ),
  point(
    "X11",
    "交易成功后还能不能退",
    "refund after success",
    "D-42 D-13 F-01",
    "15 天内走售后维权",
    "the claim way within 15 days"
  ),
  point(
    "X12",
    "能不能拒绝退款",
    "whether a refund can be refused",
    "D-04 D-31 D-32",
    "看退款状态",
    "by the state of the refund"
  ),
  point("X13", "退款几天到账", "when the money arrives", "D-20 D-21 D-22", "看银行", "by bank"),
  point("X14", "平台几个工作日处理", "working days of the platform", "F-03 F-12 F-29", "看类型", "by type"),
  point("X15", "投诉的第一次回应", "first answer to a complaint", "F-37 F-25", ...ALL),
  point(
    "X16",
    "包邮商品无理由退货的邮费",
    "postage of a free-shipping item returned without reason",
    "G-01 G-03 G-17",
    "各付一程（S4）",
    "each side its own leg (S4)"
  ),
  point(
    "X17",
    "质量问题退货的邮费",
    "postage of a quality return",
    "G-18.return G-06",
    "卖家两程（S3），买家先垫（S1）",
    "seller both legs (S3), the buyer advances (S1)"
  ),
  point("X18", "到付", "freight collect", "G-24 G-20", "拒收（S3）", "refused (S3)"),
  point("X19", "西北的邮费", "postage to the north-west", "H-01 H-06.remote", "看快递公司", "by courier"),
  point(
    "X20",
    "正常几天到",
    "normal days of delivery",
    "H-07 H-08 H-05.days H-15",
    "看快递公司和地区",
    "by courier and region"
  ),
  point("X21", "补偿的上限", "cap of compensation", "J-01 J-03 I-11.cap", "看用途", "by purpose"),
  point(
    "X22",
    "补偿与评价",
    "compensation and reviews",
    "J-14",
    "不得利诱，一律提示",
    "inducing is barred, always said"
  ),
  point(
    "X23",
    "什么时候联系差评买家",
    "when to contact a reviewer",
    "F-05",
    "避开半夜和频繁联系",
    "not at night, not often"
  ),
  point(
    "X24",
    "红旗的意思",
    "meaning of the red flag",
    "",
    "按 S0，颜色旁写字",
    "S0, with words beside the colour"
  ),
  point("X25", "打字速度", "typing speed", "S-01", "每分钟不少于 50 字", "at least 50 characters a minute"),
  point(
    "X26",
    "自动确认收货的日子",
    "day of automatic confirmation",
    "D-25",
    "按 n × 24 小时",
    "n × 24 hours"
  ),
  point(
    "X27",
    "未发货退款由谁同意",
    "who consents to a refund before shipping",
    "D-03",
    "原文写买家，按卖家理解",
    "the text says the buyer, read as the seller"
  ),
];

/** Where the handbook leaves open what is meant (AMB). */
export const SILENCES: readonly OpenPoint[] = [
  point(
    "AMB01",
    "「天」怎么算",
    "what a day is",
    "D-03 D-25",
    "从事件起 n × 24 小时；法律的天从次日起算到当天结束",
    "n × 24 hours from the event; days of law begin the next day and end at midnight"
  ),
  point(
    "AMB02",
    "「0–15 天」含不含第 15 天",
    "whether day 15 counts",
    "F-01",
    "含，到第 15 天的同一时刻",
    "it does, to the same hour of day 15"
  ),
  point(
    "AMB03",
    "「工作日」怎么算",
    "what a working day is",
    "F-03 D-22",
    "按国务院放假安排，含调休；没有公布的年份不算",
    "by the State Council's notice, make-up days too; unknown years are not answered"
  ),
  point("AMB04", "「三次以上」含不含三次", "whether three is three or more", "C-15", "含", "it is"),
  point(
    "AMB05",
    "「翻倍」是这一次还是合计",
    "doubled: this time or in all",
    "C-14",
    "第二次 100 元，合计 150 元",
    "the second is 100 yuan, 150 in all"
  ),
  point(
    "AMB06",
    "第三次投诉还罚不罚款",
    "whether the third complaint is fined too",
    "C-15",
    "不加钱，只到这一步",
    "no money, only the stage"
  ),
  point(
    "AMB07",
    "10 天从什么时候起",
    "when the 10 days begin",
    "D-11",
    "从填写退货单号起",
    "with the tracking number"
  ),
  point(
    "AMB08",
    "缺的数字",
    "missing numbers",
    "I-02 I-03 H-02 H-16 H-17",
    "空着，由店铺填",
    "left empty for the shop"
  ),
  point(
    "AMB09",
    "17% 的基数和年代",
    "base and era of the 17 %",
    "I-04",
    "不选就不扣；选了按实付算，原文写的是积分",
    "off unless chosen; then of what was paid, the text says points"
  ),
  point(
    "AMB10",
    "EMS 超过 1 公斤",
    "EMS above 1 kg",
    "H-03",
    "不给价格，请填运价表",
    "no price: give a rate table"
  ),
  point(
    "AMB11",
    "质量问题明不明显由谁定",
    "who decides whether a defect is slight",
    "G-08 G-08.insists",
    "由填表的人定",
    "whoever fills in the reason"
  ),
  point(
    "AMB12",
    "16:00 以前到的退货",
    "returns before 16:00",
    "AMB12",
    "当天移交，标明是假定",
    "the same day, marked as assumed"
  ),
  point(
    "AMB13",
    "工时「相差不大」",
    "hours “not far apart”",
    "AMB13",
    "8 小时，可以改",
    "8 hours, can be changed"
  ),
  point(
    "AMB14",
    "下班后继续接待",
    "service after the end of a shift",
    "",
    "记时间，不算钱",
    "time is noted, no pay is worked out"
  ),
  point("AMB15", "晚班后的半白班", "half-day after a night", "A-07 A-08", "可以", "allowed"),
  point("AMB16", "「时间短」是几天", "how short is short", "D-41", "由店铺填", "for the shop to fill in"),
  point(
    "AMB17",
    "违规次数多久清零",
    "when the count of fines starts anew",
    "AMB17",
    "不清零，可以改为每月",
    "never; can be changed to monthly"
  ),
];
