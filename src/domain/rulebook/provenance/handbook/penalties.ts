import type { Told } from "../told";

/** Rules of packs/handbook/penalties.ts: English wording, and the phrase of the handbook. */
export const PENALTIES: Told = {
  "C-01": ["Unrelated activity at work, 1st time: fine of 10 yuan", "第一次违规,罚款10元"],
  "C-17": ["Unrelated activity at work: fine of 10 yuan each time", "违者罚款10元一次"],
  "C-02": ["Unrelated activity at work, 2nd time: fine of 30 yuan", "第二次30元"],
  "C-17.2": ["Unrelated activity at work, 2nd time: 10 yuan as well", "违者罚款10元一次"],
  "C-03": ["Unrelated activity at work, 3rd time: dismissal", "第三次开除"],
  "C-17.3": ["Unrelated activity at work, from the 3rd time on: 10 yuan as well", "违者罚款10元一次"],
  AMB17: [
    "Unrelated activity at work: when the count starts anew (the text names no period)",
    "发现第一次违规",
  ],
  "C-04": ["What counts as unrelated activity", "一律不准上QQ,私人旺旺"],
  "C-16": ["What counts as unrelated activity", "不得做与工作无关的事情"],
  "C-13": ["Complaint about service, 1st in a month: fine of 50 yuan", "一次罚款50元"],
  "C-05": [
    "Complaint about service: decided case by case (the text names no amount)",
    "根据具体情况进行处理",
  ],
  "C-14": ["Complaint about service, 2nd in a month: doubled", "第二次翻倍"],
  "C-15": ["Complaint about service, from the 3rd in a month on: counts as resignation", "三次以上自动离职"],
  "C-13.period": ["Complaints about service are counted by calendar month", "一个自然月内"],
  "C-18": ["Cleaning missed without a swap: fine of 10 yuan each time", "违者罚款10元一次"],
  "C-19": ["Colleagues' contacts passed on: fine of 10 yuan each time", "将同事联系方式随意透露"],
  "C-06": [
    "Customers' data passed on: by company rules (the text names no amount)",
    "违者按公司相关条例处罚",
  ],
  "C-20": [
    "No staff number on an order: the commission not counted is the agent's own loss (no further fine)",
    "少算的提成自己承担损失",
  ],
  "C-09": ["Clutter at the desk (no fine)", "禁止放一些杂物"],
  "C-10": ["Snacks at the desk (no fine)", "不得在工作岗位上吃零食"],
  "C-28": ["Headphones (no fine)", "不能带耳机听"],
  "C-29": ["Slippers or unsuitable dress (no fine)", "不许穿拖鞋"],
  "C-30": ["Loud noise (no fine)", "不得大声喧哗"],
  "C-07": ["Stages from mild to severe (their order by count is our reading)", "口头警告、书面警告、降职"],
  "C-08": ["The most severe stage", "包括开除处罚"],
  "C-21": ["Fines go into the department's fund for its activities", "所有罚款存入部门基金箱"],
  "C-22": ["Trainer of the fastest newcomer: reward of 150 yuan", "带教老师可获150元奖励"],
  "C-23": ["Trainer of the second: 100 yuan", "第二名可获100元奖励"],
  "C-24": ["Trainer of the third: 50 yuan", "第三名50元"],
  "C-27": ["What is not written down: the department manager sets the amount", "由部门经理决定"],
  "C-11": ["The fastest newcomer is confirmed early", "上手最快的，可以提前转正"],
  "C-25": ["Training: one trainer for one newcomer", "一人带一个"],
};
