/** What a function's error value says. Only #N/A and #VALUE! can show a sentence in Excel. */
export const FUNCTION_MESSAGES = {
  "argument.missing": {
    zh: "第 {position} 个参数没有填写，请补上。",
    en: "Argument {position} is empty: please fill it in.",
  },
  "argument.sizes": {
    zh: "几列的行数不一样，请选同样多的行。",
    en: "The columns have different numbers of rows: select the same rows in each.",
  },
  "date.order": { zh: "结束时间早于开始时间。", en: "The end comes before the start." },
  "shift.unknown": {
    zh: "班次表里没有「{code}」，请检查班次代码或给出班次表。",
    en: "The shift table has no “{code}”: check the code or give a shift table.",
  },
  "shift.twice": {
    zh: "班次表里「{code}」有两行，请只留一行。",
    en: "The shift table has “{code}” twice: keep one line.",
  },
  "header.twice": {
    zh: "标题「{header}」有两列，请改掉其中一个。",
    en: "Two columns are called “{header}”: rename one of them.",
  },
  "calendar.yearUnknown": {
    zh: "还没有 {year} 年的放假安排，请更新日历，或在放假表参数里给出这一年的放假和调休。",
    en: "The holidays of {year} are not known: update the calendar or give that year's days in the holidays argument.",
  },
  "calendar.twice": {
    zh: "放假表里 {day} 又写休又写班，请只留一行。",
    en: "The table of holidays calls {day} both off and worked: keep one line.",
  },
  "refund.platform": {
    zh: "小二介入的退款按平台给的时间处理，请填平台的超时时间。",
    en: "The platform has stepped in: enter the time it shows.",
  },
  "refund.open": {
    zh: "看不出等谁处理，请写具体状态（如 等待卖家同意），或填平台的超时时间。",
    en: "This state does not say whose turn it is: write the exact state, or enter the platform's own time.",
  },
  "amount.negative": { zh: "金额和重量不能是负数。", en: "Amounts and weights cannot be negative." },
  "rule.unknown": {
    zh: "没有叫「{name}」的规则或函数，可以填规则编号（如 D-03）或函数名（如 REFUND_DEADLINE）。",
    en: "No rule or function is called “{name}”: give a rule id (D-03) or a function name (REFUND_DEADLINE).",
  },
  "rule.silent": {
    zh: "手册没有写「{rule}」，请把规则参数改为 现行（{id}），或在 店务规则 表里填写。",
    en: "The handbook does not say ({rule}): use 现行 ({id}) or fill it in in the rule table.",
  },
  "rule.notOn": {
    zh: "「{rule}」（{id}）在 {day} 不适用，请在 店务规则 表里填写那时的数值。",
    en: "{rule} ({id}) does not count on {day}: fill in the value of that time in the rule table.",
  },
  "rule.askShop": {
    zh: "现行规则没有核实到「{rule}」（{id}）：请填平台显示的时间，或在 店务规则 表里填本店的数值。",
    en: "Nobody could verify today's value ({rule}, {id}): enter the time the platform shows, or fill the rule in in the rule table.",
  },
  "function.notLoaded": {
    zh: "这个函数还没有加载出来，请检查网络后重新计算。",
    en: "This function could not be loaded: check the connection and recalculate.",
  },
  "rule.unset": {
    zh: "规则 {id}「{rule}」还没有填数值，请在 店务规则 表里填写。",
    en: "Rule {id} ({rule}) has no value yet: fill it in in the rule table.",
  },
  "rule.value": {
    zh: "规则 {id}「{rule}」的数值不合用，请在 店务规则 表里改正。",
    en: "The value of rule {id} ({rule}) cannot be used: correct it in the rule table.",
  },
  "rules.word": {
    zh: "不认识的规则包「{word}」，可以填 手册、现行、S0 至 S4，或 平台=现行 这样的写法。",
    en: "Unknown rules “{word}”: write 手册, 现行, S0 to S4, or 平台=现行.",
  },
  "rules.header": {
    zh: "规则表缺少「规则」或「数值」列，请连同标题行一起选。",
    en: "The rule table lacks the column 规则 or 数值: select it with its header row.",
  },
  "pick.unknown": {
    zh: "结果里没有「{pick}」这一行或这一项，可以填：{words}。",
    en: "The answer has no line or field “{pick}”: {words}.",
  },
  "function.failed": {
    zh: "这个公式算不出来，请把它和参数告诉我们。",
    en: "This formula could not be worked out: please report it with its arguments.",
  },
} as const;
