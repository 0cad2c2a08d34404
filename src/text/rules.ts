/** Which rules are in force: the choice, the rule table, changes and comparison. */
export const RULES = {
  "ruleTable.sheet": { zh: "店务规则", en: "ShopOps rules" },
  "ruleTable.table": { zh: "店务_规则表", en: "ShopOps_Rules" },
  "ruleTable.isChanged": { zh: "已改", en: "changed" },

  "rules.area.platform": { zh: "平台时限", en: "The platform's clocks" },
  "rules.area.law": { zh: "法律", en: "Law" },
  "rules.area.internal": { zh: "店内规定", en: "The shop's own rules" },
  "rules.pack.current": { zh: "现行", en: "Today's" },
  "rules.pack.handbook": { zh: "手册", en: "Handbook" },
  "rules.schemes": { zh: "手册说法不一时按哪份文件", en: "Which document where the handbook differs" },
  "rules.values": { zh: "规则和新的数值", en: "Rules and new values" },
  "rules.reason": { zh: "原因", en: "Reason" },
  "rules.by": { zh: "谁确认的", en: "Confirmed by" },
  "rules.until": { zh: "有效至", en: "Valid until" },
  "rules.ids": { zh: "哪些规则", en: "Which rules" },
  "rules.bare.title": { zh: "没有指明规则的公式", en: "Formulas that name no rules" },
  "rules.follow.title": { zh: "让公式都按店务规则算", en: "Let all formulas follow the workbook's rules" },
  "rules.follow.noChoice": {
    zh: "这个工作簿还没有选过规则，什么都没写。请先在「规则」里选一次。",
    en: "No rules were chosen in this workbook yet, so nothing was written. Choose once under Rules.",
  },
  "rules.follow.none": {
    zh: "没有要改的公式：用到规则的公式都指明了规则。",
    en: "Nothing to change: every formula that goes by rules names them.",
  },
  "rules.follow.protected": {
    zh: "工作表「{sheet}」有保护，没有看里面的公式，什么都没写。请先撤销保护再试。",
    en: "The sheet “{sheet}” is protected, so its formulas were not looked at and nothing was written. Unprotect it first.",
  },
  "rules.follow.touches": {
    zh: "改 {count} 个公式（{sheets}）：加上 店务_规则，别的都不变。",
    en: "Changes {count} formulas ({sheets}): 店务_规则 is added, all else stays.",
  },
  "rules.follow.done": {
    zh: "{count} 个公式（{sheets}）改为按店务规则算：{rules}。",
    en: "{count} formulas ({sheets}) follow the workbook's rules now: {rules}.",
  },
  "rules.none": {
    zh: "这个工作簿还没有规则表，什么都没写。请先在「规则」里写入规则表。",
    en: "This workbook has no rule table yet, so nothing was written. Write one under Rules first.",
  },
  "rules.nameTaken": {
    zh: "名称「店务_规则」已经用作别的内容，什么都没写。请先在 公式→名称管理器 里改掉它。",
    en: "The name “店务_规则” is used for something else, so nothing was written. Change it under Formulas → Name Manager first.",
  },
  "rules.unknown": {
    zh: "规则表「{table}」里没有 {id} 这条规则，什么都没写。请核对编号。",
    en: "The rule table “{table}” has no rule {id}, so nothing was written. Please check the id.",
  },
  "rules.badValue": {
    zh: "「{value}」不能作规则 {id}（{says}）的数值，什么都没写。请填数字，或 2-5 这样的范围。",
    en: "“{value}” cannot be the value of rule {id} ({says}), so nothing was written. Type a number, or a range such as 2-5.",
  },
  "rules.forbidden": {
    zh: "规则 {id}（{says}）是法律规定，不能改成这样，什么都没写。依据：{law}；规定的是 {own}。",
    en: "Rule {id} ({says}) is statute law and cannot be changed to this, so nothing was written. See {law}, which says {own}.",
  },
  "rules.write.title": { zh: "写入规则表", en: "Write the rule table" },
  "rules.write.touches": {
    zh: "将写入新工作表「{sheet}」，共 {count} 条规则；公式里的「店务_规则」从此指向它，不改其他单元格",
    en: "Writes the new sheet “{sheet}” with {count} rules; “店务_规则” in formulas means it from now on; no other cell changes",
  },
  "rules.write.done": {
    zh: "已写入「{sheet}」，共 {count} 条规则。改「数值」那一列，公式就跟着变。",
    en: "“{sheet}” was written with {count} rules. Change a value there and formulas follow.",
  },
  "rules.write.carried": {
    zh: "已写入「{sheet}」，共 {count} 条规则，店里原来改过的 {carried} 条照旧。",
    en: "“{sheet}” was written with {count} rules; {carried} changes of the shop were taken over.",
  },
  "rules.change.title": { zh: "修改规则", en: "Change rules" },
  "rules.change.nothing": {
    zh: "没有填数值，什么都没写。请至少填一条。",
    en: "No value was given, so nothing was written. Fill in at least one.",
  },
  "rules.change.noReason": {
    zh: "没有写原因，什么都没写。请写明为什么改。",
    en: "No reason was given, so nothing was written. Please say why.",
  },
  "rules.change.touches": {
    zh: "将修改「{table}」里 {ids} 的数值、原因和有效至，不改其他单元格",
    en: "Changes value, reason and validity of {ids} in “{table}”; no other cell changes",
  },
  "rules.change.done": { zh: "已修改 {ids}。", en: "{ids} changed." },
  "rules.change.signed": { zh: "{reason}（{by}，{day}）", en: "{reason} ({by}, {day})" },
  "rules.change.dated": { zh: "{reason}（{day}）", en: "{reason} ({day})" },
  "rules.warn.platform": {
    zh: "{id} 是平台的规则：改了只影响这里的计算，平台仍按它自己的时间处理。",
    en: "{id} is the platform's rule: changing it changes what is worked out here; the platform keeps its own time.",
  },
  "rules.warn.law": {
    zh: "{id} 出自法律：店里可以对买家更宽，不能更严。",
    en: "{id} comes from law: the shop may be more generous to buyers, not less.",
  },
  "rules.reset.title": { zh: "恢复规则的原值", en: "Reset rules" },
  "rules.reset.nothing": {
    zh: "没有改过的规则，什么都没写。",
    en: "No rule was changed, so nothing was written.",
  },
  "rules.reset.touches": {
    zh: "将把「{table}」里 {ids} 恢复成原值，并清空原因和有效至，不改其他单元格",
    en: "Gives {ids} in “{table}” their original values back and clears reason and validity; no other cell changes",
  },
  "rules.reset.done": { zh: "已恢复 {ids}。", en: "{ids} reset." },
  "rules.check.title": { zh: "检查规则表", en: "Check the rule table" },
  "rules.compare.title": { zh: "比较规则", en: "Compare rules" },
  "rules.compare.with": { zh: "和哪一套比", en: "Compare with" },
  "rules.compare.own": { zh: "这个版本自带的同一套", en: "The same pack in this version" },
  "rules.find.unknown": {
    zh: "没有 {id} 这条规则，这一行不起作用。",
    en: "There is no rule {id}; this row has no effect.",
  },
  "rules.find.twice": {
    zh: "{id} 出现了两次，只有最后一行起作用。",
    en: "{id} stands here twice; only the last row counts.",
  },
  "rules.find.badValue": {
    zh: "「{value}」不能作 {id}（{says}）的数值，用到它的公式会出错。",
    en: "“{value}” cannot be the value of {id} ({says}); formulas that need it fail.",
  },
  "rules.find.forbidden": {
    zh: "{id}（{says}）是法律规定，不能改成这样：{law} 规定的是 {own}。",
    en: "{id} ({says}) is statute law and must not be changed like this: {law} says {own}.",
  },
  "rules.find.noReason": {
    zh: "{id}（{says}）改过，但没有写原因。",
    en: "{id} ({says}) was changed without a reason.",
  },
  "rules.find.expired": {
    zh: "{id}（{says}）的改动已过有效期，请确认还要不要用。",
    en: "The change of {id} ({says}) is past its date; please confirm or reset it.",
  },
  "rules.find.newer": {
    zh: "{id}（{says}）在这个版本里是 {value}，规则表还是旧的原值。",
    en: "{id} ({says}) is {value} in this version; the table was written with an older one.",
  },
  "rules.find.notPointed": {
    zh: "「店务_规则」没有指向整张「{table}」，公式没有用它。请重新写入规则表。",
    en: "“店务_规则” does not mean the whole of “{table}”, so formulas don't follow it. Write the rule table anew.",
  },
  "rules.find.review.platform": {
    zh: "现行的平台规则应在 {day} 前复核，今天是 {today}。请更新店务助手，或自己核对平台页面。",
    en: "Today's platform rules were due for review by {day}; it is {today}. Update ShopOps or check the platform's pages.",
  },
  "rules.find.review.law": {
    zh: "现行的法律规则应在 {day} 前复核，今天是 {today}。请更新店务助手，或自己核对法条。",
    en: "Today's law was due for review by {day}; it is {today}. Update ShopOps or check the statutes.",
  },

  "rulesView.lead": {
    zh: "公式按哪一套规则算，店里改了什么，函数算得对不对。",
    en: "Which rules formulas work by, what the shop changed, and whether the functions are right.",
  },
  "rulesView.table": { zh: "规则表", en: "Rule table" },
  "rulesView.inUse": {
    zh: "「{sheet}」里有 {count} 条规则。改「数值」那一列，公式就跟着变。",
    en: "“{sheet}” has {count} rules. Change a value there and formulas follow.",
  },
  "rulesView.noFindings": { zh: "没有发现问题。", en: "Nothing wrong was found." },
  "rulesView.open": { zh: "打开规则表", en: "Show the table" },
  "rulesView.choose": { zh: "用哪一套规则", en: "Which rules" },
  "rulesView.hint.platform": {
    zh: "导出文件里有平台的超时时间时，总是以它为准。",
    en: "The platform's own time in an export always wins.",
  },
  "rulesView.hint.law": { zh: "退换条件、邮费、扣款。", en: "Returns, postage, deductions." },
  "rulesView.hint.internal": {
    zh: "处罚、补偿、邮费标准、排班。",
    en: "Fines, compensation, postage, shifts.",
  },
  "rulesView.reviewBy": { zh: "现行规则下次复核：{day}。", en: "Next review: {day}." },
  "rulesView.recommended": { zh: "{pack}（推荐）", en: "{pack} (recommended)" },
  "rulesView.matter.idle": { zh: "上班做无关的事", en: "Idle activity at work" },
  "rulesView.matter.complaint": { zh: "因服务被投诉", en: "Complaint about service" },
  "rulesView.matter.noReason": { zh: "包邮商品无理由退货的邮费", en: "Postage of a no-reason return" },
  "rulesView.matter.collect": { zh: "到付包裹", en: "Freight-collect parcels" },
  "rulesView.matter.delivery": { zh: "快递 A 几天到", en: "Days of courier A" },
  "rulesView.matter.shifts": { zh: "班次时间", en: "Shift times" },
  "rulesView.rewrite": { zh: "按这个选择重写规则表", en: "Write the table anew" },
  "rulesView.carried": {
    zh: "店里改过的 {count} 条照旧；原来的规则表留着不动。",
    en: "{count} changes of the shop are taken over; the old table stays as it is.",
  },
  "rulesView.questions": { zh: "请店里定的时限（{count}）", en: "Clocks the shop must say ({count})" },
  "rulesView.questionsLead": {
    zh: "这几个时限没有公开的出处。请看平台页面填一次（天数），不填就不算。",
    en: "Nobody could verify these clocks. Look them up on the platform and say them once, in days; without them nothing is worked out.",
  },
  "rulesView.question": { zh: "{says}（{id}）", en: "{says} ({id})" },
  "rulesView.handbookSays": { zh: "手册写 {value}", en: "The handbook says {value}" },
  "rulesView.answer": { zh: "写入规则表", en: "Write into the table" },
  "rulesView.answerReason": { zh: "店里确认", en: "Confirmed by the shop" },
  "rulesView.changed": { zh: "店里改过的规则", en: "Changed by the shop" },
  "rulesView.nothingChanged": { zh: "还没有改过。", en: "Nothing was changed." },
  "rulesView.change": { zh: "{id} {says}：{before} → {now}", en: "{id} {says}: {before} → {now}" },
  "rulesView.changeBecause": {
    zh: "{id} {says}：{before} → {now}。{reason}",
    en: "{id} {says}: {before} → {now}. {reason}",
  },
  "rulesView.reset": { zh: "恢复原值（{count}）", en: "Reset all ({count})" },
  "rulesView.compare.current": { zh: "和现行比", en: "With today's" },
  "rulesView.compare.handbook": { zh: "和手册比", en: "With the handbook" },
  "rulesView.differences.current": { zh: "和现行不同的有 {count} 条", en: "{count} differ from today's" },
  "rulesView.differences.handbook": {
    zh: "和手册不同的有 {count} 条",
    en: "{count} differ from the handbook",
  },
  "rulesView.compared": {
    zh: "{id} {says}：这里 {here}，那边 {there}（{thereId}）",
    en: "{id} {says}: {here} here, {there} there ({thereId})",
  },
  "rulesView.bare": { zh: "没有跟着走的公式", en: "Formulas that don't follow" },
  "rulesView.bareLead": {
    zh: "有 {count} 个公式没有写按哪套规则，按手册算；这个工作簿的规则：{ruleSet}。",
    en: "{count} formulas name no rules and go by the handbook. The rules of this workbook: {ruleSet}.",
  },
  "rulesView.bareOn": { zh: "「{sheet}」{count} 个", en: "{count} on “{sheet}”" },
  "rulesView.follow": { zh: "让这 {count} 个都跟着走", en: "Let these {count} follow" },
  "rulesView.notice": { zh: "放假安排", en: "Holidays" },
  "rulesView.noticeHint": {
    zh: "粘贴国务院办公厅的放假通知全文，连同标题。",
    en: "Paste the State Council's notice whole, with its heading.",
  },
  "rulesView.noticeRead": { zh: "读一遍", en: "Read it" },
  "rulesView.noticeYear": { zh: "{year} 年，读出 {count} 项：", en: "{year}: {count} items were read." },
  "rulesView.noticeDay": { zh: "{name} {from}", en: "{name} {from}" },
  "rulesView.noticeSpan": {
    zh: "{name} {from} 到 {to}，{days} 天",
    en: "{name} {from} to {to}, {days} days",
  },
  "rulesView.noticeOff": { zh: "放假：{said}", en: "Off: {said}" },
  "rulesView.noticeWork": { zh: "上班：{said}", en: "Worked: {said}" },
  "rulesView.noticeRemark": { zh: "只是提到：{said}", en: "Only spoken of: {said}" },
  "rulesView.noticeNotRead": {
    zh: "看不懂：「{text}」{why}",
    en: "Not understood: “{text}”, {why}",
  },
  "rulesView.noticeMissing": { zh: "缺法定节日：{day}", en: "Statutory day missing: {day}" },
  "rulesView.noticeReplaced": {
    zh: "这一年原来的 {count} 天被替换",
    en: "{count} days of the same year are replaced",
  },
  "rulesView.noticeCarried": {
    zh: "其他年份的 {count} 天照样保留",
    en: "{count} days of other years are carried over",
  },
  "rulesView.selfTest": {
    zh: "在新工作表里用真公式算一遍手册的例子，绿色是通过。",
    en: "Works the handbook's cases out as live formulas on a new sheet; green has passed.",
  },
  "rulesView.selfTestWorkbook": { zh: "按这张规则表自检", en: "Test by this rule table" },
} as const;
