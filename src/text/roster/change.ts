/** Somebody is away: stand-ins, changes, repairs. */
export const ROSTER_CHANGE = {
  "roster.away.person": { zh: "谁不在", en: "Who is away" },
  "roster.away.from": { zh: "从", en: "From" },
  "roster.away.to": { zh: "到", en: "To" },
  "roster.away.cells": { zh: "选中的单元格", en: "Selected cells" },
  "roster.away.code": { zh: "请什么假", en: "Kind of leave" },
  "roster.away.incomplete": {
    zh: "请选人和日期，或在班表里选中他的格子。",
    en: "Choose a person and days, or select their cells in the roster.",
  },
  "roster.away.unknown": {
    zh: "「{sheet}」里没有「{person}」。请核对姓名或工号。",
    en: "“{sheet}” has nobody called “{person}”. Please check the name or number.",
  },
  "roster.away.twice": {
    zh: "「{sheet}」里有两个「{person}」，请用工号。",
    en: "“{sheet}” has “{person}” twice; please use the number.",
  },
  "roster.away.otherDays": {
    zh: "这些日期不在「{sheet}」的月份里。",
    en: "These days are not in the month of “{sheet}”.",
  },
  "roster.away.noCells": {
    zh: "选中的格子里没有「{sheet}」的排班。请选人名右边的日期格。",
    en: "The selection has no day of “{sheet}”. Select day cells to the right of a name.",
  },
  "roster.away.noShift": {
    zh: "「{sheet}」里这些格子本来就没有班，不用人顶。",
    en: "There is no shift in these cells of “{sheet}”; nobody needs to stand in.",
  },
  "roster.replace.title": { zh: "谁能顶？", en: "Who can stand in?" },
  "roster.repair.title": { zh: "改最少的格子补上空班", en: "Fill the gaps with the fewest changes" },
  "roster.repair.unclear": {
    zh: "班表里有 {cells} 格还没排，或写着班次表里没有的代号，所以没有算连环调整。补齐后再试。",
    en: "{cells} cells are empty or hold a code that the shift table doesn't have, so no chain of changes was worked out. Fill them in and try again.",
  },
  "roster.change.title": { zh: "改班", en: "Change the roster" },
  "roster.change.changes": { zh: "要改的格子", en: "Cells to change" },
  "roster.change.nowhere": {
    zh: "「{sheet}」里没有要改的格子，什么都没写。",
    en: "“{sheet}” has no such cells, so nothing was written.",
  },
  "roster.change.stale": {
    zh: "「{sheet}」在这之后被改过，什么都没写。请重新查一次谁能顶。",
    en: "“{sheet}” was changed since, so nothing was written. Please look for a stand-in again.",
  },
  "roster.change.code": {
    zh: "班次表里没有「{code}」，什么都没写。",
    en: "The shift table has no “{code}”, so nothing was written.",
  },
  "roster.change.touches": {
    zh: "将改「{sheet}」的 {cells}，不改其他单元格",
    en: "Changes {cells} of “{sheet}”; no other cell changes",
  },
  "roster.change.done": {
    zh: "已改「{sheet}」的 {cells} 格。",
    en: "{cells} cells of “{sheet}” were changed.",
  },

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
