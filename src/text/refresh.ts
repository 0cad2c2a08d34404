/** 晨间刷新: the platform's export of refunds brought onto the shop's own register, and its place in the pane. */
export const REFRESH = {
  "refresh.title": { zh: "用退款导出刷新登记", en: "Refresh from the export of refunds" },
  "refresh.take": { zh: "写入哪些", en: "What is written" },
  "refresh.keep": { zh: "有冲突的以谁为准", en: "Who is right in a conflict" },
  "refresh.preview": { zh: "只看不写", en: "Only look" },
  "refresh.sheet": { zh: "店务刷新", en: "ShopOps refresh" },
  "refresh.table": { zh: "店务_刷新", en: "ShopOps_Refresh" },
  "refresh.key": { zh: "退款编号", en: "Refund number" },
  "refresh.seen": { zh: "上次导出的内容（指纹）", en: "What the export said last (fingerprints)" },
  "refresh.touches": {
    zh: "将按导出更新「{table}」：新增 {fresh} 笔，改动 {changed} 笔；没有变化 {same} 笔，导出里不见了 {vanished} 笔，有冲突 {conflicts} 笔（其中 {theirs} 笔按导出改），看不懂 {unreadable} 行。您自己的列和公式不动",
    en: "Brings the export onto “{table}”: {fresh} new, {changed} changed; {same} the same, {vanished} no longer in the export, {conflicts} in conflict ({theirs} of them as the export says), {unreadable} not understood. Your own columns and formulas are not touched",
  },
  "refresh.touchesNothing": {
    zh: "「{table}」没有要写的：没有变化 {same} 笔，导出里不见了 {vanished} 笔，有冲突 {conflicts} 笔，看不懂 {unreadable} 行",
    en: "Nothing to write into “{table}”: {same} the same, {vanished} no longer in the export, {conflicts} in conflict, {unreadable} not understood",
  },
  "refresh.done": {
    zh: "「{table}」已刷新：新增 {fresh} 笔，改动 {changed} 笔；有冲突 {conflicts} 笔，其中 {theirs} 笔按导出改了。",
    en: "“{table}” is up to date: {fresh} new, {changed} changed; {conflicts} in conflict, {theirs} of them now as the export says.",
  },
  "refresh.nothing": { zh: "「{table}」没有变化。", en: "“{table}” has not changed." },
  "refresh.noRefunds": {
    zh: "这些文件里没有退款导出，什么都没写。请从千牛的退款管理导出，再放进来。",
    en: "None of these files is an export of refunds, so nothing was written. Export it from the platform's refund page.",
  },
  "refresh.broken": {
    zh: "「{table}」找不到这些列了：{columns}，什么都没比对，也没写。请先到 登记→检查→修复。",
    en: "“{table}” has lost the columns {columns}; nothing was compared or written. Repair it first under Registers → Check.",
  },
  "refresh.otherShop": {
    zh: "导出是「{file}」的，登记里是「{register}」，什么都没写。请核对是哪家店的导出。",
    en: "The export is of “{file}”, the register of “{register}”, so nothing was written. Please check whose export it is.",
  },
  "refresh.noNumber": { zh: "没有退款编号", en: "it has no refund number" },
  "refresh.twice": {
    zh: "退款编号 {number} 在导出里有两行，内容不一样",
    en: "refund {number} stands there twice, each time different",
  },
  "refresh.cell": { zh: "{column}：{said}", en: "{column}: {said}" },
  "refresh.line.new": { zh: "新增 {key}：{said}", en: "New {key}: {said}" },
  "refresh.line.changed": { zh: "改动 {key}：{said}", en: "Changed {key}: {said}" },
  "refresh.line.vanished": { zh: "导出里不见了：{key}", en: "No longer in the export: {key}" },
  "refresh.line.unreadable": { zh: "看不懂，没有用：{said}", en: "Not understood, not used: {said}" },

  "view.refund": { zh: "退款", en: "Refunds" },
  "refundView.title": { zh: "退款", en: "Refunds" },
  "refundView.last": {
    zh: "上次放进导出是 {last}。",
    en: "The export was last put in on {last}.",
  },
  "refundView.never": { zh: "还没有放进过导出。", en: "No export has been put in yet." },
  "refundView.noRegister": {
    zh: "这个工作簿里还没有在用的退款登记。先在「登记」里选一张或新建一张。",
    en: "No refund register is in use in this workbook. Choose one or make one under Registers first.",
  },
  "refundView.toRegisters": { zh: "去登记", en: "To the registers" },
  "refundView.how": {
    zh: "把退款管理的导出（xlsx、csv 或 zip）拖到这里，或点按钮选择。先给您看会改哪些，再写。",
    en: "Drop the platform's export of refunds (xlsx, csv or zip) here, or choose it. What changes is shown before it is written.",
  },
  "refundView.put": { zh: "放入导出", en: "Put in the export" },
  "refundView.conflicts": { zh: "有冲突（{count}）", en: "In conflict ({count})" },
  "refundView.conflictsHow": {
    zh: "上次刷新以后，这些格子有人手改过，和导出不一样。没有选的先不动。",
    en: "These cells were changed by hand since the last refresh and differ from the export. Those you don't decide stay.",
  },
  "refundView.conflictsAll": {
    zh: "一类一起定，下面也可以逐笔改。",
    en: "Decide a kind at once; single refunds can be changed below.",
  },
  "refundView.kind": { zh: "{columns}（{count} 笔）", en: "{columns} ({count})" },
  "refundView.undecided": { zh: "先不动", en: "Leave for now" },
  "refundView.single": { zh: "逐笔不同", en: "Each its own" },
  "refundView.moreConflicts": { zh: "再看 {count} 笔", en: "{count} more" },
  "refundView.take": { zh: "这次写入", en: "What to write" },
  "refundView.takeNew": { zh: "新增的（{count}）", en: "New ones ({count})" },
  "refundView.takeChanged": { zh: "有改动的（{count}）", en: "Changed ones ({count})" },
  "refundView.open": { zh: "未完结的退款（{count}）", en: "Open refunds ({count})" },
  "refundView.noneOpen": { zh: "没有未完结的退款。", en: "No refund is open." },
  "refundView.mine": { zh: "保留手改的", en: "Keep what was typed" },
  "refundView.theirs": { zh: "用导出的", en: "Use the export's" },
} as const;
