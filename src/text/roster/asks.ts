/** Leave and swaps: asked, answered, approved, effective. */
export const ROSTER_ASKS = {
  "asks.leave.title": { zh: "请假", en: "Leave" },
  "asks.swap.title": { zh: "换班", en: "Swaps" },
  "asks.title": { zh: "请假与换班", en: "Leave and swaps" },
  "asks.arg.step": { zh: "做什么", en: "Step" },
  "asks.arg.line": { zh: "登记的第几行", en: "Row of the register" },
  "asks.arg.other": { zh: "和谁换", en: "With whom" },
  "asks.arg.day": { zh: "哪天", en: "Which day" },
  "asks.arg.back": { zh: "哪天还", en: "Given back on" },
  "asks.arg.half": { zh: "半天", en: "Half a day" },
  "asks.arg.reason": { zh: "原因", en: "Reason" },
  "asks.arg.by": { zh: "谁批", en: "Who approves" },
  "asks.step.ask": { zh: "提出", en: "ask" },
  "asks.step.agree": { zh: "对方同意", en: "colleague agrees" },
  "asks.step.decline": { zh: "对方不同意", en: "colleague declines" },
  "asks.step.approve": { zh: "批准", en: "approve" },
  "asks.step.refuse": { zh: "不批准", en: "refuse" },
  "asks.step.withdraw": { zh: "撤回", en: "withdraw" },
  "asks.incomplete": { zh: "请写上是谁、哪天。", en: "Say who and which day." },
  "asks.none": {
    zh: "这个工作簿里还没有这张登记。请先在「登记」里新建请假登记或换班登记。",
    en: "This workbook has no such register yet. Create it under Registers first.",
  },
  "asks.noLine": { zh: "登记里没有第 {line} 行。", en: "The register has no row {line}." },
  "asks.noSwap": {
    zh: "「{sheet}」上这两个人那天换不了：班次一样、有人请假，或不在这个月。",
    en: "These two can't swap on “{sheet}” that day: the same shift, somebody on leave, or another month.",
  },
  "asks.step": {
    zh: "第 {line} 行现在是「{state}」，不能{step}。",
    en: "Row {line} is “{state}”, so it can't be: {step}.",
  },
  "asks.noApprover": { zh: "请写上谁批的。", en: "Say who approves." },
  "asks.own": { zh: "{by} 不能批自己的假或自己的换班。", en: "{by} can't approve their own request." },
  "asks.notEntitled": {
    zh: "{by} 不是主管、组长、店长或经理，不能批。",
    en: "{by} is no supervisor, team leader or manager and can't approve.",
  },
  "asks.stale": {
    zh: "提出之后「{sheet}」上这几格改过了，照批会弄错。请撤回后重新提出。",
    en: "These cells of “{sheet}” have changed since it was asked. Withdraw it and ask again.",
  },
  "asks.touches": {
    zh: "登记第 {line} 行的状态，和排班表上的 {cells} 格。",
    en: "The state of row {line} of the register and {cells} cells of the roster.",
  },
  "asks.effective": {
    zh: "已生效：{names}，排班表改了 {cells} 格。",
    en: "Effective for {names}; cells of the roster changed: {cells}.",
  },
  "asks.noted": { zh: "记在登记第 {line} 行。", en: "Noted in row {line} of the register." },
  "asks.open": { zh: "看待办的请假与换班", en: "See open leave and swaps" },
  "asks.nothing": { zh: "没有待办的请假和换班。", en: "No leave or swaps are open." },
  "asks.leave.line": {
    zh: "{person} {from} 至 {to} {code}：{state}",
    en: "{person} {from} to {to} {code}: {state}",
  },
  "asks.swap.line": {
    zh: "{person} 和 {other} 换 {day}：{state}",
    en: "{person} swaps {day} with {other}: {state}",
  },
  "asks.list.title": { zh: "请假与换班登记", en: "Leave and swaps" },
  "publish.text.agreed": {
    zh: "{month} 月排班 v{version} 之后批准的改动，没提到的不变：",
    en: "Approved since v{version} of the roster of month {month}; all else stays:",
  },
} as const;
