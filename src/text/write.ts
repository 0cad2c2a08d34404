/** Why nothing was written, what went wrong while writing, and what undoing says. */
export const WRITE = {
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
  "refuse.sheets": {
    zh: "在您确认之前有人增减了工作表，什么都没写。请再点一次。",
    en: "Sheets were added or removed before you confirmed, so nothing was written. Please try again.",
  },
  "refuse.onlySheet": {
    zh: "「{sheet}」是唯一看得见的工作表，Excel 不允许删除它，什么都没写。请先取消隐藏或新建一张工作表。",
    en: "“{sheet}” is the only visible sheet and Excel does not let it be deleted, so nothing was written. Unhide or add a sheet first.",
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
  "write.noLayout": {
    zh: "{message}只有打印设置（横向、缩放、标题行）没写成，可能这台电脑没有装打印机；要打印时请在 页面布局 里设置。",
    en: "{message} Only the print settings (landscape, scaling, title rows) could not be written, perhaps because no printer is installed; set them under Page Layout before printing.",
  },
  "write.kept": {
    zh: "写入时 {where} 同时被别人（或数据验证、宏）改了，那里保持现在的内容，其余已经恢复原样。请看一下 {where} 再试。",
    en: "While writing, {where} was changed by somebody else (or by data validation or a macro): it keeps what it holds now, everything else is as it was before. Look at {where}, then try again.",
  },
  "write.halfDone": {
    zh: "写入中途出错（{reason}），没能完全恢复。请按 Ctrl+Z，并检查刚才的表。",
    en: "Writing stopped half-way ({reason}) and could not be taken back completely. Press Ctrl+Z and check the table.",
  },

  "undo.touches": { zh: "将恢复到写入之前的样子", en: "Everything returns to what it was before" },
  "undo.done": { zh: "已撤销，工作簿和之前一样。", en: "Undone; the workbook is as it was before." },
} as const;
