import type { Day } from "../../../domain/kernel";
import type { Picked } from "../../../domain/requests";
import type { Said } from "../../parts/shown";

/** How many people a shift needs each day. */
export interface CoverField {
  readonly code: string;
  readonly name: string;
  /** What is proposed for the size of the team. */
  readonly proposed: number;
  /** What is typed; the proposal until somebody types. */
  readonly value: string;
  readonly problem: Said | null;
}

/** A sentence about days; the view puts them in as {days}. */
export interface SaidOfDays extends Said {
  readonly days: readonly Day[];
}

/** One statement of a text, as it was understood, or as it was written when it wasn't. */
export interface RequestLine {
  readonly is: "counts" | "not" | "givenUp";
  readonly who: readonly string[];
  readonly days: readonly Day[];
  readonly half: "am" | "pm" | null;
  /** What is asked; null = not understood, and `text` is shown. */
  readonly what: Said | null;
  /** How much it matters, where that was said. */
  readonly weight: "strong" | "weak" | null;
  readonly text: string;
  /** Where it stands in the text, for what can be said anew; null = it can't. */
  readonly at: { readonly from: number; readonly to: number } | null;
  readonly remarks: readonly SaidOfDays[];
}

export interface TextInput {
  readonly text: string;
  readonly lines: readonly RequestLine[];
}

/** What the shop can set in numbers: what is filled in must be so, what is blank is tried. */
export const POLICY_NUMBERS = ["rests", "longestRun", "nights", "weekendsOff"] as const;
export type PolicyNumber = (typeof POLICY_NUMBERS)[number];

/** What the shop wants beside its rules, as it is typed. */
export interface PolicyInput {
  readonly numbers: Readonly<Record<PolicyNumber, { readonly value: string; readonly problem: Said | null }>>;
  readonly pairs: "must" | "try" | "off";
  readonly changes: "try" | "off";
}

/** What the next roster is asked beside its month. */
export interface InputState {
  readonly policy: PolicyInput;
  readonly cover: readonly CoverField[];
  readonly promotions: TextInput;
  readonly requests: TextInput;
}

export interface InputEvents {
  editCover(code: string, value: string): void;
  /** The field is left: an empty one shows the proposal again. */
  leaveCover(code: string): void;
  editPolicy(change: Partial<Pick<PolicyInput, "pairs" | "changes"> & Record<PolicyNumber, string>>): void;
  editPromotions(text: string): void;
  editRequests(text: string): void;
  /** Puts what was picked in the place of what wasn't understood; null = leaves that out. */
  answerRequest(from: number, to: number, picked: Picked | null): void;
}
