import type { Day } from "../../../domain/kernel";
import type { Change, Effect } from "../../../domain/roster";
import type { Refusal } from "../../contract";
import type { CheckedFinding } from "./findings";

/** Somebody and what a change means for them. */
export interface NamedEffect extends Effect {
  readonly name: string;
}

export interface ChangePreview {
  readonly changes: readonly (Change & { readonly name: string })[];
  readonly effects: readonly NamedEffect[];
  /** What is new with the change, as sentences with who and when. */
  readonly findings: readonly CheckedFinding[];
}

/** One way to fill a gap: who, what it costs, what would be written. */
export interface StandIn extends ChangePreview {
  readonly person: string;
  readonly name: string;
  /** chain: works without breaking a rule when further cells change too. */
  readonly verdict: "clear" | "warned" | "chain" | "broken";
  /** Cells that change besides the absence and the stand-in. */
  readonly further: number;
}

export interface GapAnswer {
  /** Who is away. */
  readonly person: string;
  readonly name: string;
  readonly day: Day;
  readonly shift: string;
  /** False: enough people are left without anybody standing in. */
  readonly isNeeded: boolean;
  /** Best first. */
  readonly options: readonly StandIn[];
}

export interface ReplacementAnswer {
  readonly month: string;
  readonly sheet: string;
  readonly code: string;
  readonly gaps: readonly GapAnswer[];
  /** Only the absences, for gaps that need nobody. */
  readonly absent: ChangePreview;
  /** All gaps at once with the fewest cells; null = not asked because single people can stand in. */
  readonly whole:
    | { readonly kind: "changes"; readonly preview: ChangePreview; readonly proven: boolean }
    | { readonly kind: "none"; readonly why: Refusal }
    | null;
}

export interface ChangeArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
  /** `from` is what the cell must hold now, so that nothing newer is lost. */
  readonly changes: readonly {
    readonly person: string;
    readonly day: number;
    readonly from: string;
    readonly to: string;
  }[];
}
