import { speaker } from "../core";
import { FIELDS } from "../fields";

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
  "calendar.yearUnknown": {
    zh: "还没有 {year} 年的放假安排，请更新日历，或在假日参数里给出这一年的放假和调休。",
    en: "The holidays of {year} are not known: update the calendar or give that year's days in the holidays argument.",
  },
  "refund.platform": {
    zh: "小二介入的退款按平台给的时间处理，请填平台的超时时间。",
    en: "The platform has stepped in: enter the time it shows.",
  },
  "refund.open": {
    zh: "只写在退款看不出等谁处理，请写具体状态（如 等待卖家同意、等待买家退货），或填平台的超时时间。",
    en: "This state does not say whose turn it is: write the exact state, or enter the platform's own time.",
  },
  "amount.negative": { zh: "金额和重量不能是负数。", en: "Amounts and weights cannot be negative." },
  "postage.noRate": {
    zh: "没有「{courier}」到「{region}」的价格，请在运价表参数里给出自己的价格。",
    en: "No rate for {courier} to {region}: give your own rate table.",
  },
  "postage.tooHeavy": {
    zh: "价格只管 {kg} 公斤以内，超出的请在运价表里写续重费用。",
    en: "The rate holds up to {kg} kg: give the price of further weight in the rate table.",
  },
  "postage.noCod": {
    zh: "「{courier}」不做货到付款，可以用：{couriers}。",
    en: "{courier} does not take cash on delivery: {couriers} do.",
  },
  "postage.codRange": {
    zh: "货到付款手续费是 {from}–{to} 元，请在 店务规则 表的 {id} 填一个数。",
    en: "The cash-on-delivery fee is {from}–{to} yuan: settle it in rule {id} of the rule table.",
  },
  "rates.header": {
    zh: "运价表要有标题行：快递、地区、首重、首重费用、续重费用。",
    en: "The rate table needs a header row: 快递, 地区, 首重, 首重费用, 续重费用.",
  },
  "compensation.postage": {
    zh: "上限是邮费，请填邮费参数。",
    en: "The cap is the postage: fill in the postage argument.",
  },
  "compensation.price": {
    zh: "上限按价格算，请填价格参数。",
    en: "The cap goes by the price: fill in the price argument.",
  },
  "claim.headers": {
    zh: "请连同标题行一起选，或在第二个参数里给出标题行。",
    en: "Select the header row too, or give it as the second argument.",
  },
  "script.unknown": {
    zh: "没有叫「{value}」的模板，可以填：{words}。自己写的话请带上标点或 {field}。",
    en: "No template is called {value}: {words}. Your own text needs punctuation or a {field}.",
  },
  "note.unknown": {
    zh: "没有叫「{value}」的备注格式，可以填：{words}。",
    en: "No note form is called {value}: {words}.",
  },
  "script.open": { zh: "还缺：{fields}。", en: "Still missing: {fields}." },
  "script.banned": {
    zh: "不要用「{word}」这样的话（避免：{words}）。",
    en: "Do not say {word} (avoid: {words}).",
  },
  "roster.shape": {
    zh: "班表的行数要等于人数，列数要等于天数。",
    en: "The grid needs a row for each name and a column for each date.",
  },
  "roster.days": {
    zh: "日期要一天接一天，人名不能重复。",
    en: "Dates must follow each other day by day, and names must differ.",
  },
  "roster.dates": { zh: "数周末要给出日期。", en: "Counting weekends needs the dates." },
  "roster.holidayDates": { zh: "数节日要给出日期。", en: "Counting holidays needs the dates." },
  "postage.pairs": {
    zh: "费用和承担方要一一对应，请选同样多的格子。",
    en: "Fees and payers must go together: select the same number of cells.",
  },
  "penalty.line.matter": {
    zh: "日志第 {row} 行「{matter}」看不懂，是不是：{nearest}？没有对应处罚的，由部门经理定金额后填在金额列。",
    en: "Row {row} of the log, “{matter}”, was not understood. Did you mean {nearest}? Where no rule fits, the manager's amount goes into the amount column.",
  },
  "penalty.line.unknown": {
    zh: "日志第 {row} 行「{matter}」没有对应的处罚，由部门经理定金额后填在金额列。",
    en: "Row {row} of the log: no rule covers “{matter}”; the manager's amount goes into the amount column.",
  },
  "penalty.line.part": {
    zh: "日志第 {row} 行「{matter}」里的「{rest}」看不懂，请改写，或由部门经理定金额后填在金额列。",
    en: "Row {row} of the log, “{matter}”: “{rest}” was not understood; reword it, or put the manager's amount into the amount column.",
  },
  "penalty.line.empty": { zh: "日志第 {row} 行没有写事项。", en: "Row {row} of the log says no matter." },
  "penalty.line.loose": {
    zh: "日志第 {row} 行只写了原因或名次，没写是投诉还是带教，请写全。",
    en: "Row {row} of the log gives a cause or a place without saying of what: write it in full.",
  },
  "penalty.line.cause": {
    zh: "日志第 {row} 行的投诉没写原因，只有服务原因才罚，请写 因服务被投诉，或 商品质量投诉 这样的原因。",
    en: "Row {row} of the log: the complaint has no cause, and only the service counts: write 因服务被投诉 or the other cause.",
  },
  "penalty.line.causes": {
    zh: "日志第 {row} 行的投诉写了服务和别的原因，请分清是哪一个。",
    en: "Row {row} of the log: the complaint has the service and another cause; say which.",
  },
  "penalty.line.place": {
    zh: "日志第 {row} 行的带教奖励没写名次，请写 第一名、第二名 或 第三名。",
    en: "Row {row} of the log: the trainer's reward has no place: write 第一名, 第二名 or 第三名.",
  },
  "penalty.line.nth": {
    zh: "日志第 {row} 行写的是第 {nth} 次，按日志数是第 {n} 次，请核对。",
    en: "Row {row} of the log says time number {nth}, but the log counts {n}: please check.",
  },
  "penalty.line.noDay": { zh: "日志第 {row} 行没有日期。", en: "Row {row} of the log has no date." },
  "penalty.line.day": {
    zh: "日志第 {row} 行的日期「{text}」看不懂，请写成 2026-11-20 这样。",
    en: "Row {row} of the log: “{text}” is not a date; write it like 2026-11-20.",
  },
  "penalty.line.person": { zh: "日志第 {row} 行没写是谁。", en: "Row {row} of the log names nobody." },
  "penalty.line.two": {
    zh: "日志第 {row} 行的「{text}」有两个工号，请写工号。",
    en: "Row {row} of the log: “{text}” has two numbers; write the number.",
  },
  "penalty.line.amount": {
    zh: "日志第 {row} 行的金额「{text}」不是数字。",
    en: "Row {row} of the log: the amount “{text}” is not a number.",
  },
  "penalty.line.stage": {
    zh: "日志第 {row} 行「{matter}」有金额但事项看不懂，说不出处分到哪一步。",
    en: "Row {row} of the log, “{matter}”, has an amount, but its matter was not understood: the stage can't be told.",
  },
  "penalty.twoPeople": {
    zh: "「{name}」有几个工号（{numbers}），请填工号。",
    en: "“{name}” has several numbers ({numbers}): give the number.",
  },
  "penalty.staffHeader": {
    zh: "人员表要有 工号 和 姓名 两列，请连同标题行一起选。",
    en: "The staff range needs the columns 工号 and 姓名: select it with its header row.",
  },
  "penalty.offenceHeader": {
    zh: "本店的处罚事项表要有 事项 和 金额 两列，请连同标题行一起选。",
    en: "The list of the shop's own offences needs the columns 事项 and 金额: select it with its header row.",
  },
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

/** With what is wrong with a value, whoever reads it. */
const ALL = { ...FUNCTION_MESSAGES, ...FIELDS };

export type FunctionMessageKey = keyof typeof ALL;

export const isFunctionMessage = (code: string): code is FunctionMessageKey => Object.hasOwn(ALL, code);

export const functionMessage = speaker(ALL);
