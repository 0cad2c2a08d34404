import type { PlanLine, Said } from "../../parts/shown";

/** A conflict: what the shop wrote and what the export says; the shop's own stays until somebody decides. */
export interface Conflict {
  /** Number of the refund. */
  readonly key: string;
  readonly cells: readonly Said[];
  /** null: not decided, so nothing is written. */
  readonly choice: "mine" | "theirs" | null;
}

export interface RefundState {
  /** Name of the register in the workbook; null = there is none. */
  readonly register: string | null;
  /** When an export was last taken over; null = never. */
  readonly last: string | null;
  /** Names of the files that were put in. */
  readonly files: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** What will be written; null while there is nothing to confirm. */
  readonly plan: PlanLine | null;
}

export interface RefundEvents {
  putExport(files: readonly File[]): void;
  decideConflict(key: string, choice: "mine" | "theirs"): void;
  writeRefresh(): void;
  discardRefresh(): void;
}
