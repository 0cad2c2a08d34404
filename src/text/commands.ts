/** What commands ask for, refuse and report. */
export const COMMANDS = {
  "refuse.date1904": {
    zh: "这个工作簿用的是 1904 日期系统，日期会差四年，所以什么都没写。请在 文件→选项→高级→计算此工作簿时 里取消「使用 1904 日期系统」后再试。",
    en: "This workbook uses the 1904 date system, so every date would be four years off and nothing was written. Untick File → Options → Advanced → When calculating this workbook → Use 1904 date system, then try again.",
  },
  "refuse.protected": {
    zh: "工作表「{sheet}」受保护，什么都没写。请先在 审阅→撤消工作表保护 里解除保护。",
    en: "The sheet “{sheet}” is protected, so nothing was written. Remove the protection under Review → Unprotect Sheet first.",
  },
  "refuse.readOnly": {
    zh: "这个工作簿现在不允许写入（只读或受保护），什么都没写。请解除保护，或另存一份再试。",
    en: "This workbook does not allow writing now (read-only or protected), so nothing was written. Remove the protection or save a copy, then try again.",
  },
  "refuse.editing": {
    zh: "有单元格正在编辑，什么都没写。请按回车或 Esc 结束编辑再试。",
    en: "A cell is being edited, so nothing was written. Finish with Enter or Esc, then try again.",
  },
  "refuse.taken": {
    zh: "「{name}」这个名字刚被别人用了，什么都没写。请再点一次，会自动换一个名字。",
    en: "The name “{name}” has just been taken by somebody else, so nothing was written. Try again: another name is chosen.",
  },
  "refuse.changed": {
    zh: "{where} 在您确认之前被改过（可能是同事），什么都没写。请再点一次，按新的内容重新计算。",
    en: "{where} was changed before you confirmed (by a colleague, perhaps), so nothing was written. Try again: it is worked out anew.",
  },
  "refuse.sheetChanged": {
    zh: "这张表在写入之后被改过，撤销会丢掉那些改动，所以没有撤销。不要它的话请手动删除这张表。",
    en: "The sheet was changed after it was written; undoing would lose those changes, so nothing was undone. Delete the sheet by hand if you don't want it.",
  },
  "refuse.moved": {
    zh: "表格在您确认之前被移动或增减了行，什么都没写。请再点一次。",
    en: "The table was moved or its rows changed before you confirmed, so nothing was written. Please try again.",
  },
  "refuse.gone": {
    zh: "要写入的表格或工作表已经不在了，什么都没写。请再点一次，或重新选择表格。",
    en: "The table or sheet to write to is no longer there, so nothing was written. Try again, or choose the table anew.",
  },
  "refuse.newer": {
    zh: "「{sheet}」是用更新版本的店务助手写的（版本 {version}），这里只能读，什么都没写。请更新店务助手。",
    en: "“{sheet}” was written by a newer ShopOps (version {version}); it can only be read here, so nothing was written. Please update ShopOps.",
  },
  "refuse.settingsDamaged": {
    zh: "「{sheet}」里「{key}」这一行读不懂了，什么都没写。请撤销对它的修改，或删除这一行后重新选择表格。",
    en: "The row “{key}” of “{sheet}” can no longer be read, so nothing was written. Undo the change to it, or delete the row and choose the table anew.",
  },
  "refuse.argument": {
    zh: "缺少或不认识的参数「{name}」：{value}",
    en: "Missing or unknown argument “{name}”: {value}",
  },
  "refuse.month": {
    zh: "月份「{month}」不对，请写成 2026-12 这样。",
    en: "“{month}” is not a month; write it like 2026-12.",
  },
  "refuse.host": {
    zh: "Excel 没有回答（{reason}），什么都没写。请稍后再试。",
    en: "Excel did not answer ({reason}), so nothing was written. Please try again later.",
  },
  "write.failed": {
    zh: "写入时出错（{reason}），已经恢复原样。请稍后再试。",
    en: "Writing failed ({reason}); everything is as it was before. Please try again later.",
  },
  "write.readBack": {
    zh: "写入后 {where} 的内容和应有的不一样，已经恢复原样。请检查这里是否有数据验证或宏。",
    en: "After writing, {where} did not hold what it should; everything is as it was before. Please check for data validation or macros there.",
  },
  "write.halfDone": {
    zh: "写入中途出错（{reason}），没能完全恢复。请按 Ctrl+Z，并检查刚才的表。",
    en: "Writing stopped half-way ({reason}) and could not be taken back completely. Press Ctrl+Z and check the table.",
  },
  "undo.touches": { zh: "将恢复到写入之前的样子", en: "Everything returns to what it was before" },
  "undo.done": { zh: "已撤销，工作簿和之前一样。", en: "Undone; the workbook is as it was before." },

  "damage.create.title": { zh: "新建损坏登记", en: "New damage register" },
  "damage.create.touches": {
    zh: "将新建工作表「{sheet}」，写入 {area}，不改其他单元格",
    en: "Adds the sheet “{sheet}” and writes {area}; no other cell changes",
  },
  "damage.create.done": { zh: "已新建「{sheet}」。", en: "“{sheet}” was added." },
  "damage.create.exists": {
    zh: "这个工作簿已经有损坏登记了（「{table}」），什么都没写。可以直接登记。",
    en: "This workbook already has a damage register (“{table}”), so nothing was written. You can add lines to it.",
  },
  "damage.adopt.title": { zh: "使用已有的损坏登记", en: "Use an existing damage register" },
  "damage.adopt.table": { zh: "表格", en: "Table" },
  "damage.adopt.mapping": { zh: "各列的用途", en: "What the columns are for" },
  "damage.adopt.touches": {
    zh: "将记住表格「{table}」各列的用途（写在「{sheet}」），表格本身不动",
    en: "Remembers what each column of “{table}” is for (in “{sheet}”); the table itself is not touched",
  },
  "damage.adopt.done": {
    zh: "以后的破损都登记到「{table}」。",
    en: "Damaged parcels go to “{table}” from now on.",
  },
  "damage.adopt.unsure": {
    zh: "「{table}」里没有找到这些列：{columns}。请指定对应的列。",
    en: "“{table}” has no column for: {columns}. Please say which column it is.",
  },
  "damage.add.title": { zh: "登记一件破损", en: "Add a damaged parcel" },
  "damage.add.touches": {
    zh: "将在「{table}」末尾加一行（{area}），不改其他单元格",
    en: "Adds one row at the end of “{table}” ({area}); no other cell changes",
  },
  "damage.add.done": { zh: "已登记到第 {row} 行。", en: "Added as row {row}." },
  "damage.add.none": {
    zh: "还没有损坏登记。请先新建一张，或选择您自己的表格。",
    en: "There is no damage register yet. Add one first, or choose your own table.",
  },
  "damage.add.duplicate": {
    zh: "快递单号 {number} 已经登记在第 {row} 行，没有重复登记。",
    en: "Tracking number {number} is already in row {row}; it was not added again.",
  },
  "damage.add.invalid": { zh: "请先改正：{problems}", en: "Please correct first: {problems}" },
  "damage.add.below": {
    zh: "表格「{table}」下面 {where} 还有内容，加一行会把它挤走，所以没有写。请先把它移开。",
    en: "There is something below the table “{table}” at {where}; a new row would push it away, so nothing was written. Please move it first.",
  },

  "staff.adopt.title": { zh: "使用这张人员表", en: "Use this staff list" },
  "staff.adopt.sheet": { zh: "工作表", en: "Sheet" },
  "staff.adopt.mapping": { zh: "各列的用途", en: "What the columns are for" },
  "staff.adopt.touches": {
    zh: "将记住「{sheet}」里各列的用途（写在「{settings}」），人员表本身不动",
    en: "Remembers what each column of “{sheet}” is for (in “{settings}”); the staff list itself is not touched",
  },
  "staff.adopt.done": {
    zh: "已采用「{sheet}」里的 {count} 人。",
    en: "{count} people of “{sheet}” are used from now on.",
  },
  "staff.find.title": { zh: "查找人员表", en: "Find the staff list" },
  "staff.none": {
    zh: "没有找到人员表。请准备一张有「工号」「姓名」（或「昵称」）两列的表，每人一行。",
    en: "No staff list was found. Please make a sheet with the columns “工号” (number) and “姓名” (name), one person a row.",
  },
  "staff.unsure": {
    zh: "找到 {count} 张像人员表的表：{sheets}。请选一张。",
    en: "{count} sheets look like a staff list: {sheets}. Please choose one.",
  },
  "staff.problem.noName": {
    zh: "「{sheet}」第 {row} 行没有姓名。请补上再排。",
    en: "“{sheet}” row {row} has no name. Please fill it in first.",
  },
  "staff.problem.noNumber": {
    zh: "「{sheet}」第 {row} 行没有工号。请补上再排。",
    en: "“{sheet}” row {row} has no number. Please fill it in first.",
  },
  "staff.problem.twice": {
    zh: "「{sheet}」第 {row} 行的工号 {number} 前面已经有了。请改正再排。",
    en: "“{sheet}” row {row}: number {number} occurs before. Please correct it first.",
  },

  "roster.build.title": { zh: "生成月排班表", en: "Build a month's roster" },
  "roster.build.month": { zh: "月份", en: "Month" },
  "roster.build.profile": { zh: "班次方案", en: "Shift profile" },
  "roster.build.demand": { zh: "每班人数", en: "People per shift" },
  "roster.build.leave": { zh: "已批的假", en: "Granted leave" },
  "roster.build.wishes": { zh: "心愿", en: "Wishes" },
  "roster.build.locked": { zh: "固定的班", en: "Locked cells" },
  "roster.build.promotions": { zh: "大促日加人", en: "Promotion days" },
  "roster.build.ease": { zh: "放宽的规定", en: "Rules that are eased" },
  "roster.build.seconds": { zh: "最多用几秒", en: "Seconds at most" },
  "roster.build.unknownPerson": {
    zh: "请假、心愿或固定班里的 {names} 不在人员表「{sheet}」里，没有排。请核对姓名或工号。",
    en: "{names} of the leave, wishes or locked cells are not in the staff list “{sheet}”; nothing was built. Please check the name or number.",
  },
  "roster.build.otherDays": {
    zh: "{names} 的请假、心愿或固定班没有一天在 {month} 里，没有排。请核对日期。",
    en: "The leave, wishes or locked cells of {names} have no day in {month}; nothing was built. Please check the dates.",
  },
  "roster.build.invalid": {
    zh: "排班的条件有误，什么都没写：{reasons}",
    en: "What was asked is not possible, and nothing was written: {reasons}",
  },
  "roster.shiftsDamaged": {
    zh: "班次表「{sheet}」里有读不懂的行，什么都没写。请检查开始、结束和工时。",
    en: "The shift table “{sheet}” has rows that cannot be read, so nothing was written. Please check start, end and hours.",
  },
  "roster.check.month": { zh: "月份", en: "Month" },
  "roster.build.touches": {
    zh: "将写入新工作表「{sheet}」{area}，不改其他单元格",
    en: "Writes the new sheet “{sheet}” {area}; no other cell changes",
  },
  "roster.build.done": { zh: "已写入「{sheet}」。", en: "“{sheet}” was written." },
  "roster.build.progress": {
    zh: "正在排班，已得分 {score}",
    en: "Building the roster, score so far {score}",
  },
  "roster.build.impossible": {
    zh: "排不出来，什么都没写：{reasons}",
    en: "There is no such roster, and nothing was written: {reasons}",
  },
  "roster.build.unfinished": {
    zh: "时间内没有排出满足全部硬性规定的班表，什么都没写：{reasons}",
    en: "No roster that keeps every hard rule was found in time, and nothing was written: {reasons}",
  },
  "roster.build.cancelled": { zh: "已停止，什么都没写。", en: "Stopped; nothing was written." },
  "roster.build.failed": {
    zh: "排班引擎没有启动（{reason}），什么都没写。",
    en: "The roster engine did not start ({reason}); nothing was written.",
  },
  "roster.check.title": { zh: "检查班表", en: "Check the roster" },
  "roster.check.none": {
    zh: "这个工作簿里没有店务助手写的班表。请先生成一张。",
    en: "This workbook has no roster written by ShopOps. Please build one first.",
  },
  "roster.check.broken": {
    zh: "「{table}」的表头被改过，找不到这些列：{columns}。请改回来再检查。",
    en: "The headers of “{table}” were changed; these columns are missing: {columns}. Please restore them and check again.",
  },

  "repair.scan.title": { zh: "查找没有算出来的公式", en: "Find formulas that were not calculated" },
  "repair.fix.title": { zh: "修复没有算出来的公式", en: "Repair formulas that were not calculated" },
  "repair.fix.touches": {
    zh: "将重新输入「{sheets}」里没有算出来的 {count} 个公式，不改其他单元格",
    en: "Enters {count} formulas of “{sheets}” again that were not calculated; no other cell changes",
  },
  "repair.fix.done": {
    zh: "已重新输入 {count} 个公式。还显示 #NAME? 的，请检查公式里用到的名称。",
    en: "{count} formulas were entered again. Where #NAME? stays, check the names the formula uses.",
  },
  "repair.fix.none": {
    zh: "店务助手的公式都算出来了，什么都不用修。",
    en: "Every ShopOps formula has been calculated; there is nothing to repair.",
  },
  "repair.fix.unknown": {
    zh: "「{sheet}」里的公式用了 SHOP.{name}，没有这个函数，什么都没写。请在「函数」里查正确的名字。",
    en: "A formula of “{sheet}” uses SHOP.{name}, which does not exist, so nothing was written. Look up the right name under Functions.",
  },
  "repair.fix.protected": {
    zh: "没有保护的工作表都不用修；「{sheet}」受保护，没有检查。请先在 审阅→撤消工作表保护 里解除保护。",
    en: "Nothing to repair on sheets without protection; “{sheet}” is protected and was not looked at. Remove the protection under Review → Unprotect Sheet first.",
  },

  "freeze.title": { zh: "做一份数值副本", en: "Make a copy with values" },
  "freeze.sheet": { zh: "工作表", en: "Sheet" },
  "freeze.name": { zh: "{sheet} (数值)", en: "{sheet} (values)" },
  "freeze.touches": {
    zh: "将新建「{names}」：样子和原表相同，SHOP 公式换成数值，普通公式照旧；原表不动",
    en: "Adds “{names}”: looks like the original, values instead of SHOP formulas, other formulas stay; the original is not touched",
  },
  "freeze.done": {
    zh: "已做好「{names}」，没有装店务助手的人也能看。",
    en: "“{names}” is ready and can be read without ShopOps.",
  },
  "freeze.structure": {
    zh: "工作簿的结构受保护，不能增加工作表，什么都没写。请先在 审阅→保护工作簿 里解除保护。",
    en: "The structure of the workbook is protected, so no sheet can be added and nothing was written. Remove the protection under Review → Protect Workbook first.",
  },
  "freeze.noSheet": {
    zh: "没有名为「{sheet}」的工作表，什么都没写。",
    en: "There is no sheet “{sheet}”, so nothing was written.",
  },
  "freeze.none": {
    zh: "这里没有 SHOP 公式，不需要数值副本，什么都没写。",
    en: "There is no SHOP formula here, so no copy is needed and nothing was written.",
  },
  "freeze.uncalculated": {
    zh: "「{sheet}」{where} 的公式还没有算出来，副本会缺数，所以什么都没写。请先修复公式，或等它算完。",
    en: "The formula in {where} of “{sheet}” has not been calculated, so the copy would lack a value and nothing was written. Repair the formula or wait until it is calculated.",
  },

  "now.title": { zh: "刷新「现在」", en: "Refresh “now”" },
  "now.touches": {
    zh: "将刷新「{sheet}」里的现在时间（{area}）",
    en: "Refreshes the current time in “{sheet}” ({area})",
  },
  "now.done": { zh: "已刷新。", en: "Refreshed." },
  "book.state.title": { zh: "这个工作簿里有什么", en: "What this workbook has" },
  "book.remove.title": { zh: "删除店务助手记住的全部内容", en: "Remove everything ShopOps keeps" },
  "book.remove.touches": {
    zh: "将删除「{sheet}」和名称 {names}；登记表和班表都是您的，不会动",
    en: "Deletes “{sheet}” and the names {names}; registers and rosters are yours and stay",
  },
  "book.remove.done": {
    zh: "已删除，登记表和班表还在。",
    en: "Removed; registers and rosters are still there.",
  },
  "book.remove.none": {
    zh: "这个工作簿里没有店务助手的设置。",
    en: "ShopOps keeps nothing in this workbook.",
  },
} as const;
