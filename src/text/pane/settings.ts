/** The screen of the settings. */
export const PANE_SETTINGS = {
  "settings.language": { zh: "语言", en: "Language" },
  "settings.theme": { zh: "外观", en: "Appearance" },
  "settings.theme.auto": { zh: "跟随 Excel", en: "As Excel" },
  "settings.theme.light": { zh: "浅色", en: "Light" },
  "settings.theme.dark": { zh: "深色", en: "Dark" },
  "settings.theme.contrast": { zh: "高对比度", en: "High contrast" },
  "settings.kept": { zh: "工作簿里保存的内容", en: "Kept in this workbook" },
  "settings.keptLead": {
    zh: "除了语言和外观，店务助手只把设置存在工作簿里，不上传任何内容。",
    en: "Apart from language and appearance, ShopOps keeps its settings in the workbook only and sends nothing anywhere.",
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
