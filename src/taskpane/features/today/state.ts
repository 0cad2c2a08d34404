import type { TextKey } from "../../../text";
import type { Place, Said } from "../../parts/model";

export interface NextStep {
  readonly message: Said;
  readonly action: TextKey;
  /** The feature that does it. */
  readonly view: string;
}

export interface DueLine {
  readonly band: "over" | "today" | "soon";
  readonly title: string;
  readonly detail: Said;
  readonly place: Place;
}

export interface TodayState {
  /** Whether the workbook has been looked at; failed = it did not answer, which was said. */
  readonly status: "reading" | "failed" | "read";
  /** Nothing of ours is in the workbook: the three cards are shown unless they were skipped. */
  readonly fresh: boolean;
  readonly skipped: boolean;
  readonly due: readonly DueLine[];
  readonly steps: readonly NextStep[];
}

export interface TodayEvents {
  skipFirstRun(): void;
}
