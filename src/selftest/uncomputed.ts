import type { Uncomputed } from "./worked-case";

/** Worked cases of the handbook that no function answers. */
export const UNCOMPUTED: readonly Uncomputed[] = [
  {
    id: "TC03",
    rules: ["T-03"],
    zh: "刷单骗局的例子只是一道乘法（99.99×30），没有要判断的规则",
    en: "The fake-order story is a plain multiplication (99.99 × 30); there is no rule to decide",
  },
  {
    id: "TC04",
    rules: ["T-04"],
    zh: "刷单骗局的例子只是一道加法（8820＋1960），没有要判断的规则",
    en: "The fake-order story is a plain sum (8820 + 1960); there is no rule to decide",
  },
  {
    id: "TC46",
    rules: ["O-15"],
    zh: "库存少于 10 件要核对：用 Excel 自己的比较就够，没有做成函数",
    en: "Stock below 10 is to be checked: Excel's own comparison does that, there is no function",
  },
  {
    id: "TC49",
    rules: ["K-18"],
    zh: "少件确认当天补发：没有要算的日期",
    en: "Missing goods are sent again on the day they are confirmed: there is no date to work out",
  },
  {
    id: "TC50",
    rules: ["K-10"],
    zh: "登记一件破损是窗格的操作，不是函数",
    en: "A line of the damage register is written by the pane, not by a function",
  },
];
