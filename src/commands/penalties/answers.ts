import type { Offence } from "../../domain/penalties";

export interface ReadPenaltiesArgs {
  /** Name or id of the sheet. */
  readonly sheet: string;
  /** "A3:D20", header included; without it the log of the sheet is looked for. */
  readonly range?: string;
}

/** One thing that a line of a log says; a line that says several has as many. */
export interface PenaltyLine {
  /** 1-based row on the sheet. */
  readonly row: number;
  /** The number, joined through the log and the staff list; the name where nobody has one; "" when nobody is named. */
  readonly person: string;
  /** ISO day; null where there is none that can be read. */
  readonly day: string | null;
  /** What it is about; null where nothing is punished, or where it was not understood. */
  readonly offence: Offence | null;
  /** Said and taken back: counts nothing. */
  readonly withdrawn: boolean;
  /** False: it may be anything, and the sums of whom it may concern are not known. */
  readonly understood: boolean;
  /** Why it was not understood and what to do; "" where it was. */
  readonly why: string;
}

export interface PenaltyLog {
  readonly lines: readonly PenaltyLine[];
}
