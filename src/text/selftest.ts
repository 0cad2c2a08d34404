/** The sheet on which the workbook tests our functions itself. */
export const SELFTEST = {
  "selftest.title": { zh: "写入店务自检", en: "Write the self-test" },
  "selftest.rules": { zh: "按哪些规则", en: "By which rules" },
  "selftest.rules.packs": { zh: "自带的规则", en: "The built-in rules" },
  "selftest.rules.workbook": { zh: "这个工作簿选的规则", en: "The rules of this workbook" },
  "selftest.noRules": {
    zh: "这个工作簿还没有选规则，什么都没写。请先在「规则」里选好，或按自带的规则自检。",
    en: "This workbook has chosen no rules yet, so nothing was written. Choose them under Rules first, or test by the built-in ones.",
  },
  "selftest.sheet": { zh: "店务自检", en: "ShopOps self-test" },
  "selftest.touches": {
    zh: "将写入新工作表「{sheet}」{area}，不改其他单元格",
    en: "Writes the new sheet “{sheet}” {area}; no other cell changes",
  },
  "selftest.done": {
    zh: "已写入「{sheet}」，共 {count} 个例子。第 2 行是结果。",
    en: "“{sheet}” was written with {count} cases. Row 2 is the result.",
  },
  "selftest.heading.packs": { zh: "店务自检：手册里的例子", en: "ShopOps self-test: worked cases" },
  "selftest.heading.workbook": {
    zh: "店务自检：手册里的例子，按这个工作簿的规则",
    en: "ShopOps self-test: worked cases by the rules of this workbook",
  },
  "selftest.summary": { zh: "通过 ", en: "Passed " },
  "selftest.note.packs": {
    zh: "每一行都是真公式。全部通过，就是函数在您的 Excel 里算得对；出现 #NAME? 是店务助手没有加载。",
    en: "Every row is a live formula. All passed: the functions work in your Excel. #NAME? means that ShopOps is not loaded.",
  },
  "selftest.note.workbook": {
    zh: "每一行都是真公式。不符的行，就是店里改过的规则影响到的例子。",
    en: "Every row is a live formula. Rows that differ are the cases your own rules change.",
  },
  "selftest.column.id": { zh: "编号", en: "Case" },
  "selftest.column.scene": { zh: "场景", en: "What happens" },
  "selftest.column.formula": { zh: "公式", en: "Formula" },
  "selftest.column.result": { zh: "结果", en: "Result" },
  "selftest.column.expected": { zh: "应为", en: "Expected" },
  "selftest.column.passed": { zh: "通过", en: "Passed" },
  "selftest.column.rules": { zh: "依据", en: "Rules" },
  "selftest.passed": { zh: "通过", en: "yes" },
  "selftest.differs": { zh: "不符", en: "no" },
  "selftest.error": { zh: "错误值 {kind}", en: "error {kind}" },
  "selftest.dateSystem": {
    zh: "工作簿用 1900 日期系统（用 1904 的话，下面的日期都会不符）",
    en: "The workbook counts dates from 1900 (from 1904 all dates below would differ)",
  },
  "selftest.uncomputed": { zh: "没有公式的例子，和原因", en: "Cases without a formula, and why" },
} as const;
