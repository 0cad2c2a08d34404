import type { DamageCandidate } from "../damage/model";
import type { BuildArgs, MonthForm } from "../roster/model";
import type { StaffCandidate } from "../staff/model";

/** What the home page starts from. */
export interface BookState {
  /** The register in use, or null. */
  readonly register: {
    readonly table: string;
    readonly sheet: string;
    readonly lines: number;
    /** Lines whose claim is open and due: overdue, or within the next 24 hours. */
    readonly overdue: number;
    readonly dueSoon: number;
  } | null;
  /** Tables of the user's that could be adopted as the register. */
  readonly registerCandidates: readonly DamageCandidate[];
  readonly staff: StaffCandidate | null;
  readonly staffCandidates: readonly StaffCandidate[];
  /** What a new month starts from, for each of the handbook's documents. */
  readonly months: Readonly<Record<BuildArgs["profile"], MonthForm>>;
  readonly rosters: readonly { readonly month: string; readonly sheet: string; readonly table: string }[];
  /** 店务_现在 holds a moment that an older version wrote and doesn't follow the clock. */
  readonly clockStands: boolean;
  /** Records kept in 店务设置, for the page that shows what we keep. */
  readonly kept: readonly { readonly key: string; readonly value: string }[];
}
