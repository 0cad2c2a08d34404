import type { Unread } from "../../domain/calendar";

export interface NoticeArgs {
  /** The State Council's notice as it was copied, or a year file (JSON with `year` and `days`). */
  readonly text: string;
}

/** Days that follow each other under one name. */
export interface NoticeSpan {
  readonly name: string;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** What a notice was understood as: every date of it is in one of the lists. */
export interface NoticePreview {
  readonly year: number;
  readonly off: readonly NoticeSpan[];
  /** Weekend days that are worked. */
  readonly work: readonly NoticeSpan[];
  /** Spoken of, but no day off: 鼓励……休息. */
  readonly remarks: readonly string[];
  readonly notRead: readonly { readonly text: string; readonly why: Unread }[];
  /** Statutory days the notice leaves out. */
  readonly missing: readonly string[];
}

export interface AdoptNoticePreview extends NoticePreview {
  readonly sheet: string;
  /** Days of other years that are carried over from the calendar before. */
  readonly carried: number;
  /** Days of the same year in the calendar before, which are replaced. */
  readonly replaced: number;
}

/** What 店务设置 remembers of the workbook's own calendar. */
export interface CalendarRecord {
  /** Table id. */
  readonly table: string;
}
