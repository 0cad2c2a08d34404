/** The screen of help, with the care of formulas; the pages of help are in ../help.ts. */
export const PANE_HELP = {
  "care.broken": { zh: "没有算出来的公式", en: "Formulas without a value" },
  "care.lead": {
    zh: "有时加载项还没准备好，公式会停在 #NAME?。重新输入一次就好，不用您逐格去点。",
    en: "When the add-in was not ready, formulas may stay at #NAME?. Entering them again helps; no need to click each cell.",
  },
  "care.check": { zh: "检查公式", en: "Check the formulas" },
  "care.none": { zh: "店务助手的公式都算出来了。", en: "Every ShopOps formula has its value." },
  "care.count": {
    zh: "「{sheet}」有 {count} 个公式没有算出来",
    en: "{count} formulas of “{sheet}” have no value",
  },
  "care.unknown": {
    zh: "「{sheet}」用了 SHOP.{name}，没有这个函数",
    en: "“{sheet}” uses SHOP.{name}, which does not exist",
  },
  "care.protected": {
    zh: "「{sheet}」受保护，没有检查",
    en: "“{sheet}” is protected and was not looked at",
  },
  "care.repair": { zh: "修复这 {count} 个公式", en: "Repair these {count} formulas" },
  "care.copy": { zh: "给没装店务助手的人看", en: "For readers without ShopOps" },
  "care.copyLead": {
    zh: "做一份样子相同的副本，SHOP 公式换成数值，原表不动。",
    en: "Makes a copy that looks the same, with values instead of SHOP formulas. The original is not touched.",
  },
  "care.copySheet": { zh: "复制「{sheet}」", en: "Copy “{sheet}”" },
  "care.copyAll": { zh: "复制所有用到 SHOP 的表", en: "Copy every sheet that uses SHOP" },
  "care.copyFact": {
    zh: "「{sheet}」→「{copy}」：{formulas} 个公式换成数值",
    en: "“{sheet}” → “{copy}”: {formulas} formulas become values",
  },

  "help.lead": { zh: "从这里开始，或查一个函数的说明。", en: "Begin here, or look up a function." },
  "help.functions": { zh: "函数说明", en: "Function pages" },
  "help.privacy": { zh: "隐私", en: "Privacy" },
  "help.privacyText": {
    zh: "所有计算都在本机完成。加载之后不联网，不收集使用情况。",
    en: "Everything is computed on this computer. After loading there is no network traffic and no usage data is collected.",
  },
} as const;
