import type { WorkCalendar } from "../calendar";
import type { Day, Moment } from "../kernel";
import type { Resolved } from "../rulebook";

/** A case of the seven-day return as the desk sees it. */
export interface ReturnRequest {
  readonly received: Moment;
  readonly applied: Moment;
  /** When the buyer's photos of a fault came (E-20). */
  readonly photo?: Moment;
  /** What was found or said: "已洗涤、吊牌不完整、质量问题". */
  readonly conditions: string;
  /** By which the law's last day moves on when it is a day of rest (L08). */
  readonly calendar: WorkCalendar;
  /** Kind of item: "内裤", "特价", "定制". */
  readonly category: string;
}

/** A condition that is not met, with the rule that says so and the words it was recognised by. */
export interface Failed {
  readonly rule: Resolved;
  readonly word: string;
}

/** Where law counts whole days: the last one by count, and where a day of rest moves it to (L08); both are shown. */
export interface ReturnWindow {
  readonly rule: Resolved;
  readonly lastDay: Day;
  /** The same day when it is no day of rest; null where nobody has announced the year's days of rest. */
  readonly movedTo: Day | null;
}

/** What may be answered about a return: nothing failed means that it may come back. */
export interface ReturnVerdict {
  readonly failed: readonly Failed[];
  /** The time limit that decides here; null where none does, or where it is exact to the minute. */
  readonly window: ReturnWindow | null;
  /** What else to mind. */
  readonly advice: readonly Resolved[];
}
