import type { Day, Finding, Weekday } from "../../../domain/kernel";
import type { Region } from "../../../excel";

export interface BuildArgs {
  /** "2026-12" */
  readonly month: string;
  readonly profile: "S0" | "S3";
  /** People needed per shift code on each day; omitted = the usual for the size of the team. */
  readonly demand?: Readonly<Record<string, number>>;
  /** Leave that is already granted; `person` is a number or a name of the staff list. */
  readonly leave?: readonly {
    readonly person: string;
    readonly from: number;
    readonly to: number;
    readonly code: string;
  }[];
  /** Wall seconds for the engine; omitted = 10. */
  readonly seconds?: number;
}

export interface PreviewDay {
  readonly day: Day;
  /** 1 to 31 */
  readonly label: string;
  readonly weekday: Weekday;
  readonly kind: "work" | "weekend" | "holiday" | "adjusted";
  /** Name of the statutory holiday, or "". */
  readonly holiday: string;
}

export interface PreviewShift {
  readonly code: string;
  readonly name: string;
  /** Clock minutes. */
  readonly start: number;
  readonly end: number;
  /** "#RRGGBB" */
  readonly colour: string;
}

export interface PreviewRow {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** One code a day. */
  readonly cells: readonly string[];
  readonly hours: number;
  readonly nights: number;
  readonly weekends: number;
  readonly holidays: number;
  readonly rests: number;
}

export interface RosterPreview {
  readonly sheet: string;
  readonly days: readonly PreviewDay[];
  readonly shifts: readonly PreviewShift[];
  readonly rows: readonly PreviewRow[];
  readonly cover: readonly {
    readonly code: string;
    readonly need: readonly number[];
    readonly have: readonly number[];
  }[];
  /** False: 调休 of the year is not known and the sheet carries a banner. */
  readonly calendarKnown: boolean;
  readonly findings: readonly Finding[];
}

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
