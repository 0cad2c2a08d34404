/** The staff list: its columns, adopting it, and what is wrong with a line. */
export const STAFF = {
  "staff.adopt.title": { zh: "使用这张人员表", en: "Use this staff list" },
  "staff.adopt.sheet": { zh: "工作表", en: "Sheet" },
  "staff.adopt.mapping": { zh: "各列的用途", en: "What the columns are for" },
  "staff.adopt.touches": {
    zh: "将记住「{sheet}」里各列的用途（写在「{settings}」），人员表本身不动",
    en: "Remembers what each column of “{sheet}” is for (in “{settings}”); the staff list itself is not touched",
  },
  "staff.adopt.done": {
    zh: "已采用「{sheet}」里的 {count} 人。",
    en: "{count} people of “{sheet}” are used from now on.",
  },
  "staff.find.title": { zh: "查找人员表", en: "Find the staff list" },
  "staff.none": {
    zh: "没有找到人员表。请准备一张有「工号」「姓名」（或「昵称」）两列的表，每人一行。",
    en: "No staff list was found. Please make a sheet with the columns “工号” (number) and “姓名” (name), one person a row.",
  },
  "staff.unsure": {
    zh: "找到 {count} 张像人员表的表：{sheets}。请选一张。",
    en: "{count} sheets look like a staff list: {sheets}. Please choose one.",
  },
  "staff.problem.noName": {
    zh: "「{sheet}」第 {row} 行没有姓名。请补上再排。",
    en: "“{sheet}” row {row} has no name. Please fill it in first.",
  },
  "staff.problem.noNumber": {
    zh: "「{sheet}」第 {row} 行没有工号。请补上再排。",
    en: "“{sheet}” row {row} has no number. Please fill it in first.",
  },
  "staff.problem.twice": {
    zh: "「{sheet}」第 {row} 行的工号 {number} 前面已经有了。请改正再排。",
    en: "“{sheet}” row {row}: number {number} occurs before. Please correct it first.",
  },
} as const;
