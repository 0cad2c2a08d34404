import { type Lexicon, keyOf } from "./lexicon";

const OFFERED = 3;
/** Of a long remainder only the beginning is compared. */
const COMPARED = 60;
/** Every second character wrong is another word, but for long ones. */
const TOO_FAR = 0.5;
const LONG = 4;

/** How many characters must be changed, added or left out to find a phrase somewhere in a text. */
export function editsWithin(phrase: string, text: string): number {
  let row = new Array<number>(text.length + 1).fill(0);
  for (let i = 1; i <= phrase.length; i++) {
    const next = [i];
    let [left, over] = [i, row[0] ?? 0];
    for (let j = 1; j <= text.length; j++) {
      const above = row[j] ?? 0;
      left = Math.min(over + (phrase.charAt(i - 1) === text.charAt(j - 1) ? 0 : 1), above + 1, left + 1);
      next.push(left);
      over = above;
    }
    row = next;
  }
  return row.reduce((least, edits) => Math.min(least, edits));
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
