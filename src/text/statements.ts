/** Files the user hands in: what they are, what is wrong with them. */
export const STATEMENTS = {
  "statements.read.title": { zh: "读对账单和导出文件", en: "Read statements and exports" },
  "statements.files": { zh: "文件", en: "Files" },
  "statements.reading": { zh: "正在读「{name}」… {part}%", en: "Reading “{name}”… {part}%" },
  "statements.missing": {
    zh: "找不到文件「{name}」，什么都没读。请重新放入文件。",
    en: "The file “{name}” was not found, so nothing was read. Please hand the files in again.",
  },
  "statements.failed": {
    zh: "读文件时出错，什么都没写：{reason}。请再试一次。",
    en: "Reading the files failed and nothing was written: {reason}. Please try again.",
  },
  "statements.cancelled": { zh: "已停止，什么都没写。", en: "Stopped; nothing was written." },
  "statements.refused": { zh: "文件不能用：{problems}", en: "The files can't be used: {problems}" },

  "statements.reconcile.title": { zh: "退款对账", en: "Reconcile refunds" },
  "statements.noAccount": {
    zh: "放入的文件里没有账单（支付宝账务明细、聚合账户、保证金流水等），没有东西可以对。请再放入这个月的账单。",
    en: "None of the files is a statement of an account (Alipay, aggregated account, deposit), so there is nothing to match with. Please add this month's statement.",
  },
  "statements.noRegister": {
    zh: "工作簿里没有退款登记，文件里也没有退款导出，没有东西可以对。请新建或指定退款登记，或放入退款管理的导出。",
    en: "The workbook has no refund register and no file is an export of refunds, so there is nothing to match. Make or choose a register, or add the export of refunds.",
  },

  "statement.empty": { zh: "文件是空的。请重新下载。", en: "The file is empty. Please download it again." },
  "statement.notText": {
    zh: "这不是 CSV 文本（可能是 Unicode 文本或别的格式）。请直接用平台下载的文件，或另存为「CSV UTF-8」。",
    en: "This is no CSV text (Unicode text or another format, perhaps). Use the file as it was downloaded, or save it as “CSV UTF-8”.",
  },
  "statement.encoding": {
    zh: "第 {line} 行有认不出的字符，文件可能损坏或被转错了编码。请重新下载。",
    en: "Row {line} has bytes that are no characters: the file is damaged or was converted wrongly. Please download it again.",
  },
  "statement.hugeCell": {
    zh: "有一个单元格大得不像账单里的内容，没有读这个文件。请直接用平台下载的文件。",
    en: "One cell is larger than anything in a statement, so the file was not read. Use the file as it was downloaded.",
  },
  "statement.oldExcel": {
    zh: "这是旧版 Excel 的 .xls 二进制文件。请在 Excel 里另存为 .xlsx，或下载 CSV。",
    en: "This is a binary .xls of an old Excel. Save it as .xlsx in Excel, or download a CSV.",
  },
  "statement.cut": {
    zh: "文件不完整，末尾被截断了，所以没有用它的合计。请重新下载。",
    en: "The file is cut off at its end, so its totals were not used. Please download it again.",
  },
  "statement.line": {
    zh: "第 {line} 行看不懂（没有时间，也不是合计），没有读这个文件，以免合计出错。请重新下载，或检查这一行。",
    en: "Row {line} can't be read (it has no time and is no total); the file was not read, because its totals would be wrong. Download it again or check this row.",
  },
  "statement.amount": {
    zh: "第 {line} 行的金额「{value}」看不懂，没有读这个文件，以免合计出错。请检查这一行。",
    en: "The amount “{value}” in row {line} can't be read; the file was not read, because its totals would be wrong. Please check this row.",
  },
  "statement.lossy": {
    zh: "第 {line} 行的「{header}」是数字 {value}，不是文本：15 位以后的数字已经丢了，没有用这个文件。请用平台下载的原文件，不要用 Excel 打开后另存。",
    en: "“{header}” in row {line} is the number {value} and not text: its digits beyond the 15th are lost, so the file was not used. Use the file as it was downloaded, not one that Excel has saved again.",
  },
  "statement.damagedIds": {
    zh: "第 {line} 行的「{header}」被 Excel 存成了「{value}」这样的科学计数，后面的数字已经丢了，没有用这个文件。请用平台下载的原文件。",
    en: "In row {line} Excel has turned “{header}” into “{value}”: its digits are lost, so the file was not used. Use the file as it was downloaded.",
  },
  "statement.formula": {
    zh: "第 {line} 行有公式。导出的账单里没有公式，没有读这个文件。请用平台下载的原文件。",
    en: "Row {line} has a formula. Exports have none, so the file was not read. Use the file as it was downloaded.",
  },
  "statement.macros": {
    zh: "文件里有宏，没有读。请用平台下载的原文件。",
    en: "The file has macros and was not read. Use the file as it was downloaded.",
  },
  "statement.xmlBroken": {
    zh: "文件的内容损坏了，没有读。请重新下载。",
    en: "The file's contents are damaged and were not read. Please download it again.",
  },
  "statement.xmlHostile": {
    zh: "文件里有会无限展开的内容，没有读。请用平台下载的原文件。",
    en: "The file has contents that may expand without end and was not read. Use the file as it was downloaded.",
  },
  "statement.zipBroken": {
    zh: "压缩文件损坏了（校验不对），没有读。请重新下载。",
    en: "The archive is damaged (its checksum is wrong) and was not read. Please download it again.",
  },
  "statement.zipCut": {
    zh: "压缩文件不完整，没有读。请重新下载。",
    en: "The archive is not complete and was not read. Please download it again.",
  },
  "statement.zipBomb": {
    zh: "压缩文件解开后大得不正常，没有读。请用平台下载的原文件。",
    en: "The archive unpacks to something unreasonably large and was not read. Use the file as it was downloaded.",
  },
  "statement.zipLocked": {
    zh: "压缩文件有密码。请先解开，再把里面的文件放进来。",
    en: "The archive has a password. Unpack it first, then hand in the files from it.",
  },
  "statement.zipPath": {
    zh: "压缩文件里的文件名「{name}」指向别的文件夹，没有读。请用平台下载的原文件。",
    en: "The name “{name}” in the archive leads to another folder; it was not read. Use the file as it was downloaded.",
  },
  "statement.zipNested": {
    zh: "压缩文件里还有压缩文件，没有读。请先解开一层再放进来。",
    en: "There is an archive inside the archive, which was not read. Unpack one of them first.",
  },
  "statement.summary": {
    zh: "这是汇总，不是明细，没有一笔一笔的记录可以对。请下载「账务明细」。",
    en: "These are totals by kind, not single lines, so there is nothing to match. Please download the details (账务明细).",
  },
  "statement.unknown": {
    zh: "认不出「{name}」是什么文件，它的列名是：{headers}。支持支付宝账务明细、账务组合查询、业务明细、千牛动账、聚合账户、保证金流水、个人交易记录，以及退款、订单导出。",
    en: "“{name}” is none of the known files; its columns are: {headers}. Known are Alipay's fund, combined, trade and personal records, Qianniu's ledger, the aggregated account, the deposit, and exports of refunds and orders.",
  },
  "statement.differs": {
    zh: "合计对不上：文件末尾写着收入 {saidIn}、支出 {saidOut}、共 {said} 笔，实际读到收入 {readIn}、支出 {readOut}、共 {read} 笔。请重新下载。",
    en: "The totals don't agree: the file's end says income {saidIn}, expense {saidOut}, {said} lines; read were income {readIn}, expense {readOut}, {read} lines. Please download it again.",
  },
  "statement.reversed": {
    zh: "有 {n} 行的收入是负数，按支出计算。请核对这份文件的正负号。",
    en: "{n} rows have a negative income and were counted as expense. Please check the signs of this file.",
  },
  "statement.damaged": {
    zh: "有 {n} 行的订单号已经损坏（科学计数），只能按金额和时间推测。请用平台下载的原文件。",
    en: "The order numbers of {n} rows are damaged; these can only be suggested by amount and time. Use the file as it was downloaded.",
  },
  "statement.twoYears": {
    zh: "里面有两个年份的记录（{first} 到 {last}）。请确认没有放错文件。",
    en: "It has lines of two years ({first} to {last}). Please make sure that it is the right file.",
  },
  "statement.outside": {
    zh: "有的记录（{first} 到 {last}）在文件写明的日期之外。请核对。",
    en: "Some lines ({first} to {last}) are outside the days the file says it has. Please check.",
  },
  "statement.sameFile": {
    zh: "和「{other}」是同一个文件，只算一次。",
    en: "This is the same file as “{other}”; it counts once.",
  },
  "statement.overlap": {
    zh: "有 {n} 行和「{other}」里的相同，只算一次。",
    en: "{n} rows are the same as in “{other}”; they count once.",
  },
  "statement.conflict": {
    zh: "有 {n} 行的流水号和「{other}」相同，内容却不同。请确认哪一份是对的。",
    en: "{n} rows have the same number as in “{other}” but say something else. Please find out which file is right.",
  },
  "statement.stranger": {
    zh: "里面的退款没有一笔是店里登记或导出里有的，可能是别的店或别的账户的账单。请确认没有放错文件。",
    en: "The shop knows none of its refunds, in the register or the export: it may be another shop's or account's. Please make sure that it is the right file.",
  },
  "statement.gap": {
    zh: "{from} 到 {to} 没有账单。请补上这几天的文件。",
    en: "There is no statement from {from} to {to}. Please add the files of these days.",
  },
} as const;
