import type { BucketTotals, ReconciledPair, StatementFile } from "../../../commands";
import type { PlanLine, Said } from "../../parts/model";

/** What the files of a month gave; nothing of it is written yet. */
export interface FoundLine {
  readonly files: readonly StatementFile[];
  readonly totals: BucketTotals;
  /** What somebody has to look at, the first of it. */
  readonly open: readonly ReconciledPair[];
  /** Sheet of the register; null without one. */
  readonly register: string | null;
  readonly plan: PlanLine;
}

export interface FinanceState {
  /** Names of the files that were put in, in their order. */
  readonly names: readonly string[];
  readonly found: FoundLine | null;
  /** Why nothing could be matched. */
  readonly problem: Said | null;
}

/** A file as the browser hands it over. */
export interface HandedFile {
  readonly name: string;
  readonly file: Blob;
}

export interface FinanceEvents {
  handStatements(files: readonly HandedFile[]): void;
  clearStatements(): void;
  writeStatements(): void;
  showRefund(row: number): void;
}
