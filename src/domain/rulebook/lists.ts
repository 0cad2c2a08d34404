import { fail, ok, type Result } from "../kernel";
import { ofShop } from "./candidates";
import type { Provenance, Resolved, Rule, RuleSet, Scheme } from "./rule";

/** A list of words that only functions loaded on demand need, "甲|乙"; its English and its phrase stand with it. */
export type ListRule = Rule & Provenance & { readonly quote: string };

type Row = readonly [
  id: string,
  key: string,
  zh: string,
  value: string,
  doc: Scheme,
  en: string,
  quote: string,
];

const ROWS: readonly Row[] = [
  [
    "K-08",
    "damage.columns",
    "破损登记的七栏",
    "报告日期|物流订单号|包裹状态|物流验货客服|宝贝价格|宝贝型号|办理客服",
    "S1",
    "Seven columns of the damage register",
    "报告日期、物流订单号",
  ],
  [
    "K-11",
    "damage.work",
    "售后的七项工作",
    "快件跟踪|退换货处理|售后沟通|评价处理|客户维护|拆解|维权",
    "S1",
    "Seven kinds of after-sale work",
    "快件跟踪、退换货处理",
  ],
  [
    "M-03",
    "note.tracking",
    "快件跟踪备注要写的",
    "日期|快递客服号|事项|结果",
    "S1",
    "Fields of a tracking note",
    "注明被核对的日期",
  ],
  [
    "M-06",
    "note.qualityExchange",
    "质量问题换货备注要写的",
    "破损|款式|更换款式|邮费金额|经办人|处理时间",
    "S1",
    "Fields of an exchange for a fault",
    "质量问题需备注:破损、款式",
  ],
  [
    "M-07",
    "note.exchange",
    "非质量问题换货备注要写的",
    "退货原因|款式|更换款式|是否补邮费|邮费金额|经办人|处理时间",
    "S1",
    "Fields of an exchange without a fault",
    "非质量问题备注:买家退货原因",
  ],
  [
    "M-08",
    "note.return",
    "退货备注要写的",
    "退货原因|款式|退回金额|经办人|处理时间",
    "S1",
    "Fields of a return note",
    "备注是退货原因、款式",
  ],
  [
    "M-09",
    "note.finance",
    "交给财务要写的",
    "店铺|账号|原因|金额|时间",
    "S1",
    "Fields of a line for finance",
    "账号、原因、金额、时间",
  ],
  [
    "M-11",
    "note.badReview",
    "中差评跟进备注要写的",
    "联系日期|处理进度|客服",
    "S1",
    "Fields of a follow-up of a bad review",
    "注明联系日期、处理进度和客服",
  ],
  ["M-12", "note.generic", "一般备注要写的", "内容|时间|姓名", "S4", "Fields of any note", "备注时注意事项"],
  [
    "M-13",
    "note.change",
    "订单变动备注要写的",
    "变动事由|修改人工号|修改时间",
    "S3",
    "Fields of a change of an order",
    "里面写上变动事由",
  ],
  [
    "M-17",
    "note.workLog",
    "工作日志要写的",
    "问题性质|处理方法|处理时间",
    "S0",
    "Fields of the work log",
    "包括问题性质、处理方法",
  ],
  [
    "P-07",
    "note.order",
    "订单标记要写的",
    "货号|颜色|尺码|数量|运送方式",
    "S0",
    "Fields of an order mark",
    "货号、颜色、尺码",
  ],
  [
    "R-41",
    "script.banned.promise",
    "说得太满的词，不用",
    "保证|肯定|绝对",
    "S0",
    "Words that promise too much are not used",
    "不要用:“肯定,保证,绝对”",
  ],
  [
    "R-43",
    "script.banned.bargain",
    "把客户推走的话，不说",
    "不还价",
    "S0",
    "Words that turn a customer away are not said",
    "千万不可以说我这里不还价",
  ],
];

const ruleOf = ([id, key, zh, value, doc, en, quote]: Row): ListRule => ({
  id,
  key,
  zh,
  value,
  unit: "list",
  doc,
  en,
  quote,
});

/**
 * Word lists and the fields of forms. They are rules like those of the packs, but apart from them: a rule set that every
 * workbook waits for doesn't carry them.
 */
export const LISTS: readonly ListRule[] = /* @__PURE__ */ ROWS.map(ruleOf);

const NONE = "无";

/** A list as a rule set has it: with the value of the shop's table if that names it. */
export function listIn(rules: RuleSet, rule: ListRule): Resolved {
  const line = rules.rows.get(rule.id);
  return line === undefined
    ? { rule, pack: "handbook", value: rule.value, changed: false, silent: false }
    : ofShop(rule, "handbook", line);
}

/**
 * The words of the lists whose keys begin with a prefix, the shop's changes included; 无 = none. Unset: a list is empty.
 * Example: `wordsUnder(defaultRules(), "script.banned.")` → 保证, 肯定, 绝对, 不还价.
 */
export function wordsUnder(rules: RuleSet, prefix: string): Result<string[]> {
  const found = LISTS.filter(({ key }) => key.startsWith(prefix)).map((list) => listIn(rules, list));
  const empty = found.find(({ value }) => value === null || value === "");
  if (empty) return fail("unset", "rule.unset", { id: empty.rule.id, rule: empty.rule.zh });
  const all = found.flatMap(({ value }) => String(value).split("|")).map((word) => word.trim());
  return ok(all.filter((word) => word !== "" && word !== NONE));
}
