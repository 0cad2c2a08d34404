import type { Day, Moment, Result } from "../kernel";
import type { RuleKey } from "../rulebook";

/** What a buyer or seller may claim. */
export type RightsType = "afterSale" | "notReceived" | "harassment" | "review" | "lateShipping" | "promise";

/** Kinds of rights cases and the words a platform page has for them (K). */
export const RIGHTS_TYPES: readonly { value: RightsType; words: readonly string[] }[] = [
  { value: "afterSale", words: ["售后保障", "售后", "质量问题"] },
  { value: "notReceived", words: ["未收到货", "没收到货"] },
  { value: "harassment", words: ["恶意骚扰", "骚扰"] },
  { value: "review", words: ["恶意评价", "恶意差评"] },
  { value: "lateShipping", words: ["延迟发货", "未按约定时间发货"] },
  { value: "promise", words: ["违背承诺"] },
];

/** How long a right lasts; `to` is null where no document says until when. */
export interface RightsWindow {
  readonly from: Result<Moment>;
  readonly to: Result<Moment> | null;
  readonly windowKey: RuleKey;
  /** The rule of the platform's answer, counted from the filing. */
  readonly answerKey: RuleKey | null;
}

/** One stage of a complaint: a moment for clocks in hours, a day for clocks in working days, which have no hour. */
export interface Stage {
  readonly key: RuleKey;
  readonly from: Result<Moment>;
  readonly due: Result<Moment> | null;
  readonly dueDay: Result<Day> | null;
}
