import type { TypedRow } from "../register/model";

export interface ClaimSuggestArgs {
  /** What is typed so far, by column. */
  readonly row: TypedRow;
}

/** What the workbook already knows of a parcel, for a field nobody has filled in. */
export interface ClaimFill {
  readonly column: string;
  /** As it would be typed. */
  readonly value: string;
  /** Where it comes from, in words. */
  readonly from: string;
}

/** A rule, or a row of the handbook, with what it says. */
export interface ClaimRule {
  readonly id: string;
  readonly text: string;
}

/** A way out of a damaged parcel; amounts are null while the price is missing. */
export interface ClaimWay {
  readonly solution: string;
  /** What the buyer gets back. */
  readonly toBuyerFen: number | null;
  /** What the courier is asked for. */
  readonly claimFen: number | null;
  readonly rules: readonly ClaimRule[];
}

/** What a claim still lacks, by name, and the row that wants it ("" = couriers' forms). */
export interface ClaimGap {
  readonly name: string;
  readonly rule: string;
}

export interface ClaimRemark {
  readonly code: string;
  readonly message: string;
}

export interface ClaimSuggestAnswer {
  readonly fills: readonly ClaimFill[];
  readonly ways: readonly ClaimWay[];
  readonly missing: readonly ClaimGap[];
  readonly remarks: readonly ClaimRemark[];
}

export interface ClaimWriteArgs {
  /** 1-based row of the damage register. */
  readonly line: number;
}

export interface ClaimPreview {
  readonly sheet: string;
  /** The number the line is called by. */
  readonly key: string;
  readonly line: number;
  readonly state: string;
  readonly valueFen: number | null;
  readonly claimFen: number | null;
  readonly missing: readonly ClaimGap[];
  /** For the courier. */
  readonly text: string;
}

export interface ClaimTotalsPreview {
  readonly sheet: string;
  readonly lines: number;
  /** How many couriers, regions and items there are. */
  readonly groups: Readonly<Record<"courier" | "region" | "model", number>>;
}

/** A line of the damage register as a claim. */
export interface ClaimLine {
  readonly sheet: string;
  /** 1-based */
  readonly row: number;
  /** The parcel's number. */
  readonly key: string;
  /** As the register says it, "" = nothing. */
  readonly parcel: string;
  /** "open", "filed", "paid", "rejected", "dropped"; a line without a state is open; "unread": nobody knows. */
  readonly state: string;
  /** What stands there, where it isn't understood; "" otherwise. */
  readonly stateWord: string;
  /** "2026-12-24T15:00:00", or null. */
  readonly due: string | null;
  readonly claimFen: number | null;
  readonly paidFen: number | null;
  /** How many papers and contents it lacks. */
  readonly missing: number;
}

export interface ClaimListAnswer {
  /** Those that wait for somebody first, by what is due; the others after them. */
  readonly lines: readonly ClaimLine[];
}
