import type { Moment } from "../kernel";
import type { Resolved } from "../rulebook";

/** A case of the seven-day return as the desk sees it. */
export interface ReturnRequest {
  readonly received: Moment;
  readonly applied: Moment;
  /** When the buyer's photos of a fault came (E-20). */
  readonly photo?: Moment;
  /** What was found or said: "已洗涤、吊牌不完整、质量问题". */
  readonly conditions: string;
  /** Kind of item: "内裤", "特价", "定制". */
  readonly category: string;
}

/** A condition that is not met, with the rule that says so and the words it was recognised by. */
export interface Failed {
  readonly rule: Resolved;
  readonly word: string;
}

/** What may be answered about a return: nothing failed means that it may come back. */
export interface ReturnVerdict {
  readonly failed: readonly Failed[];
  /** What else to mind. */
  readonly advice: readonly Resolved[];
}
