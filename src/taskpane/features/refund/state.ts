import type { DueLine } from "../../parts/due";
import type { FindingLine, PlanLine, Said } from "../../parts/shown";

/** Whose cell stays; null: not decided, so nothing is written. */
export type Side = "mine" | "theirs" | null;

/** A conflict: what the shop wrote and what the export says; the shop's own stays until somebody decides. */
export interface Conflict {
  /** Number of the refund. */
  readonly key: string;
  readonly cells: readonly Said[];
  /** The columns that differ, by id: conflicts about the same ones are decided together. */
  readonly kind: string;
  readonly choice: Side;
}

/** What an export brings besides conflicts: how many, and whether they are written. */
export interface Taking {
  readonly kind: "new" | "changed";
  readonly count: number;
  readonly taken: boolean;
}

export interface RefundState {
  /** Name of the register in the workbook; null = there is none. */
  readonly register: string | null;
  /** When an export was last taken over; null = never. */
  readonly last: string | null;
  /** Names of the files that were put in. */
  readonly files: readonly string[];
  readonly takings: readonly Taking[];
  readonly conflicts: readonly Conflict[];
  /** How many of the conflicts are shown. */
  readonly mostConflicts: number;
  /** Open refunds by time left; null = nobody has asked yet. */
  readonly due: readonly DueLine[] | null;
  readonly unjudged: readonly FindingLine[];
  /** How many of them are shown. */
  readonly most: number;
  /** What will be written; null while there is nothing to confirm. */
  readonly plan: PlanLine | null;
}

export interface RefundEvents {
  putExport(files: readonly File[]): void;
  takeKind(kind: Taking["kind"], taken: boolean): void;
  decideConflict(key: string, choice: "mine" | "theirs"): void;
  /** All conflicts about the same columns at once. */
  decideKind(kind: string, choice: Side): void;
  moreConflicts(): void;
  moreRefunds(): void;
  writeRefresh(): void;
  discardRefresh(): void;
}
