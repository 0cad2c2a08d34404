import type { Place, Said } from "../../parts/shown";
import type { PlanLine } from "../../parts/shown";

/** The formulas of ours in this workbook. */
export interface CareState {
  /** Those that show no value; null = not looked at. */
  readonly broken: {
    readonly total: number;
    /** Of these, the ones Excel may still be working at. */
    readonly waiting: number;
    readonly lines: readonly { readonly detail: Said; readonly place: Place | null }[];
  } | null;
  /** Where the user is; the sheet that is copied. */
  readonly sheet: string | null;
  /** The copy with values, once it is settled. */
  readonly plan: PlanLine | null;
}

export interface CareEvents {
  checkFormulas(): void;
  repairFormulas(): void;
  planCopy(scope: "sheet" | "all"): void;
  reviseCopy(): void;
  writeCopy(): void;
}
