import type { Said } from "../../parts/shown";

/** Why a roster is impossible and what would help. */
export interface ConflictView {
  readonly reasons: readonly Said[];
  /** Shifts that stay open whatever is done, and where. */
  readonly shortage: number;
  readonly missing: readonly Said[];
  readonly ways: readonly Said[];
}

/** What somebody has done and brings along, as the table shows it. */
export interface BalanceRow {
  readonly name: string;
  /** Hours, nights, weekend days, holidays: in this month, and brought along. */
  readonly loads: readonly { readonly own: number; readonly brought: number }[];
}

/** What the score is made of. */
export interface ScoreView {
  readonly total: Said;
  readonly parts: readonly Said[];
  readonly rows: readonly BalanceRow[];
}
