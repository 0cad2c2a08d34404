/** The function cards, and inserting a formula. */
export const CARDS = {
  "functions.title": { zh: "函数", en: "Functions" },
  "functions.lead": {
    zh: "想知道什么、想做什么，就怎么说，例如“退款还剩多久”“运费谁出”“扣钱”。",
    en: "Say what you want to know or do, such as time left, who pays postage, fines.",
  },
  "functions.search": { zh: "搜索", en: "Search" },
  "functions.found": { zh: "{count} 张卡片", en: "{count} cards" },
  "functions.none": {
    zh: "没有找到“{query}”。换个说法试试，例如“时限”。",
    en: "Nothing fits “{query}”. Try another word, such as deadline.",
  },
  "functions.more": { zh: "更多参数（{count}）", en: "More arguments ({count})" },
  "functions.spills": {
    zh: "结果会铺到旁边的单元格；只要一格的，选「取哪项」。",
    en: "The result fills the cells beside it; for one cell of it choose pick.",
  },
  "functions.help": { zh: "说明：{name}", en: "Help: {name}" },
  "functions.helpShort": { zh: "说明", en: "Help" },
  "functions.go": { zh: "去做", en: "Go there" },
  "functions.goName": { zh: "去做：{name}", en: "Go there: {name}" },
  "functions.insert": { zh: "填入 {target}", en: "Put into {target}" },
  "functions.insertName": { zh: "填入 {target}：{name}", en: "Put into {target}: {name}" },
  "functions.fill": { zh: "填满这一列（{rows} 行）", en: "Fill the column ({rows} rows)" },
  "functions.only": { zh: "只填 {target}", en: "Only {target}" },
  "functions.back": { zh: "返回", en: "Back" },
  "functions.choose": { zh: "请选择", en: "Choose" },
  "functions.leaveOut": { zh: "不填", en: "Left out" },
  "functions.write": { zh: "自己写……", en: "Write it myself…" },
  "functions.open": {
    zh: "还有必填的参数看不出填什么，请选好。",
    en: "Something that is needed can't be told here: please choose it.",
  },
  "functions.selectCell": { zh: "先选一个单元格", en: "Select a cell first" },

  "formula.countdown.title": { zh: "插入倒数的剩余时间", en: "Insert a time left that counts down" },
  "formula.countdown.none": {
    zh: "这里看不出哪一列是截止时间，没有写。请先有 截止时间 一列，再选它右边的空单元格。",
    en: "No column of deadlines could be told here, so nothing was written. Have a column 截止时间, then select a blank cell to its right.",
  },
  "formula.countdown.touches": {
    zh: "将在「{sheet}」{where} 写入公式；「{settings}」里的 店务_现在 是它的钟",
    en: "A formula goes into {where} of “{sheet}”; 店务_现在 on “{settings}” is its clock",
  },
  "formula.propose.title": { zh: "看公式会怎么填", en: "What a formula would be" },
  "formula.insert.title": { zh: "插入函数", en: "Insert a function" },
  "formula.insert.name": { zh: "函数名", en: "Function" },
  "formula.insert.at": { zh: "单元格，连同工作表名", en: "Cell with its sheet, such as Refunds!S2" },
  "formula.insert.args": { zh: "参数，按名称", en: "Arguments by name" },
  "formula.insert.fill": { zh: "填一格还是整列", en: "One cell or the column" },
  "formula.insert.cell": { zh: "一格", en: "one cell" },
  "formula.insert.column": { zh: "整列", en: "the column" },
  "formula.insert.occupied": {
    zh: "{where} 里已经有内容，没有改动。请选一个空单元格再插入。",
    en: "{where} is not empty and was not changed. Select an empty cell, then insert again.",
  },
  "formula.insert.unsure": {
    zh: "看不出 {names} 是哪一列，没有写。请选好再插入。",
    en: "Which column is {names} can't be told, so nothing was written. Choose, then insert again.",
  },
  "formula.insert.spill": {
    zh: '{where} 在表格里，一格放不下几行答案，没有写。请填「取哪项」（如 "1" 或 "说明"），或选表格外面的空格子。',
    en: '{where} is inside a table, where several lines of an answer have no room; nothing was written. Fill in pick (such as "1" or "说明"), or select a blank cell outside the table.',
  },
  "formula.insert.circular": {
    zh: "{where} 夹在要用的几列中间，公式会引用到自己。请选这些列右边的单元格。",
    en: "{where} stands among the columns that are needed, and the formula would refer to itself. Select a cell to their right.",
  },
  "formula.insert.noColumn": {
    zh: "这一列不是空的，或只有一行，没有写。请选一个空列，或只填一格。",
    en: "The column is not blank, or has one row only; nothing was written. Select a blank column, or fill one cell.",
  },
  "formula.insert.touches": {
    zh: "将在「{sheet}」{where} 写入公式，不改其他单元格",
    en: "A formula goes into {where} of “{sheet}”; no other cell changes",
  },
  "formula.insert.touchesColumn": {
    zh: "将在「{sheet}」{where} 这 {rows} 格写入公式，不改其他单元格",
    en: "A formula goes into the {rows} cells {where} of “{sheet}”; no other cell changes",
  },
  "formula.insert.done": {
    zh: "公式已写入 {where}。",
    en: "The formula is in {where}.",
  },
  "formula.insert.filled": {
    zh: "公式已写入 {where}，共 {rows} 行。",
    en: "The formula is in {where}, {rows} rows.",
  },
} as const;
