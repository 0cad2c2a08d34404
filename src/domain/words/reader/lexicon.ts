import { folded } from "../../kernel";
import type { Vocabulary } from "../vocabulary";
import { PARTICLES, type Particle } from "./particles";

/** A phrase of the vocabulary: what it means, and whether it says the contrary. */
export interface PhraseWord<M extends string> {
  readonly is: "phrase";
  readonly meaning: M;
  readonly opposite: boolean;
}
/** A word of a subject, or one that turns or measures another. */
export type Word<M extends string> = Particle | PhraseWord<M>;

/** Every word that may stand in a text of one subject, folded and without blanks. */
export interface Lexicon<M extends string> {
  readonly words: ReadonlyMap<string, Word<M>>;
  /** By first character, how long the words are that begin with it, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** The phrases as they are offered, with their folded form. */
  readonly phrases: readonly (readonly [folded: string, shown: string])[];
}

/** A word as it is looked up: folded, without blanks. Example: `keyOf("未 拆封")` → "未拆封". */
export const keyOf = (text: string): string => folded(text).replace(/\s+/g, "");

function lengthsOf(words: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of words) {
    const known = lengths.get(word.charAt(0)) ?? new Set();
    lengths.set(word.charAt(0), known.add(word.length));
  }
  return new Map([...lengths].map(([first, known]) => [first, [...known].sort((a, b) => b - a)]));
}

function compile<M extends string>({ meanings, fillers = [] }: Vocabulary<M>): Lexicon<M> {
  const words = new Map<string, Word<M>>(PARTICLES);
  for (const filler of fillers) words.set(keyOf(filler), { is: "filler", predicate: false });
  const phrases: [string, string][] = [];
  for (const { value, words: said, opposite = [] } of meanings)
    for (const phrase of [...said, ...opposite]) {
      const key = keyOf(phrase);
      words.set(key, { is: "phrase", meaning: value, opposite: opposite.includes(phrase) });
      phrases.push([key, phrase]);
    }
  return { words, lengths: lengthsOf(words.keys()), phrases };
}

const compiled = new WeakMap<Vocabulary, Lexicon<string>>();

/** The words of a vocabulary ready to be looked up; made once for each. */
export function lexiconOf<M extends string>(vocabulary: Vocabulary<M>): Lexicon<M> {
  let lexicon = compiled.get(vocabulary);
  if (lexicon === undefined) compiled.set(vocabulary, (lexicon = compile<string>(vocabulary)));
  return lexicon as Lexicon<M>;
}
