/** The help screen. */
export const HELP = {
  "help.lead": { zh: "从这里开始，或查一个函数的说明。", en: "Begin here, or look up a function." },
  "help.guides": { zh: "一步一步做", en: "Step by step" },
  "help.mind": { zh: "留意", en: "Mind" },
  "help.guide.deadline": { zh: "给退款表加截止时间", en: "A deadline column" },
  "help.guide.penalty": { zh: "算一个月的罚款", en: "The fines of a month" },
  "help.guide.roster": { zh: "排一个月的班", en: "A month's roster" },
  "help.guide.damage": { zh: "登记一件破损", en: "A damaged parcel" },
  "help.guide.reconcile": { zh: "对账", en: "Reconciliation" },
  "help.functions": { zh: "函数说明", en: "Function pages" },
  "help.about": { zh: "关于", en: "About" },
  "help.build": { zh: "版本 {build}", en: "Version {build}" },
  "help.buildHint": {
    zh: "更新后还显示旧版本：关掉所有 Excel 窗口再打开。",
    en: "If an old version still shows after an update: close every Excel window and open it again.",
  },
  "help.page.privacy": { zh: "隐私说明", en: "Privacy policy" },
  "help.page.support": { zh: "支持与反馈", en: "Support" },
  "help.page.terms": { zh: "使用条款", en: "Terms of use" },
  "help.licences": { zh: "第三方许可", en: "Third-party licences" },
  "help.privacy": { zh: "隐私", en: "Privacy" },
  "help.privacyText": {
    zh: "所有计算都在本机完成。加载之后不联网，不收集使用情况。",
    en: "Everything is computed on this computer. After loading there is no network traffic and no usage data is collected.",
  },
} as const;
