/** The function cards, and inserting a formula. */
export const CARDS = {
  "functions.title": { zh: "函数", en: "Functions" },
  "functions.lead": {
    zh: "按想知道的事来找，例如“退款”“运费”“工时”。",
    en: "Search by what you want to know, such as refund, postage, hours.",
  },
  "functions.search": { zh: "搜索函数", en: "Search functions" },
  "functions.found": { zh: "{count} 个函数", en: "{count} functions" },
  "functions.none": {
    zh: "没有函数提到“{query}”。换个说法试试，例如“时限”。",
    en: "No function mentions “{query}”. Try another word, such as deadline.",
  },
  "functions.arguments": { zh: "参数说明（{count}）", en: "Arguments ({count})" },
  "functions.spills": {
    zh: "结果会铺到旁边的单元格；在表格里请填 pick 参数，只取一格。",
    en: "The result fills the cells beside it; inside a table use the pick argument to get one cell.",
  },
  "functions.help": { zh: "{name} 的完整说明", en: "All about {name}" },
  "functions.insert": { zh: "插入到 {target}", en: "Insert into {target}" },
  "functions.insertName": { zh: "插入到 {target}：{name}", en: "Insert into {target}: {name}" },
  "functions.selectCell": { zh: "先选一个单元格", en: "Select a cell first" },

  "formula.insert.title": { zh: "插入函数", en: "Insert a function" },
  "formula.insert.name": { zh: "函数名", en: "Function" },
  "formula.insert.occupied": {
    zh: "{where} 里已经有内容，没有改动。请选一个空单元格再插入。",
    en: "{where} is not empty and was not changed. Select an empty cell, then insert again.",
  },
  "formula.insert.touches": {
    zh: "将在「{sheet}」{where} 写入公式，不改其他单元格",
    en: "A formula goes into {where} of “{sheet}”; no other cell changes",
  },
  "formula.insert.done": {
    zh: "公式已写入 {where}。参数取自同一行的列，请核对。",
    en: "The formula is in {where}. Its arguments are columns of the same row: please check them.",
  },
} as const;
