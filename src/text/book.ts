/** 店务设置: what we remember in the workbook, the settings screen, and removing it all. */
export const BOOK = {
  "now.title": { zh: "让 店务_现在 跟着时间走", en: "Let 店务_现在 follow the clock" },
  "now.touches": {
    zh: "将把「{sheet}」{area} 里写死的时间换成 =NOW()",
    en: "Puts =NOW() in place of the fixed time in “{sheet}” ({area})",
  },
  "now.done": {
    zh: "好了，「剩余」从现在起自己走。",
    en: "Done: the time left counts by itself from now on.",
  },
  "now.follows": {
    zh: "店务_现在 已经跟着时间走，不用改。",
    en: "店务_现在 follows the clock already; nothing to change.",
  },
  "now.stands": {
    zh: "旧版本把「店务_现在」写成了一个固定时间，「剩余」不会自己变，过期的单子看着像没过期。",
    en: "An older version wrote 店务_现在 as a fixed time, so the time left does not move and overdue lines look fine.",
  },

  "book.state.title": { zh: "这个工作簿里有什么", en: "What this workbook has" },
  "book.remove.title": { zh: "删除店务助手记住的全部内容", en: "Remove everything ShopOps keeps" },
  "book.remove.touches": {
    zh: "将删除「{sheet}」和名称 {names}；登记表和班表都是您的，不会动。Ctrl+Z 撤不了删除工作表，请用这里的「撤销」",
    en: "Deletes “{sheet}” and the names {names}; registers and rosters are yours and stay. Ctrl+Z can't take back a deleted sheet: use Undo here",
  },
  "book.remove.done": {
    zh: "已删除，登记表和班表还在。",
    en: "Removed; registers and rosters are still there.",
  },
  "book.remove.none": {
    zh: "这个工作簿里没有店务助手的设置。",
    en: "ShopOps keeps nothing in this workbook.",
  },

  "settings.sheet": { zh: "店务设置", en: "ShopOps settings" },
  "settings.table": { zh: "店务_设置", en: "ShopOps_Settings" },
  "settings.touches": { zh: "将更新店务设置", en: "Updates the ShopOps settings" },
  "settings.language": { zh: "语言", en: "Language" },
  "settings.theme": { zh: "外观", en: "Appearance" },
  "settings.theme.auto": { zh: "跟随 Excel", en: "As Excel" },
  "settings.theme.light": { zh: "浅色", en: "Light" },
  "settings.theme.dark": { zh: "深色", en: "Dark" },
  "settings.theme.contrast": { zh: "高对比度", en: "High contrast" },
  "settings.clock": { zh: "看「店务_现在」", en: "Look at 店务_现在" },
  "settings.clockFollow": { zh: "让它跟着时间走", en: "Let it follow the clock" },
  "settings.kept": { zh: "工作簿里保存的内容", en: "Kept in this workbook" },
  "settings.keptLead": {
    zh: "除了语言、外观、登记人和上一家快递，店务助手只把设置存在工作簿里，不上传任何内容。",
    en: "Apart from language, appearance, who registers lines and the last courier, ShopOps keeps its settings in the workbook only and sends nothing anywhere.",
  },
  "settings.keptLine": { zh: "{key}：{value}", en: "{key}: {value}" },
  "settings.nothingKept": { zh: "这个工作簿里还没有。", en: "Nothing in this workbook yet." },
  "settings.remove": { zh: "全部移除", en: "Remove everything" },
  "settings.removeAsk": {
    zh: "将移除店务助手建的设置。登记表和班表里的数据留下。确定吗？",
    en: "This removes the settings ShopOps made. Your registers and rosters stay. Are you sure?",
  },
  "settings.removeYes": { zh: "移除", en: "Remove" },
} as const;
