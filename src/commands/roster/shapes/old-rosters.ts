/** One sheet that looks like an old roster, and what was read of it. */
export interface PastSheetAnswer {
  readonly sheet: string;
  /** "2026-03"; null = nobody can tell. */
  readonly month: string | null;
  /** How many people and days were read. */
  readonly people: number;
  readonly days: number;
  /** Codes as they stand there, "" for blank cells and "#RRGGBB" for colours; `shift` null = unknown. */
  readonly codes: readonly { readonly code: string; readonly shift: string | null }[];
  /** Names that the staff list hasn't. */
  readonly strangers: readonly string[];
  readonly understood: boolean;
  /** "" where it was understood. */
  readonly why: string;
  readonly whyCode: string | null;
  /** The month of a tab whose year nobody can tell. */
  readonly whyMonth: number | null;
}

export interface PastAnswer {
  readonly sheets: readonly PastSheetAnswer[];
}

export interface LegendArgs {
  /** Code or colour → shift, 休, a leave, or "" for nothing. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Name of a sheet → "2026-03". */
  readonly months?: Readonly<Record<string, string>>;
}

export interface YearArgs {
  /** Number or name; omitted = everybody. */
  readonly person?: string;
  /** The last month that counts; omitted = this one. */
  readonly month?: string;
}

/** What people had in the twelve months up to one. */
export interface YearAnswer {
  /** The months that could be read. */
  readonly months: readonly string[];
  readonly asked: string | null;
  readonly people: readonly {
    readonly person: string;
    readonly name: string;
    readonly months: number;
    readonly minutes: number;
    readonly nights: number;
    readonly weekends: number;
    readonly holidays: number;
  }[];
}
