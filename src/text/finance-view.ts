/** The place 财务 of the pane: penalties and fund, the day's sheet, the month. */
export const FINANCE_VIEW = {
  "financeView.sections": { zh: "财务的各部分", en: "Parts of finance" },
  "financeView.section.reconcile": { zh: "对账", en: "Reconcile" },
  "financeView.section.penalties": { zh: "处罚与基金", en: "Penalties, fund" },
  "financeView.section.daily": { zh: "日交接", en: "Day" },
  "financeView.section.month": { zh: "月结", en: "Month" },
  "financeView.lead.reconcile": {
    zh: "先显示结果，确认后才写入，写完可以撤销。文件只在这台电脑上读。",
    en: "Shows what it found before it writes; can be undone. Files are read on this computer only.",
  },
  "financeView.lead.penalties": {
    zh: "每人当月的处罚和奖励，罚款记入部门基金。",
    en: "Penalties and rewards of the month by person; fines go into the department fund.",
  },
  "financeView.lead.daily": {
    zh: "16:00 交给财务的表：邮费、补偿、退款、快递赔付。",
    en: "The sheet for finance at 16:00: postage, compensation, refunds, couriers' payments.",
  },
  "financeView.lead.month": {
    zh: "一个月的账合成一张表，签字后不再变。",
    en: "A month on one sheet, which stays as it was signed.",
  },
  "financeView.none": {
    zh: "这个工作簿里没有{register}。",
    en: "This workbook has no register “{register}”.",
  },
  "financeView.found": {
    zh: "还没有用上{register}，工作簿里有像的表格。",
    en: "“{register}” is not in use yet; a table of this workbook looks like it.",
  },
  "financeView.adopt": { zh: "去登记里选用", en: "Choose it under Registers" },
  "financeView.addLine": { zh: "去登记一条", en: "Add a line" },
  "financeView.look": { zh: "要处理的", en: "To be dealt with" },
  "financeView.nothingWrong": { zh: "没有要处理的。", en: "Nothing." },
  "financeView.noPenalties": {
    zh: "这个月没有处罚和奖励。",
    en: "No penalties and no rewards in this month.",
  },
  "financeView.person.fines": { zh: "罚款 {count} 次 {yuan} 元", en: "{count} fines, {yuan} yuan" },
  "financeView.person.rewards": { zh: "奖励 {yuan} 元", en: "rewards {yuan} yuan" },
  "financeView.person.losses": {
    zh: "损失 {yuan} 元，本月扣 {now} 元，转下月 {rest} 元",
    en: "losses {yuan} yuan, {now} taken, {rest} carried over",
  },
  "financeView.fund": { zh: "部门基金", en: "Department fund" },
  "financeView.fundSays": {
    zh: "月初 {opening} 元，收入 {income} 元，支出 {spent} 元，余额 {balance} 元。",
    en: "{opening} yuan at the start, {income} in, {spent} out: {balance} yuan.",
  },
  "financeView.day.says": {
    zh: "从上次交接算到今天 16:00（没到就算到现在）。超过上限没人批的标成待批，先不付。",
    en: "From the last sheet until 16:00 today, or until now. What is above a cap and not agreed to is marked as waiting and not paid yet.",
  },
  "financeView.day.action": { zh: "做今天的交接表", en: "Make today's sheet" },
  "financeView.day.postage": { zh: "邮费 {count} 笔 {yuan} 元", en: "Postage: {count}, {yuan} yuan" },
  "financeView.day.compensation": {
    zh: "补偿 {count} 笔 {yuan} 元",
    en: "Compensation: {count}, {yuan} yuan",
  },
  "financeView.day.refund": { zh: "退款 {count} 笔 {yuan} 元", en: "Refunds: {count}, {yuan} yuan" },
  "financeView.day.claim": {
    zh: "快递赔付 {count} 笔 {yuan} 元",
    en: "Paid by couriers: {count}, {yuan} yuan",
  },
  "financeView.day.waiting": {
    zh: "其中 {count} 笔 {yuan} 元没人批，标成待批",
    en: "{count} of them, {yuan} yuan, are not agreed to and marked as waiting",
  },
  "financeView.month.reading": { zh: "正在看这个月的登记…", en: "Reading the month …" },
  "financeView.month.size": {
    zh: "{people} 个人，{lines} 条明细，写成数值，以后登记再改也不变",
    en: "{people} people and {lines} lines as values; later changes of the registers don't reach them",
  },
  "financeView.month.blocked": {
    zh: "{month}：有 {count} 处要先处理，处理完才能月结。",
    en: "{month}: to be dealt with before it can be closed: {count}.",
  },
  "financeView.month.ready": { zh: "{month}：可以月结。", en: "{month} can be closed." },
  "financeView.month.closed": {
    zh: "{month} 已月结：「{sheet}」，{signer} 于 {at} 签字，校验码 {checksum}。{intact}",
    en: "{month} is closed: “{sheet}”, signed by {signer} on {at}, checksum {checksum}. {intact}",
  },
  "financeView.month.intact": { zh: "和签字时一样。", en: "It stands as it was signed." },
  "financeView.month.changed": {
    zh: "「{sheet}」签字以后被改过。请撤销改动，或删掉这张表重新月结。",
    en: "“{sheet}” was changed after it was signed. Undo the change, or delete the sheet and close the month again.",
  },
  "financeView.month.empty": { zh: "{month} 的登记表是空的。", en: "The registers hold nothing of {month}." },
  "financeView.month.sums": { zh: "这个月", en: "This month" },
  "financeView.month.sum": { zh: "{what}：{count} 笔 {yuan} 元", en: "{what}: {count}, {yuan} yuan" },
  "financeView.month.sign": { zh: "签字月结", en: "Sign and close" },
  "financeView.csv.says": {
    zh: "两份：按人、明细。点一下文字框就全选，复制后存成 .csv 交给会计。",
    en: "Two files: people and lines. Click into a box to select all of it, copy it and save it as .csv.",
  },
  "financeView.csv.masked": { zh: "导出，姓名打码", en: "Export, names masked" },
  "financeView.csv.plain": { zh: "导出，写全姓名", en: "Export, full names" },
  "finance.matchTitle": { zh: "对账", en: "Reconciliation" },
  "finance.matching": { zh: "正在对账", en: "Reconciling" },
  "finance.drop": {
    zh: "把这个月的账单拖到这里：支付宝账务明细、聚合账户、保证金流水，有退款导出也一起放（CSV、Excel、ZIP 都行）。",
    en: "Drop this month's statements here: Alipay fund details, aggregated account, deposit, and the export of refunds if there is one (CSV, Excel or ZIP).",
  },
  "finance.dropMore": {
    zh: "还有别的账户的账单？拖到这里一起对。",
    en: "Statements of further accounts? Drop them here and they are matched as well.",
  },
  "finance.choose": { zh: "放入对账单", en: "Add statements" },
  "finance.chooseMore": { zh: "再放入文件", en: "Add more files" },
  "finance.limits": {
    zh: "没有订单号的，前后 {days} 天内推测；金额差 {yuan} 元以内推测。",
    en: "Without an order number payments within {days} days are proposed, and amounts within {yuan} yuan.",
  },
  "finance.limitsChange": { zh: "改时间窗和容差", en: "Change window and tolerance" },
  "finance.limitsKeep": { zh: "记下", en: "Remember" },
  "finance.dropFile": { zh: "拿出来", en: "Take it out" },
  "finance.dropFileOf": { zh: "拿出来：{name}", en: "Take it out: {name}" },
  "finance.badFiles": {
    zh: "有文件不能用，先不对账。换一份重新放入，或把它拿出来再对；没见过的，请在下面说出各列是什么。",
    en: "Some files can't be used, so nothing is matched yet. Add a better one, or take it out; if one is new, say below what its columns are.",
  },
  "finance.teach.title": {
    zh: "没见过这样的列。请说出各列是什么，以后这样的文件直接能读。",
    en: "Columns like these are new. Say what they are; such files can be read from then on.",
  },
  "finance.teach.kinds": {
    zh: "按下算退款的，其余的不算。",
    en: "Press those that are refunds; the others are not.",
  },
  "finance.teach.action": { zh: "用这些列读", en: "Read it by these columns" },
  "finance.taught": {
    zh: "「{name}」读到 {from} 至 {to}，{lines} 行，收入 {income} 元，支出 {expense} 元",
    en: "“{name}”: {from} to {to}, {lines} lines, {income} yuan in, {expense} yuan out",
  },
  "finance.clear": { zh: "重新开始", en: "Start again" },
  "finance.toDo": { zh: "要看的（点一下到登记的那一行）", en: "To look at (press to see its line)" },
  "finance.file": {
    zh: "{layout}，{from} 至 {to}，{lines} 行，支出 {expense}",
    en: "{layout}, {from} to {to}, {lines} lines, expense {expense}",
  },
  "finance.pair": { zh: "{bucket}：…{number}，{yuan} 元", en: "{bucket}: …{number}, {yuan} yuan" },
} as const;
