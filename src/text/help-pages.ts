/** The pages of help, one for each function; what the pane's own help view says is in pane/help.ts. */
export const HELP_PAGES = {
  "help.title": { zh: "店务助手帮助", en: "ShopOps help" },
  "help.all": { zh: "全部函数", en: "All functions" },
  "help.otherLanguage": { zh: "English", en: "中文" },
  "help.indexLead": {
    zh: "店务助手在您自己的工作簿里做售后：排班、登记，以及下面这些函数。所有计算都在本机。",
    en: "ShopOps does after-sale work in your own workbook: rosters, registers and the functions below. Everything is computed on this computer.",
  },
  "help.start": { zh: "从这里开始", en: "Begin here" },
  "help.start.1": {
    zh: "排班：点「店务」选项卡里的「排班」，选人员表和月份，看过预览再写入。",
    en: "Roster: press Roster on the ShopOps tab, choose staff list and month, look at the preview, then write.",
  },
  "help.start.2": {
    zh: "登记：点「登记」，新建登记表或接着用已有的表，一件一行。",
    en: "Registers: press Registers, make a register or use your own table, one line each.",
  },
  "help.start.3": {
    zh: "函数：在单元格里输入 =SHOP. 会出现列表；选中结果单元格，再点「为什么」看依据。",
    en: "Functions: type =SHOP. in a cell for the list; select a result and press Why to see what it rests on.",
  },
  "help.example": { zh: "例子", en: "Example" },
  "help.exampleLead": {
    zh: "可以照着输入；平时把引号里的内容换成单元格。",
    en: "It can be typed as it is; usually cells stand in place of the texts.",
  },
  "help.arguments": { zh: "参数", en: "Arguments" },
  "help.argument": { zh: "参数", en: "Argument" },
  "help.needed": { zh: "必填", en: "Needed" },
  "help.meaning": { zh: "含义", en: "Meaning" },
  "help.required": { zh: "是", en: "yes" },
  "help.optional": { zh: "否", en: "no" },
  "help.noArguments": { zh: "没有参数。", en: "None." },
  "help.answer": { zh: "结果", en: "Answer" },
  "help.shape.rows": {
    zh: "给一个单元格得一个结果；给一整列得同样长的一列。参数留空，结果也是空；金额、数量和是否这三种，有的 Excel 把空单元格当成 0 交给函数，从「函数」里插入的公式会先用 IF 判断是否为空。",
    en: "One cell gives one answer; a whole column gives a column of the same length. A blank gives a blank; for amounts, numbers and yes/no some Excels hand a blank in as 0, so formulas inserted from Functions ask with IF first whether the cell is blank.",
  },
  "help.shape.cell": { zh: "一个单元格。", en: "One cell." },
  "help.shape.spill": {
    zh: "一张小表，铺到右边和下边的单元格；在 Excel 表格里请填「取哪项」，只得一格。",
    en: "A small table that fills the cells to the right and below; inside an Excel table use pick to get one cell.",
  },
  "help.rules": { zh: "依据的规则", en: "Rules" },
  "help.rule": { zh: "规则", en: "Rule" },
  "help.says": { zh: "说明", en: "Says" },
  "help.value": { zh: "数值", en: "Value" },
  "help.source": { zh: "来源", en: "Source" },
  "help.today": { zh: "现行说法", en: "Today" },
  "help.openPoints": { zh: "手册的矛盾与空白", en: "Where the handbook contradicts itself or is silent" },
  "help.point": { zh: "编号", en: "No." },
  "help.matter": { zh: "事项", en: "Matter" },
  "help.settled": { zh: "默认处理", en: "Settled by" },
  "help.errors": {
    zh: "缺规则值或没有数据时得 #N/A，参数类型不对时得 #VALUE!；点错误单元格旁的图标能看到原因。",
    en: "#N/A means a rule is not set or there is no data; #VALUE! means an argument has the wrong type. The icon beside the cell tells the reason.",
  },
} as const;
