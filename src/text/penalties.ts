/** Reading a penalty log on a sheet. Sentences about its lines: functions/messages/penalties.ts. */
export const PENALTIES = {
  "penalty.read.title": { zh: "读处罚登记", en: "Read a penalty log" },
  "penalty.read.sheet": { zh: "工作表", en: "Sheet" },
  "penalty.read.range": { zh: "区域，连同标题行", en: "Range, with its header row" },
  "penalty.read.none": {
    zh: "工作表「{sheet}」里没有找到处罚登记：标题行要有 日期、工号或姓名、事项。标题不同的，请写明区域。",
    en: "No penalty log was found on the sheet “{sheet}”: its header row needs 日期, 工号 or 姓名, and 事项. Where the headers differ, name the range.",
  },
} as const;
