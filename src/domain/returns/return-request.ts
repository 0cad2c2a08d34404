import type { Moment } from "../kernel";
import type { Resolved } from "../rulebook";

/** A case of the seven-day return as the desk sees it. */
export interface ReturnRequest {
  readonly received: Moment;
  readonly applied: Moment;
  /** What was found or said: "已洗涤、吊牌不完整、质量问题". */
  readonly conditions: string;
  /** Kind of item: "内裤", "特价", "定制". */
  readonly category: string;
}

/** A condition that is not met, with the rule that says so and the word it was recognised by. */
export interface Failed {
  readonly rule: Resolved;
  readonly word: string;
}
