/** Commands that find who stands in for whom, change a roster that is already out, or carry a rotation on. */
export const STAFFING = {
  "leave.annual": { zh: "年假", en: "Annual leave" },
  "leave.sick": { zh: "病假", en: "Sick leave" },
  "leave.personal": { zh: "事假", en: "Personal leave" },
  "leave.inLieu": { zh: "调休", en: "Time off in lieu" },
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
  "roster.rotation.title": { zh: "按固定轮班表排月班", en: "Build a month from a weekly rotation" },
  "roster.rotation.short": {
    zh: "{people} 个人轮不开：一周要 {needed} 个班，除去休息最多能上 {most} 个，缺 {missing} 个。请减少每班人数或加人。",
    en: "{people} people are not enough for a rotation: a week needs {needed} shifts, rests leave at most {most}, {missing} are missing. Please ask for fewer people per shift or add people.",
  },
  "roster.rotation.notFound": {
    zh: "没有找到 {people} 个人都能轮的固定轮班表，什么都没写。请减少每班人数，或改用「生成月排班表」。",
    en: "No weekly rotation was found for {people} people, so nothing was written. Please ask for fewer people per shift, or build the month's roster instead.",
  },
  "roster.rotation.tooMany": {
    zh: "固定轮班表最多排 {most} 个人，现在有 {people} 个。请改用「生成月排班表」。",
    en: "A weekly rotation holds at most {most} people; there are {people}. Please build the month's roster instead.",
  },
  "roster.rotation.done": {
    zh: "已写入「{sheet}」，有 {open} 个班还没有人上。",
    en: "“{sheet}” was written; {open} shifts have nobody yet.",
  },
  "roster.rotation.away": {
    zh: "{person} {day}：轮到「{shift}」，但请假了",
    en: "{person}, {day}: due on “{shift}” but on leave",
  },
  "roster.rotation.locked": {
    zh: "{person} {day}：轮到「{shift}」，但固定了别的",
    en: "{person}, {day}: due on “{shift}” but locked to something else",
  },
  "roster.rotation.notEmployed": {
    zh: "{person} {day}：轮到「{shift}」，但不在职",
    en: "{person}, {day}: due on “{shift}” but not employed",
  },
  "roster.rotation.notAllowed": {
    zh: "{person} {day}：轮到「{shift}」，但不能上这个班",
    en: "{person}, {day}: due on “{shift}” but may not work it",
  },
} as const;
