import type { PastSheetAnswer, YearAnswer } from "../../../commands";

/** Old rosters as they were read, and what the year says of people; null = nobody asked yet. */
export interface PastState {
  readonly sheets: readonly PastSheetAnswer[] | null;
  readonly year: YearAnswer | null;
}

export interface PastEvents {
  askPast(): void;
  /** What codes mean and of which month a tab is. */
  explainPast(codes: Readonly<Record<string, string>>, months: Readonly<Record<string, string>>): void;
  /** By number; "" = nobody yet. */
  askYear(person: string): void;
}
