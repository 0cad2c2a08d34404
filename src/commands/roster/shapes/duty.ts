/** People of one shift today. */
export interface DutyShift {
  readonly code: string;
  /** "08:30–17:30" */
  readonly hours: string;
  readonly people: readonly string[];
  /** How many are missing of those the roster asks for. */
  readonly short: number;
}

/** Who works today. */
export interface DutyAnswer {
  readonly month: string;
  /** This month has a roster. */
  readonly isMade: boolean;
  readonly shifts: readonly DutyShift[];
  /** On leave. */
  readonly away: readonly string[];
}
