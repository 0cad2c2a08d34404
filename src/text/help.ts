/** The help screen. */
export const HELP = {
  "help.lead": { zh: "从这里开始，或查一个函数的说明。", en: "Begin here, or look up a function." },
  "help.functions": { zh: "函数说明", en: "Function pages" },
  "help.privacy": { zh: "隐私", en: "Privacy" },
  "help.privacyText": {
    zh: "所有计算都在本机完成。加载之后不联网，不收集使用情况。",
    en: "Everything is computed on this computer. After loading there is no network traffic and no usage data is collected.",
  },
} as const;
