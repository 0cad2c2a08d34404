import { type Lexicon, keyOf } from "./lexicon";

const OFFERED = 3;
/** Of a long remainder only the beginning is compared. */
const COMPARED = 60;
/** Every second character wrong is another word, but for long ones. */
const TOO_FAR = 0.5;
const LONG = 4;

/** Of a phrase the characters that fit into the bits of a number. */
const BITS = 31;

/**
 * How many characters must be changed, added or left out to find a phrase somewhere in a text, by Myers' bit vectors:
 * a bit of `up` and `down` says whether the count rises or falls from one character of the phrase to the next.
 */
export function editsWithin(phrase: string, text: string): number {
  const length = Math.min(phrase.length, BITS);
  const places = new Map<string, number>();
  for (let i = 0; i < length; i++) {
    const c = phrase.charAt(i);
    places.set(c, (places.get(c) ?? 0) | (1 << i));
  }
  const last = 1 << (length - 1);
  let [up, down, edits, least] = [-1, 0, length, length];
  for (let j = 0; j < text.length && length > 0; j++) {
    const same = places.get(text.charAt(j)) ?? 0;
    const across = (((same & up) + up) ^ up) | same;
    const rises = down | ~(across | up);
    const falls = up & across;
    if (rises & last) edits += 1;
    else if (falls & last) edits -= 1;
    least = Math.min(least, edits);
    up = (falls << 1) | ~(same | down | (rises << 1));
    down = (rises << 1) & (same | down);
  }
  return least;
}

/** A phrase of which more than half the characters are nowhere in the text is too far anyway. */
function shares(phrase: string, characters: ReadonlySet<string>): boolean {
  let met = 0;
  for (const c of phrase) if (characters.has(c)) met += 1;
  return met >= phrase.length * TOO_FAR;
}

/** The phrases nearest to what was not understood, nearest first, then in the order of the vocabulary. */
export function nearestPhrases(lexicon: Lexicon<string>, rest: readonly string[]): string[] {
  const texts = rest.map((text) => keyOf(text).slice(0, COMPARED));
  const characters = new Set(texts.join(""));
  const far = (phrase: string) =>
    texts.reduce((least, text) => Math.min(least, editsWithin(phrase, text)), phrase.length) / phrase.length;
  const found = lexicon.phrases
    .flatMap(([key, shown], order) =>
      shares(key, characters) ? [{ shown, order, far: far(key), isLong: key.length >= LONG }] : []
    )
    .filter((p) => p.far < TOO_FAR || (p.far === TOO_FAR && p.isLong))
    .sort((a, b) => a.far - b.far || a.order - b.order);
  return [...new Set(found.map((p) => p.shown))].slice(0, OFFERED);
}
