import { type RuleCase, fail, line, pass, unset } from "./model";

/** A log of one person in March 2026; the how-manieth line of one matter decides. */
const log = (matter: string, times = 1) => [
  ["日期", "工号", "事项"],
  ...Array.from({ length: times }, (_, i) => [`2026-03-0${i + 2}`, "801", matter]),
];
const total = (rule: string, matter: string, times: number, yuan: number, scheme?: string): RuleCase =>
  pass(rule, "PENALTY_TOTAL", ["801", "2026-03-31", log(matter, times), ...(scheme ? [scheme] : [])], yuan);
const stage = (rule: string, matter: string, times: number, text: string): RuleCase =>
  pass(rule, "PENALTY_STAGE", ["801", "2026-03-31", log(matter, times)], text);
/** Amount and caution of the last line. */
const ledger = (rule: string, matter: string, amount: number | ""): RuleCase =>
  pass(rule, "PENALTY_LEDGER", [log(matter), "1/金额"], amount);
const named = (rule: string, matter: string, text: string): RuleCase =>
  pass(rule, "PENALTY_LEDGER", [log(matter)], line(text));
/** Nothing of the kind in the log: nothing to pay. */
const none = (rule: string): RuleCase =>
  fail(rule, "PENALTY_TOTAL", ["802", "2026-03-31", log("因服务被投诉")], 0);

/** C: penalties and rewards. */
export const PENALTY_CASES = [
  total("C-01", "玩游戏", 1, 10),
  total("C-02", "玩游戏", 2, 40),
  stage("C-03", "玩游戏", 3, "开除"),
  fail("C-03", "PENALTY_STAGE", ["801", "2026-03-31", log("玩游戏", 2)], "书面警告"),
  total("C-04", "看视频", 1, 10),
  pass("C-04", "RULE_WHY", ["PENALTY_TOTAL"], line("看视频")),
  fail("C-05", "PENALTY_TOTAL", ["801", "2026-03-31", log("因服务被投诉"), "S0"], unset("C-05")),
  fail("C-06", "PENALTY_TOTAL", ["801", "2026-03-31", log("泄露客户资料")], unset("C-06")),
  stage("C-07", "玩游戏", 1, "口头警告"),
  pass("C-08", "RULE_WHY", ["C-08", "数值"], "开除"),
  ledger("C-09", "放杂物", 0),
  ledger("C-10", "吃零食", 0),
  pass("C-11", "RULE_WHY", ["PENALTY_LEDGER"], line("提前转正")),
  total("C-13", "因服务被投诉", 1, 50),
  total("C-14", "因服务被投诉", 2, 150),
  stage("C-15", "因服务被投诉", 3, "自动离职"),
  fail("C-15", "PENALTY_STAGE", ["801", "2026-03-31", log("因服务被投诉", 2)], "书面警告"),
  pass("C-13.period", "RULE_WHY", ["C-13.period", "数值"], "每月"),
  pass("C-16", "RULE_WHY", ["C-16", "数值", "S3"], "与工作无关的事、上QQ、看电视、玩游戏、下载安装软件"),
  total("C-17", "玩游戏", 1, 10, "S3"),
  total("C-17.2", "玩游戏", 2, 20, "S3"),
  total("C-17.3", "玩游戏", 3, 30, "S3"),
  total("C-18", "没打扫卫生", 1, 10),
  total("C-19", "泄露同事联系方式", 2, 20),
  ledger("C-20", "没备注工号", 0),
  pass("C-21", "RULE_WHY", ["PENALTY_LEDGER"], line("部门基金")),
  ledger("C-22", "带教奖励 第一名", 150),
  ledger("C-23", "带教奖励 第二名", 100),
  ledger("C-24", "带教奖励 第三名", 50),
  fail("C-22", "PENALTY_TOTAL", ["801", "2026-03-31", log("带教奖励 第一名")], 0),
  pass("C-25", "RULE_WHY", ["PENALTY_LEDGER"], line("一人带一个")),
  pass("C-27", "RULE_WHY", ["C-27", "数值"], "部门经理决定"),
  pass("C-27", "PENALTY_LEDGER", [[["日期", "工号", "事项", "金额"], ["2026-03-02", "801", "摔坏杯子", 25]], "1/金额"], 25), // prettier-ignore
  fail("C-27", "PENALTY_TOTAL", ["801", "2026-03-31", log("摔坏杯子")], unset("部门经理")),
  ledger("C-28", "戴耳机", 0),
  ledger("C-29", "穿拖鞋", 0),
  ledger("C-30", "大声喧哗", 0),
  named("C-13", "因服务被投诉", "没有法律依据"),
  none("C-13"),
  pass("AMB17", "RULE_WHY", ["AMB17", "数值"], "不清零"),
  fail("AMB17", "PENALTY_TOTAL", ["801", "2026-04-30", [["日期", "工号", "事项"], ["2026-03-02", "801", "玩游戏"], ["2026-04-02", "801", "玩游戏"]], [["规则", "数值"], ["AMB17", "每月"]]], 10), // prettier-ignore
  pass("AMB17", "PENALTY_TOTAL", ["801", "2026-04-30", [["日期", "工号", "事项"], ["2026-03-02", "801", "玩游戏"], ["2026-04-02", "801", "玩游戏"]]], 30), // prettier-ignore

  pass("W01", "PENALTY_CAP", [800, "经济损失", 3000, 2500, "本月可扣"], 500),
  fail("W01", "PENALTY_CAP", [800, "经济损失", 3000, 2500, "结转下月"], 300),
  fail("W03", "PENALTY_CAP", [800, "罚款", 3000, 2500, "本月可扣"], 0),
];
