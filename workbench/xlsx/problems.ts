import { FileProblem } from "./contract";

const SENTENCES = {
  empty: {
    zh: "文件是空的,请换一个 .xlsx 文件。",
    en: "The file is empty. Choose another .xlsx file.",
  },
  notZip: {
    zh: "这不是 .xlsx 文件(.csv、网页等请先在 Excel 或 WPS 里打开,再另存为 .xlsx)。",
    en: "This is not an .xlsx file. Open it in Excel or WPS and save it as .xlsx first.",
  },
  oldFormat: {
    zh: "这是旧格式 .xls 文件,请在 Excel 或 WPS 里另存为 .xlsx 再打开。",
    en: "This is an old .xls file. Save it as .xlsx in Excel or WPS, then open that.",
  },
  encrypted: {
    zh: "文件有打开密码,请先在 Excel 里取消密码(文件 > 信息 > 保护工作簿)再打开。",
    en: "The file is locked with a password. Remove it in Excel (File > Info > Protect Workbook), then open it.",
  },
  damaged: {
    zh: "文件已损坏,请在 Excel 里用“打开并修复”打开,另存后再试。",
    en: "The file is damaged. Use “Open and Repair” in Excel, save a copy and try that.",
  },
  notWorkbook: {
    zh: "这个文件里没有 Excel 工作簿,请选 .xlsx 文件。",
    en: "There is no Excel workbook in this file. Choose an .xlsx file.",
  },
  macros: {
    zh: "文件带宏(.xlsm),为了不丢宏,请另存为不带宏的 .xlsx 再打开。",
    en: "The file has macros (.xlsm). So that none is lost, save it as an .xlsx without macros and open that.",
  },
  binary: {
    zh: "这是二进制格式 .xlsb,请在 Excel 里另存为 .xlsx 再打开。",
    en: "This is a binary .xlsb workbook. Save it as .xlsx in Excel, then open that.",
  },
  template: {
    zh: "这是模板文件(.xltx),请先用它新建工作簿,保存为 .xlsx 再打开。",
    en: "This is a template (.xltx). Make a workbook from it, save that as .xlsx and open it.",
  },
  strict: {
    zh: "这是“Strict Open XML”格式,请在 Excel 里另存为普通的“Excel 工作簿(.xlsx)”再打开。",
    en: "This is a “Strict Open XML” workbook. Save it as an ordinary “Excel Workbook (.xlsx)”, then open that.",
  },
  tooLarge: {
    zh: "文件解开后太大(超过 512 MB),为安全起见没有打开。",
    en: "The file unpacks to more than 512 MB and was not opened, to be safe.",
  },
  tooManyCells: {
    zh: "文件里的单元格太多(超过 200 万个,或者数组公式铺满整张表),为安全起见没有打开。请拆成几个文件。",
    en: "The file holds more than two million cells, or array formulas over whole sheets, and was not opened, to be safe. Split it into several files.",
  },
  tooDeep: {
    zh: "文件的内容嵌套太深或元素太多,不像 Excel 写的文件,为安全起见没有打开。",
    en: "The file is nested too deeply or holds too many elements to be one of Excel's, and was not opened, to be safe.",
  },
  outside: {
    zh: "文件里有超出工作表范围的行号或列号(行最多 1048576,列最多 XFD),请在 Excel 里用“打开并修复”打开,另存后再试。",
    en: "The file names rows or columns that no sheet has (1048576 rows, columns up to XFD). Use “Open and Repair” in Excel, save a copy and try that.",
  },
  longFormula: {
    zh: "文件里有太长的公式(一个公式最多 8192 个字符),为安全起见没有打开。",
    en: "The file holds formulas that are too long (one has at most 8,192 characters) and was not opened, to be safe.",
  },
  noSheet: {
    zh: "工作簿里没有普通工作表,请换一个文件。",
    en: "The workbook has no ordinary worksheet. Choose another file.",
  },
} as const;

export type ProblemCode = keyof typeof SENTENCES;

export const fileProblem = (code: ProblemCode): FileProblem => new FileProblem(code, SENTENCES[code]);

/** Whatever goes wrong while a file is read is told in one sentence: too much for the machine, or damaged. */
export const asFileProblem = (problem: unknown): FileProblem =>
  problem instanceof FileProblem
    ? problem
    : fileProblem(problem instanceof RangeError ? "tooDeep" : "damaged");
