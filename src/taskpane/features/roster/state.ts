import type { Day } from "../../../domain/kernel";
import type { Said } from "../../parts/shown";
import type { Candidate, FindingLine } from "../../parts/shown";
import type { MonthState, WrittenRoster } from "./month-state";
import type { AwayState } from "./away-state";
import type { RemarksState } from "./remarks-state";
import type { PastState } from "./past-state";
import type { AsksState } from "./asks-state";
import type { PublishState } from "./publish-state";
import type { ShiftChoice } from "../../../commands";
import type { ConflictView, ScoreView } from "./explain";
import type { InputEvents, InputState } from "./input-state";

/** Shift profiles of the handbook (X01, X02): the user is asked, S0 is proposed. */
export const PROFILES = ["S0", "S3"] as const;

export interface RosterDay {
  readonly label: string;
  /** Monday 1 … Sunday 7 */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly kind: "work" | "weekend" | "holiday" | "adjusted";
  /** Name of the holiday, or "". */
  readonly holiday: string;
}

export interface RosterRow {
  readonly name: string;
  readonly cells: readonly string[];
  readonly hours: number;
  readonly nights: number;
  readonly weekends: number;
  readonly rests: number;
}

export interface RosterShift {
  readonly code: string;
  readonly name: string;
  readonly hours: string;
  /** "#RRGGBB" */
  readonly colour: string;
}

export interface RosterCover {
  readonly code: string;
  readonly need: readonly number[];
  readonly have: readonly number[];
}

export interface RosterPreview {
  readonly days: readonly RosterDay[];
  readonly rows: readonly RosterRow[];
  readonly shifts: readonly RosterShift[];
  readonly cover: readonly RosterCover[];
  readonly summary: readonly Said[];
  readonly score: ScoreView;
  readonly findings: readonly FindingLine[];
  readonly touches: Said;
}

export interface RosterState {
  /** What 明天 and 下周三 are counted from. */
  readonly today: Day;
  /** The staff list in use; null = it must be chosen. */
  readonly staff: { readonly title: string; readonly people: number } | null;
  readonly candidates: readonly Candidate[];
  /** "2026-12" */
  readonly months: readonly string[];
  readonly month: string;
  readonly profile: string;
  readonly preview: RosterPreview | null;
  /** Why it can't be done and the ways out; null = not impossible. */
  readonly impossible: ConflictView | null;
  readonly input: InputState;
  /** What the input is read against, from the workbook. */
  readonly known: {
    readonly people: readonly {
      readonly id: string;
      readonly name: string;
      readonly names: readonly string[];
    }[];
    readonly shifts: Readonly<Record<(typeof PROFILES)[number], readonly ShiftChoice[]>>;
    /** Rests a month by the rules in force; null = counted by the week. */
    readonly rests: Readonly<Record<(typeof PROFILES)[number], number | null>>;
  };
  /** Ways out that were taken for the next preview. */
  readonly eased: readonly Said[];
  /** Whose leave and whose locked cells they give up, by number. */
  readonly givenUp: { readonly leave: readonly string[]; readonly locked: readonly string[] };
  /** The months whose rosters stand in the workbook. */
  readonly written: readonly WrittenRoster[];
  readonly life: MonthState;
  readonly remarks: RemarksState;
  readonly away: AwayState;
  readonly past: PastState;
  readonly published: PublishState;
  readonly asks: AsksState;
}

export interface RosterEvents extends InputEvents {
  adoptStaff(table: string, columns: Readonly<Record<string, string>>): void;
  changeStaff(): void;
  chooseMonth(month: string): void;
  chooseProfile(profile: string): void;
  generate(): void;
  /** A preview of a month that is written, made anew around what was changed by hand. */
  remake(): void;
  /** A preview of the month from the weekly rotation. */
  rotate(): void;
  /** Takes a way out of the conflict that is shown, by its position. */
  takeWayOut(way: number): void;
  /** Takes it back, by its position among those taken. */
  dropWay(way: number): void;
  discardRoster(): void;
  writeRoster(): void;
}
