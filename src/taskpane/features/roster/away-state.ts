import type { Choice, Said } from "../../parts/shown";
import type { FindingLine } from "../../parts/shown";
import type { ConflictView } from "./explain";

/** What is typed in the form; days as "2026-12-07". */
export interface AwayValues {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  /** Leave code. */
  readonly code: string;
}

/** Somebody who could stand in. */
export interface OptionView {
  readonly name: string;
  readonly verdict: "clear" | "warned" | "chain" | "broken";
  readonly effect: Said;
  /** Cells that must change too. */
  readonly further: readonly Said[];
  readonly findings: readonly FindingLine[];
}

/** One shift that nobody works; best first. */
export interface GapView {
  readonly title: Said;
  readonly isNeeded: boolean;
  readonly options: readonly OptionView[];
}

export interface AwayAnswer {
  readonly gaps: readonly GapView[];
  /** Everything at once with the fewest cells. */
  readonly whole: {
    readonly proven: boolean;
    readonly changes: readonly Said[];
    readonly findings: readonly FindingLine[];
  } | null;
  /** Why there is no way, and what would help. */
  readonly none: ConflictView | null;
}

export interface AwayState {
  /** People of the staff list, by number. */
  readonly people: readonly Choice[];
  readonly values: AwayValues;
  readonly answer: AwayAnswer | null;
}

export interface AwayEvents {
  editAway(values: AwayValues): void;
  /** Looks for stand-ins for what is typed. */
  askAway(): void;
  /** The same for the cells that are selected in the roster. */
  askSelected(): void;
  /** Writes an option of a gap, by their positions. */
  takeOption(gap: number, option: number): void;
  /** Writes the leave of a gap and nothing else. */
  takeLeave(gap: number): void;
  takeWhole(): void;
  closeAway(): void;
}
