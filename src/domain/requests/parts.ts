import type { Day, Month } from "../kernel";
import type { Shift } from "../roster";
import type { Half } from "./vocabulary";

/** Somebody, with everything people call them. */
export interface Called {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** What a text is read against: whose month it is and what people and shifts are called. */
export interface RequestsAbout {
  readonly month: Month;
  readonly people: readonly Called[];
  readonly shifts: readonly Pick<Shift, "code" | "name" | "kind">[];
  /** What 下周三 and 明天 are counted from; without it they are not understood. */
  readonly today?: Day;
}

/** What is asked for the days of a statement. */
export type Asked =
  | { readonly kind: "leave"; readonly code: string }
  | { readonly kind: "lock"; readonly code: string }
  | { readonly kind: "wish"; readonly code: string; readonly want: boolean; readonly weight: number }
  /** Somebody offers to work more, or says that they won't. */
  | { readonly kind: "extra"; readonly want: boolean }
  /** What was asked for these days is taken back; null = whatever it was. */
  | { readonly kind: "cancel"; readonly code: string | null };

/** What a part may be told: keys of sentences in src/text. */
export type RemarkCode =
  | "promotions.how"
  | `requests.${
      | "otherMonth"
      | "noSuchDay"
      | "noWhat"
      | "unknownPerson"
      | "unknownWord"
      | "twoPeople"
      | "noPerson"
      | "noDays"
      | "outside"
      | "hyphen"
      | "everyWeek"
      | "plainLeave"
      | "bareRest"
      | "contrary"
      | "withdrawn"
      | "nothingToCancel"
      | "relative"
      | "halfDay"
      | "halfShift"
      | "whichHalf"
      | "offer"
      | "doubleDenial"
      | "unclearDenial"
      | "deniedLeave"
      | "doubt"
      | "question"
      | "vague"
      | "season"
      | "speaker"
      | "unlinkedDays"
      | "remainder"
      | "repeated"}`;
type Params = Readonly<Record<string, string | number>>;

/** A sentence about a part; `days` fill its {days} in the language of the reader. */
export interface Remark {
  readonly code: RemarkCode;
  readonly params: Params;
  readonly days: readonly Day[];
}

/** Where a part stands in the text: [from, to), and the text itself. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A part of a message that says who wants what on which days. */
export interface Statement extends Span {
  readonly is: "statement";
  /** `at`: where the name stands in the text; null = it was said before. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly at: number | null }[];
  /** The days of the month that are meant. */
  readonly days: readonly Day[];
  /** Only this half of the days; null = all day. */
  readonly half: Half | null;
  readonly asked: Asked;
  /** What counts of it: without the days on which an earlier statement says otherwise. */
  readonly cells: readonly { readonly person: string; readonly day: Day }[];
  readonly remarks: readonly Remark[];
}

/** A part of a message that counts for nothing, and why. */
export interface Unread extends Span {
  readonly is: "unread";
  readonly why: Remark;
}

/** Every character of a message is in exactly one part. */
export type Part = Statement | Unread;

/** A remark of a part. Example: `remark("requests.noDays")`. */
export const remark = (code: RemarkCode, params: Params = {}, days: readonly Day[] = []): Remark => ({
  code,
  params,
  days,
});
