import { ok, type Result } from "../kernel";
import { type RuleSet, wordsUnder } from "../rulebook";

/** The note forms of the handbook (group M, and N-01, F-23, P-07): a name, its fields in order, a sentence if it has one. */
export interface NoteForm {
  readonly id: string;
  /** Row the form comes from. */
  readonly rule: string;
  readonly words: readonly string[];
  /** Empty where the row of the rule book names them. */
  readonly fields: readonly string[];
  /** "{0}" is the first field; without it the fields are listed with their names. */
  readonly sentence?: string;
}

/** The notes of the handbook and the fields each must have. */
export const NOTE_FORMS: readonly NoteForm[] = [
  {
    id: "tracking",
    rule: "M-03",
    words: ["快件跟踪", "跟踪备注"],
    fields: [],
    sentence: "{0}联系{1}号工人{2},客人{3}",
  },
  {
    id: "qualityExchange",
    rule: "M-06",
    words: ["质量换货"],
    fields: [],
  },
  {
    id: "exchange",
    rule: "M-07",
    words: ["非质量换货", "换货"],
    fields: [],
  },
  {
    id: "return",
    rule: "M-08",
    words: ["退货"],
    fields: [],
  },
  { id: "card", rule: "I-10", words: ["售后服务卡"], fields: ["退货款式", "更换款式"] },
  { id: "compensation", rule: "J-11", words: ["补偿"], fields: ["质量问题", "赔偿金额", "处理人", "时间"] },
  { id: "finance", rule: "M-09", words: ["财务"], fields: [] },
  { id: "badReview", rule: "M-11", words: ["差评跟进", "中差评"], fields: [] },
  { id: "change", rule: "M-13", words: ["变动"], fields: [] },
  { id: "generic", rule: "M-12", words: ["通用"], fields: [] },
  { id: "order", rule: "P-07", words: ["订单标记"], fields: [] },
  { id: "complaint", rule: "F-38", words: ["投诉记录"], fields: ["订单信息", "问题描述", "诉求"] },
  { id: "appeal", rule: "F-23", words: ["申诉"], fields: ["会员名", "订单号", "原因"] },
  { id: "returnSlip", rule: "E-16", words: ["退货纸条"], fields: ["旺旺号", "姓名", "手机号", "退换货原因"] },
  { id: "workLog", rule: "M-17", words: ["工作日志"], fields: [] },
];

/** A form with the fields of its row, where the shop's rules name them (M-03 …). Example: M-12 → 内容, 时间, 姓名. */
export function formBy(rules: RuleSet, form: NoteForm): Result<NoteForm> {
  if (form.fields.length > 0) return ok(form);
  const fields = wordsUnder(rules, `note.${form.id}`);
  return fields.ok ? ok({ ...form, fields: fields.value }) : fields;
}

/** The fields of a form that have no value yet. */
export function missingFields(form: NoteForm, values: ReadonlyMap<string, string>): string[] {
  return form.fields.filter((f) => (values.get(f) ?? "") === "");
}

/**
 * The note in the handbook's form. Example: 快件跟踪 with 6-28, 851, 更改地址, 已更改 →
 * "6-28联系851号工人更改地址,客人已更改" (M-04, TC51).
 */
export function noteOf(form: NoteForm, values: ReadonlyMap<string, string>): string {
  const list = form.fields.map((f) => values.get(f) ?? "");
  if (form.sentence !== undefined)
    return form.sentence.replace(/\{(\d)\}/g, (_, i: string) => list[Number(i)] ?? "");
  return form.fields.map((f, i) => `${f}：${list[i]}`).join("；");
}
