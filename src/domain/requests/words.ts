import { folded } from "../kernel";
import { REST } from "../roster";
import type { RequestsAbout } from "./parts";
import * as said from "./vocabulary";
import type { DenialPlace, Half, Mood } from "./vocabulary";

export { type Half, type Mood, PLAIN_LEAVE, WEIGHTS } from "./vocabulary";

/** What days are asked for. */
export type Thing =
  /** isHalf: half a day, whichever. */
  | { readonly of: "leave"; readonly code: string; readonly isPlain: boolean; readonly isHalf?: true }
  | { readonly of: "rest" | "work" | "extra" }
  | { readonly of: "shift"; readonly code: string };

/**
 * What a word that denies says: where it may stand, and how much it weighs (null: as much as what it denies).
 * Example: 千万别 → `{at: "lead", weight: 10}`.
 */
export interface Denial {
  readonly at: DenialPlace;
  readonly weight: number | null;
}

/** A word of the chat language and what it says. */
export type Word =
  | { readonly is: "thing"; readonly thing: Thing }
  | { readonly is: "mood"; readonly mood: Mood }
  | { readonly is: "deny"; readonly deny: Denial }
  /** What was said is taken back; `of` where the word itself says what. */
  | { readonly is: "cancel"; readonly of: Thing | null }
  | { readonly is: "half"; readonly half: Half }
  /** A time that has a name and no fixed days. */
  | { readonly is: "season" }
  | {
      readonly is:
        | "doubt"
        | "question"
        | "vague"
        | "reason"
        | "verb"
        | "self"
        | "title"
        | "agreed"
        /** Says nothing by itself. */
        | "filler"
        /** Joins two of a list. */
        | "list";
    };

const thing = (of: Thing): Word => ({ is: "thing", thing: of });
const PLAIN_THING: Extract<Thing, { of: "leave" }> = { of: "leave", code: said.PLAIN_LEAVE, isPlain: true };

/** Ours, in the order in which they count. */
const OURS: readonly (readonly [string, Word])[] = [
  ...said.LEAVE.flatMap(([code, words]) => {
    const word = thing({ of: "leave", code, isPlain: false });
    return [[words, word] as const, [withRest(words), word] as const];
  }),
  [said.PLAIN, thing(PLAIN_THING)],
  [said.HALF_LEAVE, thing({ ...PLAIN_THING, isHalf: true })],
  [`${said.RESTS}|${REST}`, thing({ of: "rest" })],
  [said.WORKS, thing({ of: "work" })],
  [said.EXTRAS, thing({ of: "extra" })],
  ...said.MOODS.map(([mood, words]) => [words, { is: "mood", mood }] as const),
  ...said.DENIALS.map(([at, weight, words]) => [words, { is: "deny", deny: { at, weight } }] as const),
  [said.CANCELS, { is: "cancel", of: null }],
  [said.CANCELLED.leave, { is: "cancel", of: PLAIN_THING }],
  [said.CANCELLED.rest, { is: "cancel", of: { of: "rest" } }],
  [said.HALVES.am, { is: "half", half: "am" }],
  [said.HALVES.pm, { is: "half", half: "pm" }],
  [said.SEASONS, { is: "season" }],
  [said.DOUBTS, { is: "doubt" }],
  [said.QUESTIONS, { is: "question" }],
  [said.VAGUE, { is: "vague" }],
  [said.REASONS, { is: "reason" }],
  [said.SELVES, { is: "self" }],
  [said.TITLES, { is: "title" }],
  [said.TITLES.replace(/[^|]+/g, "@$&"), { is: "filler" }],
  [said.AGREED, { is: "agreed" }],
  [said.VERBS, { is: "verb" }],
  [said.FILLERS, { is: "filler" }],
  [said.SMILES, { is: "filler" }],
  [said.LISTS, { is: "list" }],
];

/** 休年假 is 年假. */
function withRest(words: string): string {
  return words
    .split("|")
    .filter((w) => !/[a-z]/.test(w))
    .map((w) => `休${w}`)
    .join("|");
}

/** Every word and what it means; words of the shop's own shifts go before ours. */
export function lexicon({ shifts }: Pick<RequestsAbout, "shifts">): ReadonlyMap<string, Word> {
  const lexicon = new Map<string, Word>();
  const add = (words: string, word: Word) => {
    for (const one of words.split("|")) if (one !== "" && !lexicon.has(one)) lexicon.set(one, word);
  };
  for (const { code, name } of shifts)
    for (const called of [code, `${code}班`, name]) add(folded(called), thing({ of: "shift", code }));
  for (const [kind, words] of Object.entries(said.KINDS)) {
    const first = shifts.find((s) => s.kind === kind);
    if (first) add(words, thing({ of: "shift", code: first.code }));
  }
  for (const [words, word] of OURS) add(words, word);
  return lexicon;
}
