import type { Day, Moment } from "../kernel";
import type { RuleKey } from "../rulebook";

/** What a buyer or seller may claim. */
export type RightsType = "afterSale" | "notReceived" | "harassment" | "review" | "lateShipping" | "promise";

export const RIGHTS_TYPES: readonly { value: RightsType; words: readonly string[] }[] = [
  { value: "afterSale", words: ["售后保障", "售后", "质量问题"] },
  { value: "notReceived", words: ["未收到货", "没收到货"] },
  { value: "harassment", words: ["恶意骚扰", "骚扰"] },
  { value: "review", words: ["恶意评价", "恶意差评"] },
  { value: "lateShipping", words: ["延迟发货", "未按约定时间发货"] },
  { value: "promise", words: ["违背承诺"] },
];

/** How long a right lasts; the answer is the last day, because working days have no hour. */
export interface RightsWindow {
  readonly from: Moment;
  readonly to: Moment;
  readonly answerBy: Day | null;
  readonly windowKey: RuleKey;
  readonly answerKey: RuleKey | null;
}

/** One stage of a complaint: a moment for clocks in hours, a day for clocks in working days. */
export interface Stage {
  readonly key: RuleKey;
  readonly from: Moment;
  readonly due: Moment | null;
  readonly dueDay: Day | null;
}
