/** The part of the roster's screen that asks who can stand in. */
export const PANE_AWAY = {
  "away.title": { zh: "谁能顶？", en: "Who can stand in?" },
  "away.lead": {
    zh: "有人临时来不了：选人和日期，或在班表里选中他的格子。",
    en: "Somebody drops out: choose the person and days, or select their cells in the roster.",
  },
  "away.ask": { zh: "查谁能顶", en: "Find a stand-in" },
  "away.selected": { zh: "按选中的格子查", en: "Use the selected cells" },
  "away.toHint": { zh: "只有一天可以不填", en: "Leave empty for one day" },
  "away.gap": { zh: "{name} {day}「{shift}」", en: "{name}, {day}, “{shift}”" },
  "away.enough": {
    zh: "少了他人手也够，可以只记请假。",
    en: "There are enough people without them; recording the leave is enough.",
  },
  "away.onlyLeave": { zh: "只记请假", en: "Record the leave only" },
  "away.take": { zh: "让{name}顶", en: "{name} stands in" },
  "away.takeFor": { zh: "让{name}顶：{gap}", en: "{name} stands in: {gap}" },
  "away.onlyLeaveFor": { zh: "只记请假：{gap}", en: "Record the leave only: {gap}" },
  "away.verdict.clear": { zh: "没有新问题", en: "nothing new" },
  "away.verdict.warned": { zh: "有提醒", en: "with a warning" },
  "away.verdict.chain": { zh: "还要再改几格", en: "needs further changes" },
  "away.verdict.broken": { zh: "违反规定", en: "breaks a rule" },
  "away.effect.more": {
    zh: "多 {hours} 小时，全月休 {rests} 天，连上 {run} 天",
    en: "{hours} hours more, {rests} rest days in the month, {run} days in a row",
  },
  "away.effect.less": {
    zh: "少 {hours} 小时，全月休 {rests} 天，连上 {run} 天",
    en: "{hours} hours less, {rests} rest days in the month, {run} days in a row",
  },
  "away.effect.same": {
    zh: "工时不变，全月休 {rests} 天，连上 {run} 天",
    en: "same hours, {rests} rest days in the month, {run} days in a row",
  },
  "away.change": { zh: "{name} {day}：{from} → {to}", en: "{name} {day}: {from} → {to}" },
  "away.empty": { zh: "空", en: "empty" },
  "away.further": { zh: "同时改：", en: "Also changes:" },
  "away.wholeProven": {
    zh: "一次补齐：改 {cells} 格，已证明不能更少",
    en: "All at once: {cells} cells change, proven to be the fewest",
  },
  "away.whole": { zh: "一次补齐：改 {cells} 格", en: "All at once: {cells} cells change" },
  "away.writeWhole": { zh: "写入这 {cells} 格", en: "Write these {cells} cells" },
  "away.none": { zh: "没有不违反规定的办法", en: "There is no way that keeps every rule" },
  "away.nobody": { zh: "没有别人可以顶。", en: "Nobody else could stand in." },
} as const;
