/** Finance: the fund, the day's sheet, the month. */
export const FINANCE = {
  "finance.month": { zh: "月份", en: "Month" },
  "fund.collect.title": { zh: "罚款入基金", en: "Fines into the fund" },
  "fund.collect.summary": { zh: "{month} 罚款 {count} 笔", en: "Fines of {month}: {count}" },
  "fund.collect.nothing": {
    zh: "{month} 没有还没入基金的罚款，什么都没写。",
    en: "{month} has no fines that are not in the fund yet; nothing was written.",
  },
  "fund.collect.touches": {
    zh: "将在「{table}」末尾加一行收入 {yuan} 元，并在「{log}」把 {count} 行标为已入基金",
    en: "Adds one line of {yuan} yuan to “{table}” and marks {count} lines of “{log}” as in the fund",
  },
  "fund.collect.done": {
    zh: "{count} 笔罚款共 {yuan} 元已记入「{table}」。",
    en: "{count} fines, {yuan} yuan in all, are now in “{table}”.",
  },
} as const;
