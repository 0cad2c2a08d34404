import type { BuildArgs } from "./month-args";

export interface RequestsArgs {
  /** "2026-12" */
  readonly month: string;
  /** As it was pasted. */
  readonly text: string;
  /** Whose shifts are meant; omitted = those of the month's roster, of the latest one, or S0. */
  readonly profile?: BuildArgs["profile"];
}

/** A piece of the text, [from, to) in UTF-16 units, and what it says of one person. */
export interface RequestedPart {
  readonly from: number;
  readonly to: number;
  readonly kind: "leave" | "wish" | "lock" | "extra" | "cancel" | "unread";
  readonly person: string | null;
  /** ISO days of the month. */
  readonly days: readonly string[];
  readonly half: "am" | "pm" | null;
  /** A shift, 休 or a kind of leave; null where none is named. */
  readonly code: string | null;
  /** Of a wish or an offer of extra work; null for everything else. */
  readonly want: boolean | null;
  /** Of a wish, 1 to 10. */
  readonly weight: number | null;
  readonly remarks: readonly { readonly code: string; readonly message: string }[];
}

export interface RequestsAnswer {
  readonly parts: readonly RequestedPart[];
}
