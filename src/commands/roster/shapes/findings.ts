import type { Finding } from "../../../domain/kernel";
import type { Region } from "../../../excel";

export interface CheckArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
}

export interface CheckedFinding {
  readonly finding: Finding;
  /** Who, when and what, in the language of the pane. */
  readonly sentence: string;
  /** The cell to look at; null for what concerns the whole month. */
  readonly show: Region | null;
}

export interface CheckAnswer {
  readonly month: string;
  readonly sheet: string;
  readonly findings: readonly CheckedFinding[];
}
