import type { RegisterCandidate } from "../register/model";
import type { StaffCandidate } from "../staff/model";

/** A register in the workbook, or the tables of the user's that could be it. */
export interface RegisterState {
  readonly register: string;
  /** Null: none is in use. */
  readonly table: {
    readonly name: string;
    readonly sheet: string;
    /** Ids of the columns it has. */
    readonly columns: readonly string[];
    readonly lines: number;
    /** Open lines that are overdue, and those due within the next 24 hours. */
    readonly overdue: number;
    readonly dueSoon: number;
    /** Lines nobody can judge, because a date or a state isn't understood. */
    readonly unjudged: number;
  } | null;
  readonly candidates: readonly RegisterCandidate[];
}

/** Which rules formulas of this workbook follow. */
export interface RulesInForce {
  /** As it was chosen, in the words of the `rules` argument; "" = nobody has chosen, the handbook counts. */
  readonly chosen: string;
  /** The sheet of the rule table whose values count; null = those of the packs. */
  readonly table: string | null;
}

/** What the home page starts from. */
export interface BookState {
  /** Every register of the product, in its order. */
  readonly registers: readonly RegisterState[];
  readonly staff: StaffCandidate | null;
  readonly staffCandidates: readonly StaffCandidate[];
  readonly rosters: readonly {
    readonly month: string;
    readonly sheet: string;
    readonly sheetId: string;
    readonly table: string;
  }[];
  readonly rules: RulesInForce;
  /** 店务_现在 holds a moment that an older version wrote and doesn't follow the clock. */
  readonly clockStands: boolean;
  /** Records kept in 店务设置, for the page that shows what we keep. */
  readonly kept: readonly { readonly key: string; readonly value: string }[];
}
