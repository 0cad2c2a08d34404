/** What all screens of the pane share: names of places, buttons, states of work. */
export const SHELL = {
  "pane.title": { zh: "店务助手", en: "ShopOps" },
  "pane.navigation": { zh: "功能", en: "Views" },
  "pane.unexpected": {
    zh: "出了意外的错误（{reason}）。请关闭窗格再打开；还不行的话，把这句话发给支持人员。",
    en: "Something unexpected went wrong ({reason}). Close the pane and open it again; if it stays, send this sentence to support.",
  },
  "pane.noOffice": {
    zh: "没有从微软的服务器取到 Office.js，店务助手打不开。请检查网络（公司防火墙要放行 appsforoffice.microsoft.com），关闭窗格再打开。工作簿没有动过。",
    en: "Office.js did not come from Microsoft's server, so ShopOps can't open. Check the network (a company firewall must let appsforoffice.microsoft.com through), then close the pane and open it again. The workbook is untouched.",
  },
  "pane.notExcel": {
    zh: "这个页面要在 Excel 里打开：在 Excel 的「店务」选项卡里点任一按钮。",
    en: "This page opens inside Excel: press any button of the ShopOps tab in Excel.",
  },
  "pane.broken": { zh: "窗格出错了", en: "The pane has failed" },
  "pane.brokenDetail": {
    zh: "这一页画不出来（{reason}）。已经写进工作簿的内容都在。请重新打开；还不行的话，把这句话发给支持人员。",
    en: "This page can't be drawn ({reason}). What was written to the workbook is there. Open it again; if it stays, send this sentence to support.",
  },
  "pane.reopen": { zh: "重新打开", en: "Open again" },
  "pane.reading": { zh: "正在查看工作簿", en: "Looking at the workbook" },
  "pane.planning": { zh: "正在核对", en: "Checking" },
  "pane.writing": { zh: "正在写入", en: "Writing" },
  "pane.undoing": { zh: "正在撤销", en: "Undoing" },
  "pane.standIn": { zh: "正在找能顶班的人", en: "Looking for stand-ins" },
  "pane.rostering": { zh: "正在排班", en: "Making the roster" },
  "pane.codeComing": { zh: "正在打开「{place}」", en: "Opening “{place}”" },
  "pane.codeMissing": {
    zh: "「{place}」的程序没有取到，别的功能照常可用。请检查网络后再试；还不行就关闭窗格再打开。",
    en: "“{place}” could not be loaded; everything else works. Check the network, then try again; if that does not help, close the pane and open it again.",
  },
  "pane.codeRetry": { zh: "再试", en: "Try again" },
  "pane.work": { zh: "正在进行", en: "In progress" },

  "view.today": { zh: "今日", en: "Today" },
  "view.roster": { zh: "排班", en: "Roster" },
  "view.registers": { zh: "登记", en: "Registers" },
  "view.finance": { zh: "财务", en: "Finance" },
  "view.functions": { zh: "函数", en: "Functions" },
  "view.why": { zh: "为什么", en: "Why" },
  "view.rules": { zh: "规则", en: "Rules" },
  "view.settings": { zh: "设置", en: "Settings" },
  "view.help": { zh: "帮助", en: "Help" },

  "action.undo": { zh: "撤销", en: "Undo" },
  "action.cancel": { zh: "停止", en: "Stop" },
  "action.dismiss": { zh: "关闭这条提示", en: "Close this message" },
  "action.next": { zh: "下一步", en: "Next" },
  "action.write": { zh: "写入", en: "Write" },
  "action.back": { zh: "返回修改", en: "Back" },

  "severity.red": { zh: "违规", en: "Violation" },
  "severity.yellow": { zh: "提醒", en: "Warning" },
  "severity.info": { zh: "说明", en: "Note" },

  "form.choose": { zh: "请选择", en: "Choose" },

  "adopt.found": {
    zh: "找到「{title}」，{rows} 行。是这张表吗？",
    en: "Found “{title}” with {rows} rows. Is this the one?",
  },
  "adopt.promise": {
    zh: "只读取上面选的列；表里的其他内容不动。",
    en: "Only the columns chosen above are read; nothing else in the table is touched.",
  },
  "adopt.use": { zh: "就用这张表", en: "Use this table" },
  "adopt.none": { zh: "没有这一列", en: "No such column" },

  "inForce.line": { zh: "规则：{rules}", en: "Rules: {rules}" },
  "inForce.none": { zh: "还没有选，按手册", en: "none chosen, the handbook" },
  "inForce.handbook": { zh: "手册", en: "the handbook" },
  "inForce.current": { zh: "现行", en: "today’s" },
  "inForce.some": { zh: "{areas}按现行，其余按手册", en: "today’s for {areas}, else the handbook" },
  "inForce.table": { zh: "按「{sheet}」里的数值", en: "the values of “{sheet}”" },
  "inForce.platform": { zh: "平台时限", en: "clocks" },
  "inForce.law": { zh: "法律", en: "law" },
  "inForce.internal": { zh: "店内规定", en: "internal" },
  "inForce.choose": { zh: "去选", en: "Choose" },
  "inForce.change": { zh: "看规则", en: "Rules" },
} as const;
