import type { Region } from "../../excel";

/** Formulas of ours that show no value. */
export interface BrokenFormulas {
  readonly total: number;
  /** Of these, the ones Excel may still be working at: #BUSY!. */
  readonly waiting: number;
  readonly sheets: readonly { readonly sheet: string; readonly count: number; readonly first: Region }[];
  /** Calls of functions that don't exist: to be corrected by hand. */
  readonly unknown: readonly { readonly name: string; readonly place: Region; readonly sheet: string }[];
  /** Protected sheets, which were not looked at. */
  readonly protected: readonly string[];
}

export interface FreezeArgs {
  /** Name of a sheet; without it, every visible sheet with functions of ours is copied. */
  readonly sheet?: string;
}

/** What a copy with values will be. */
export interface FreezePreview {
  readonly copies: readonly { readonly sheet: string; readonly copy: string; readonly formulas: number }[];
}
