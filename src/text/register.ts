/** What all registers say: making, adopting, adding and changing lines, checking, what is due. A register may say it in its own words. */
export const REGISTER = {
  "register.which": { zh: "登记表", en: "Register" },
  "register.pickOne": { zh: "请从下拉列表里选。", en: "Please choose from the list." },
  "register.create.title": { zh: "新建登记表", en: "New register" },
  "register.create.touches": {
    zh: "将新建工作表「{sheet}」，写入 {area}，不改其他单元格",
    en: "Adds the sheet “{sheet}” and writes {area}; no other cell changes",
  },
  "register.create.done": { zh: "已新建「{sheet}」。", en: "“{sheet}” was added." },
  "register.create.exists": {
    zh: "这个工作簿已经有{register}了（「{table}」），什么都没写。可以直接登记。",
    en: "This workbook already has the register “{register}” (“{table}”), so nothing was written. You can add lines to it.",
  },
  "register.adopt.title": { zh: "使用已有的登记表", en: "Use an existing register" },
  "register.adopt.sheet": { zh: "工作表", en: "Sheet" },
  "register.adopt.range": { zh: "区域", en: "Range" },
  "register.adopt.words": { zh: "下拉列表里的词", en: "Words of the drop-downs" },
  "register.adopt.as": { zh: "普通区域", en: "A plain range" },
  "register.adopt.asRange": { zh: "保持原样", en: "stays as it is" },
  "register.adopt.asTable": { zh: "转成表格", en: "becomes a table" },
  "register.adopt.noTable": {
    zh: "工作表「{sheet}」里没有找到带表头的表。请先写上表头，或选别的工作表。",
    en: "No table with headers was found on “{sheet}”. Write headers first, or choose another sheet.",
  },
  "register.adopt.which": {
    zh: "工作表「{sheet}」里有几张表都可能是（{ranges}），请指定一张。",
    en: "Several tables of “{sheet}” may be it ({ranges}): please say which.",
  },
  "register.adopt.makesTable": {
    zh: "将把「{table}」的 {area} 转成 Excel 表格（内容不动），并记住各列的用途（写在「{sheet}」）",
    en: "Turns {area} of “{table}” into an Excel table (contents stay) and remembers what each column is for (in “{sheet}”)",
  },
  "register.adopt.columns": { zh: "各列的用途", en: "What the columns are for" },
  "register.adopt.touches": {
    zh: "将记住表格「{table}」各列的用途（写在「{sheet}」），表格本身不动",
    en: "Remembers what each column of “{table}” is for (in “{sheet}”); the table itself is not touched",
  },
  "register.adopt.done": {
    zh: "以后的{register}都用「{table}」。",
    en: "“{register}” is kept in “{table}” from now on.",
  },
  "register.adopt.unsure": {
    zh: "「{table}」里没有找到这些列：{columns}。请指定对应的列。",
    en: "“{table}” has no column for: {columns}. Please say which column it is.",
  },
  "register.add.title": { zh: "登记一行", en: "Add a line" },
  "register.add.row": { zh: "各列的内容", en: "What stands in each column" },
  "register.add.touches": {
    zh: "将在「{table}」末尾加一行（{area}），不改其他单元格",
    en: "Adds one row at the end of “{table}” ({area}); no other cell changes",
  },
  "register.add.touchesSums": {
    zh: "将在「{table}」末尾加一行（{area}），{sums} 的求和公式会把它算进去，不改其他单元格",
    en: "Adds one row at the end of “{table}” ({area}); the sums in {sums} will hold it; no other cell changes",
  },
  "register.add.done": { zh: "已登记到第 {row} 行。", en: "Added as row {row}." },
  "register.add.none": {
    zh: "还没有{register}。请先新建一张，或选择您自己的表格。",
    en: "There is no register “{register}” yet. Add one first, or choose your own table.",
  },
  "register.add.duplicate": {
    zh: "{number} 已经登记在第 {row} 行，没有重复登记。",
    en: "{number} is already in row {row}; it was not added again.",
  },
  "register.add.invalid": { zh: "请先改正：{problems}", en: "Please correct first: {problems}" },
  "register.add.below": {
    zh: "表格「{table}」下面 {where} 还有内容，加一行会把它挤走，所以没有写。请先把它移开。",
    en: "There is something below the table “{table}” at {where}; a new row would push it away, so nothing was written. Please move it first.",
  },
  "register.add.noColumn": {
    zh: "「{table}」没有「{column}」这一列，填的内容没有地方写，什么都没写。请先在表里加上这一列，再到 登记→重新指定列 里指定它，或不填它。",
    en: "“{table}” has no column “{column}”, so what was typed there has no place and nothing was written. Add the column first, or leave it blank.",
  },
  "register.add.noWord": {
    zh: "「{column}」的下拉列表里没有和「{value}」对应的词（有：{words}），什么都没写。请先在列表里加上，或选别的。",
    en: "The drop-down of “{column}” has no word for “{value}” (it has: {words}), so nothing was written. Add it to the list first, or choose another.",
  },
  "register.edit.title": { zh: "改一行登记", en: "Change a line" },
  "register.edit.line": { zh: "第几行", en: "Row" },
  "register.edit.touches": {
    zh: "将改「{table}」的 {area}，不改其他单元格",
    en: "Changes {area} of “{table}”; no other cell changes",
  },
  "register.edit.done": { zh: "第 {row} 行已改。", en: "Row {row} was changed." },
  "register.edit.duplicate": {
    zh: "{number} 已经登记在第 {row} 行，没有改。",
    en: "{number} is already in row {row}; nothing was changed.",
  },
  "register.edit.gone": {
    zh: "第 {row} 行不在「{table}」里，什么都没写。请重新选择要改的行。",
    en: "Row {row} is not a line of “{table}”, so nothing was written. Please choose the line again.",
  },
  "register.edit.noColumn": {
    zh: "「{table}」没有「{column}」这一列，什么都没写。请先在表里加上这一列，再到 登记→重新指定列 里指定它，或不填它。",
    en: "“{table}” has no column “{column}”, so nothing was written. Add the column first, or leave it blank.",
  },
  "register.fact": { zh: "{label}：{value}", en: "{label}: {value}" },
  "register.unread": { zh: "看不懂，请核对这一格", en: "was not understood: please check this cell" },
  "registersView.title": { zh: "登记", en: "Registers" },
  "registersView.lead": {
    zh: "写入前先说明写到哪一行，写完可以撤销。",
    en: "Says which row before it writes; can be undone afterwards.",
  },
  "registersView.create": {
    zh: "这个工作簿里还没有{register}。新建一张工作表来放它，您的其他表不动。",
    en: "This workbook has no “{register}” yet. A new sheet will hold it; your other sheets stay as they are.",
  },
  "registersView.orCreate": {
    zh: "都不是？新建一张{register}，您的其他表不动。",
    en: "None of these? Make a new “{register}”; your other sheets stay as they are.",
  },
  "registersView.createAction": { zh: "新建{register}", en: "New: {register}" },
  "registersView.newLine": { zh: "在「{register}」里添一行", en: "New line in “{register}”" },
  "registersView.more": { zh: "更多（{count} 项）", en: "More ({count})" },
  "registersView.less": { zh: "收起", en: "Less" },
  "registersView.all": { zh: "登记表", en: "All registers" },
  "registersView.none": { zh: "还没有", en: "Not in this workbook" },
  "registersView.lines": { zh: "「{register}」{count} 行", en: "“{register}”, lines: {count}" },
  "registersView.overdue": {
    zh: "「{register}」{count} 行，{overdue} 件已超期",
    en: "“{register}”, lines: {count}, overdue: {overdue}",
  },
  "registersView.unjudged": {
    zh: "「{register}」{count} 行，{overdue} 件已超期，{unjudged} 行看不懂",
    en: "“{register}”, lines: {count}, overdue: {overdue}, not understood: {unjudged}",
  },
  "registersView.check": { zh: "检查", en: "Check" },
  "registersView.checkAction": { zh: "检查这张登记表", en: "Check this register" },
  "registersView.remap": { zh: "重新指定列", en: "Map the columns again" },
  "registersView.noTable": {
    zh: "没有找到这张登记表的行。请看看它的表头还在不在。",
    en: "The lines of this register were not found: please check that its headers are still there.",
  },
  "registersView.healthy": { zh: "没有发现问题。", en: "Nothing wrong was found." },
  "register.repair.title": { zh: "修复登记表", en: "Repair a register" },
  "register.repair.touches": {
    zh: "将修复「{table}」里的 {count} 处（{where} 等），不改其他单元格；还有 {left} 处要您自己定",
    en: "Repairs {count} places in “{table}” ({where} …); no other cell changes; {left} are left for you to decide",
  },
  "register.repair.nothing": {
    zh: "「{table}」没有可以替您修的；有 {left} 处要您自己定。",
    en: "Nothing in “{table}” can be repaired for you; {left} are left for you to decide.",
  },
  "register.repair.done": {
    zh: "已修复「{table}」里的 {count} 处；还有 {left} 处要您自己定。",
    en: "{count} places in “{table}” were repaired; {left} are left for you to decide.",
  },
  "register.repair.lost": {
    zh: "{register}的表找不到了（可能删了，或变成了普通区域），什么都没写。请在「登记」里重新选用一张。",
    en: "The table of “{register}” is gone (deleted, or made a plain range), so nothing was written. Choose a table under Registers again.",
  },
  "register.repair.column": {
    zh: "「{column}」这一列找不到了，或不止一列像它。请用「重新指定列」指定。",
    en: "the column “{column}” is gone, or several may be it. Map the columns again.",
  },
  "register.repair.table": {
    zh: "登记表换过了，以后认「{after}」",
    en: "The table was replaced; from now on it is “{after}”",
  },
  "register.repair.header": {
    zh: "{cell} 的表头没了，写回「{after}」",
    en: "The header in {cell} is gone; “{after}” is written back",
  },
  "register.repair.renamed": {
    zh: "「{before}」这一列现在叫「{after}」，以后认新名字",
    en: "The column “{before}” is called “{after}” now, and is known by that name",
  },
  "register.repair.date": {
    zh: "{cell} {column}：文字「{before}」改成日期",
    en: "{cell} {column}: the text “{before}” becomes a date",
  },
  "register.repair.number": {
    zh: "{cell} {column}：文字「{before}」改成数字 {after}",
    en: "{cell} {column}: the text “{before}” becomes the number {after}",
  },
  "register.repair.id": {
    zh: "{cell} {column}：数字 {before} 改成文字，长号才不会丢位",
    en: "{cell} {column}: the number {before} becomes text, so that no digit is lost",
  },
  "register.repair.left": {
    zh: "要您自己定：{cell} {column}：{said}",
    en: "For you to decide: {cell} {column}: {said}",
  },
  "registersView.repairAction": { zh: "修复", en: "Repair" },
  "register.check.title": { zh: "检查登记表", en: "Check a register" },
  "today.due.title": { zh: "今天要处理的", en: "What is due" },
} as const;
