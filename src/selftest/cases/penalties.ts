import { type Expression, error, plus, shop, value, worked } from "../worked-case";

type Line = readonly [day: string, matter: string];

const log = (...lines: Line[]) => [
  ["日期", "工号", "事项"],
  ...lines.map(([day, matter]) => [day, "843", matter]),
];
const total = (month: string, lines: Line[], ...rules: string[]): Expression =>
  shop("PENALTY_TOTAL", "843", month, log(...lines), ...rules);
const stage = (lines: Line[]) => shop("PENALTY_STAGE", "843", "2026-11", log(...lines));

const COMPLAINED = "因服务被投诉";
const COMPLAINTS: Line[] = [
  ["2026-11-02", COMPLAINED],
  ["2026-11-20", COMPLAINED],
  ["2026-11-21", COMPLAINED],
];
const IDLE: Line[] = [
  ["2026-11-02", "玩游戏"],
  ["2026-11-03", "看视频"],
  ["2026-11-04", "玩游戏"],
];
const TRAINERS = log(
  ["2026-11-02", "带教第一名"],
  ["2026-11-02", "带教第二名"],
  ["2026-11-02", "带教第三名"]
);
const reward = (line: number) => shop("PENALTY_LEDGER", TRAINERS, `${line}/金额`);

/** C: ladders that restart each month or never, stages, rewards. */
export const PENALTY_CASES = [
  worked(
    "TC06",
    "C-13",
    "当月被投诉 1 次：50 元",
    "One complaint in the month: 50",
    total("2026-11", COMPLAINTS.slice(0, 1)),
    value(50)
  ),
  worked(
    "TC07",
    "C-14 AMB05",
    "当月被投诉 2 次：50＋100＝150 元",
    "Two complaints in the month: 50 + 100 = 150",
    total("2026-11", COMPLAINTS.slice(0, 2)),
    value(150)
  ),
  worked(
    "TC08",
    "C-15 AMB04",
    "当月被投诉 3 次：自动离职",
    "Three complaints in the month: counts as leaving",
    stage(COMPLAINTS),
    value("自动离职")
  ),
  worked(
    "TC08.2",
    "C-15 AMB06",
    "第 3 次原文没有金额：仍是 150 元",
    "No amount is written for the third: still 150",
    total("2026-11", COMPLAINTS),
    value(150)
  ),
  worked(
    "TC09",
    "C-13.period",
    "两个月各 1 次：每月重新数，共 100 元",
    "One in each of two months: the ladder restarts, 100 together",
    plus(
      total("2026-10", [["2026-10-31", COMPLAINED], COMPLAINTS[0]!]),
      total("2026-11", [["2026-10-31", COMPLAINED], COMPLAINTS[0]!])
    ),
    value(100)
  ),
  worked(
    "TC103",
    "C-01",
    "上班做无关的事第 1 次：10 元",
    "Idle activity, first time: 10",
    total("2026-11", IDLE.slice(0, 1)),
    value(10)
  ),
  worked(
    "TC104",
    "C-02",
    "第 2 次 30 元，合计 40 元",
    "The second time 30, together 40",
    total("2026-11", IDLE.slice(0, 2)),
    value(40)
  ),
  worked("TC105", "C-03", "第 3 次：开除", "The third time: dismissal", stage(IDLE), value("开除")),
  worked(
    "TC106",
    "AMB17",
    "上次在三月：次数不清零，这次 30 元",
    "The last one was in March: not reset, this one costs 30",
    total("2026-11", [["2026-03-02", "玩游戏"], IDLE[1]!]),
    value(30)
  ),
  worked(
    "TC11",
    "C-17",
    "按 S3 每次 10 元，3 次 30 元",
    "By S3 10 each time, 30 for three",
    total("2026-11", IDLE, "S3"),
    value(30)
  ),
  worked(
    "TC107",
    "C-18 C-19",
    "没打扫、泄露同事联系方式：各 10 元",
    "No cleaning, colleagues' numbers given away: 10 each",
    total("2026-11", [
      ["2026-11-02", "没打扫卫生"],
      ["2026-11-03", "泄露同事联系方式"],
    ]),
    value(20)
  ),
  worked(
    "TC108",
    "C-10 C-28",
    "吃零食、戴耳机：不罚款",
    "Snacks, headphones: no fine",
    total("2026-11", [
      ["2026-11-02", "吃零食"],
      ["2026-11-03", "戴耳机"],
    ]),
    value(0)
  ),
  worked(
    "TC109",
    "C-05",
    "按 S0 被投诉看情况处理，没有金额：不猜",
    "By S0 a complaint is discretionary, no amount: not guessed",
    total("2026-11", COMPLAINTS.slice(0, 1), "S0"),
    error("#N/A")
  ),
  worked(
    "TC12",
    "C-22 C-23 C-24",
    "带教前三名：150＋100＋50＝300 元",
    "Trainers of the three best: 150 + 100 + 50 = 300",
    plus(plus(reward(1), reward(2)), reward(3)),
    value(300)
  ),
];
