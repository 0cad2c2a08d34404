import type { Lexicon, Word } from "./lexicon";
import { type Numeral, numeralAt } from "./numerals";

/** A piece of a text and what it is. */
export type Token<M extends string> = { readonly text: string; readonly at: number } & (
  | { readonly word: Word<M> }
  | { readonly word: { readonly is: "number"; readonly numeral: Numeral } }
  | { readonly word: { readonly is: "unknown" } }
);

/** A character that is in no word weighs more than any number of words. */
const UNKNOWN = 10_000;
const isLetter = /[a-z0-9]/;

interface Step<M extends string> {
  readonly cost: number;
  readonly length: number;
  readonly word: Token<M>["word"];
}

/** A Latin word is not found inside a longer one: QQ is not in IQQ. */
function cutsLatin(text: string, at: number, to: number): boolean {
  const joins = (i: number) => i > 0 && isLetter.test(text.charAt(i - 1)) && isLetter.test(text.charAt(i));
  return joins(at) || joins(to);
}

function stepsAt<M extends string>(lexicon: Lexicon<M>, text: string, at: number): Omit<Step<M>, "cost">[] {
  const steps: Omit<Step<M>, "cost">[] = [];
  for (const n of lexicon.lengths.get(text.charAt(at)) ?? []) {
    if (at + n > text.length) continue;
    const word = lexicon.words.get(text.slice(at, at + n));
    if (word !== undefined && !cutsLatin(text, at, at + n)) steps.push({ length: n, word });
  }
  const numeral = numeralAt(text, at);
  if (numeral !== null) steps.push({ length: numeral.length, word: { is: "number", numeral } });
  return steps;
}

/**
 * Cuts a folded text into the fewest words that leave the fewest characters over; of equals the longest word first.
 * Nothing is passed over: what is in no word is an unknown token.
 */
export function segment<M extends string>(lexicon: Lexicon<M>, text: string): Token<M>[] {
  const best: Step<M>[] = [];
  const costFrom = (at: number) => (at < text.length ? best[at]!.cost : 0);
  for (let at = text.length - 1; at >= 0; at--) {
    let chosen: Step<M> = { cost: UNKNOWN + costFrom(at + 1), length: 1, word: { is: "unknown" } };
    for (const step of stepsAt(lexicon, text, at)) {
      const cost = 1 + costFrom(at + step.length);
      if (cost < chosen.cost) chosen = { ...step, cost };
    }
    best[at] = chosen;
  }
  return tokensAlong(best, text);
}

function tokensAlong<M extends string>(best: readonly Step<M>[], text: string): Token<M>[] {
  const tokens: Token<M>[] = [];
  for (let at = 0; at < text.length;) {
    const { length, word } = best[at]!;
    tokens.push({ text: text.slice(at, at + length), at, word } as Token<M>);
    at += length;
  }
  return tokens;
}
