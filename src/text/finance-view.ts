/** The place 财务 of the pane. */
export const FINANCE_VIEW = {
  "finance.lead": {
    zh: "先显示结果，确认后才写入，写完可以撤销。文件只在这台电脑上读。",
    en: "Shows what it found before it writes; can be undone. Files are read on this computer only.",
  },
  "finance.matchTitle": { zh: "对账", en: "Reconciliation" },
  "finance.matching": { zh: "正在对账", en: "Reconciling" },
  "finance.drop": {
    zh: "把这个月的账单拖到这里：支付宝账务明细、聚合账户、保证金流水，有退款导出也一起放（CSV、Excel、ZIP 都行）。",
    en: "Drop this month's statements here: Alipay fund details, aggregated account, deposit, and the export of refunds if there is one (CSV, Excel or ZIP).",
  },
  "finance.dropMore": {
    zh: "还有别的账户的账单？拖到这里一起对。",
    en: "Statements of further accounts? Drop them here and they are matched as well.",
  },
  "finance.choose": { zh: "放入对账单", en: "Add statements" },
  "finance.chooseMore": { zh: "再放入文件", en: "Add more files" },
  "finance.clear": { zh: "重新开始", en: "Start again" },
  "finance.toDo": { zh: "要看的（点一下到登记的那一行）", en: "To look at (press to see its line)" },
  "finance.file": {
    zh: "{layout}，{from} 至 {to}，{lines} 行，支出 {expense}",
    en: "{layout}, {from} to {to}, {lines} lines, expense {expense}",
  },
  "finance.pair": { zh: "{bucket}：…{number}，{yuan} 元", en: "{bucket}: …{number}, {yuan} yuan" },
} as const;
