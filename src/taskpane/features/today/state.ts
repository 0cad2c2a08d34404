import type { TextKey } from "../../../text";
import type { DueLine } from "../../parts/due";
import type { FindingLine, Said } from "../../parts/shown";

export interface NextStep {
  readonly message: Said;
  readonly action: TextKey;
  /** The feature that does it. */
  readonly view: string;
}

/** Overdue and within a day, overdue only, or all. */
export type DueKind = "day" | "over" | "all";

/** What is shown of the list; "" = all. */
export interface DueFilter {
  readonly register: string;
  readonly who: string;
  readonly kind: DueKind;
}

export interface TodayState {
  /** Whether the workbook has been looked at; failed = it did not answer, which was said. */
  readonly status: "reading" | "failed" | "read";
  /** Nothing of ours is in the workbook: the three cards are shown unless they were skipped. */
  readonly fresh: boolean;
  readonly skipped: boolean;
  /** A register with deadlines is in use. */
  readonly watches: boolean;
  /** By time left; null = nobody has asked yet. */
  readonly due: readonly DueLine[] | null;
  readonly unjudged: readonly FindingLine[];
  readonly hasRosters: boolean;
  /** Plain ranges that look like a register and are in use as none; null = nobody has looked. */
  readonly ranges: readonly FindingLine[] | null;
  /** Who works today, a sentence a shift; null = nobody has asked, or this month has no roster. */
  readonly duty: readonly Said[] | null;
  readonly filter: DueFilter;
  /** How many of the list are shown. */
  readonly most: number;
  readonly steps: readonly NextStep[];
}

export interface TodayEvents {
  skipFirstRun(): void;
  filterDue(filter: DueFilter): void;
  moreDue(): void;
}
