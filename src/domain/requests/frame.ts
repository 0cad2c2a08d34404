import type { Remark } from "./parts";
import type { DaysWord, PersonWord } from "./tokens";
import type { Denial, Half, Mood, Thing } from "./words";

/** One word that says how something is meant, and whether it stands behind what it is about. */
export type How = { readonly isAfter: boolean; readonly segment: number } & (
  | { readonly is: "mood"; readonly mood: Mood }
  | { readonly is: "deny"; readonly deny: Denial; readonly isClose: boolean }
  | { readonly is: "cancel" | "reason" | "verb" | "agreed" }
);

/** Words that belong together: who, when, what, and how it is meant. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  /** Nothing but blanks between it and the frame before. */
  readonly isJoined: boolean;
  readonly people: readonly PersonWord[];
  readonly days: readonly DaysWord[];
  readonly half: Half | null;
  readonly thing: Thing | null;
  readonly how: readonly How[];
  /** Nobody named, no day, nothing asked: such words are about what stands beside them. */
  readonly isBare: boolean;
  /** Where nobody knows the word. */
  readonly junk: readonly { readonly from: number; readonly to: number }[];
  /** Why it says nothing though every word is known; null = it may say something. */
  readonly spoilt: Remark | null;
}

/** A frame while its words come in. */
export interface OpenFrame {
  from: number;
  to: number;
  people: PersonWord[];
  days: DaysWord[];
  half: Half | null;
  thing: Thing | null;
  thingSegment: number;
  how: How[];
  junk: { from: number; to: number }[];
  spoilt: Remark | null;
  /** Comma after comma. */
  segment: number;
  /** "小赵:", who speaks of what follows. */
  isSpeaker: boolean;
}

/** A frame in which nothing has been said yet. Example: `openFrame(0, 0)` for the beginning of the text. */
export const openFrame = (from: number, segment: number): OpenFrame => ({
  from,
  to: from,
  people: [],
  days: [],
  half: null,
  thing: null,
  thingSegment: segment,
  how: [],
  junk: [],
  spoilt: null,
  segment,
  isSpeaker: false,
});

/** True for what says what is asked and when. */
export const isWhole = (frame: OpenFrame): boolean => frame.thing !== null && frame.days.length > 0;
