import { type Cell, type Choice, fail, type Locale, ok, plain, type Result, wordOf } from "../kernel";
import { isBlank, type Kind } from "./kind";

const indexes = new WeakMap<readonly Choice[], Map<string, string>>();

/** Every word of a list, folded, with the value it stands for. */
function indexOf(list: readonly Choice[]): Map<string, string> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = new Map(
    list.flatMap((c) =>
      [c.value, ...c.words, ...(c.en === undefined ? [] : [c.en])].map(
        (word) => [wordOf(word), c.value] as const
      )
    )
  );
  indexes.set(list, index);
  return index;
}

/**
 * Reads one of a list of words, in simplified and traditional characters, any width and case; wrong: the sentence names
 * the words that would do. Example: `readChoice("破損", PARCELS)` → "broken".
 */
export function readChoice(cell: Cell, list: readonly Choice[]): Result<string> {
  const index = indexOf(list);
  const typed = String(cell);
  const known = index.get(typed);
  if (known !== undefined) return ok(known);
  const value = index.get(wordOf(cell));
  if (value === undefined)
    return fail("wrong", "choice.bad", { value: plain(cell), words: wordsOf(list, "zh").join("、") });
  // A column repeats the same few words: how they were typed is remembered.
  index.set(typed, value);
  return ok(value);
}

/** The word of a choice that is shown and offered. Example: broken → "破损". */
export function wordOfChoice(choice: Choice, locale: Locale): string {
  return locale === "en" ? (choice.en ?? choice.value) : (choice.words[0] ?? choice.value);
}

/** The words a drop-down offers, in the order of the list. */
export const wordsOf = (list: readonly Choice[], locale: Locale): string[] =>
  list.map((choice) => wordOfChoice(choice, locale));

/** The word a value is shown as; the value itself when the list doesn't know it. */
export function choiceText(value: string, list: readonly Choice[], locale: Locale): string {
  const choice = list.find((c) => c.value === value);
  return choice ? wordOfChoice(choice, locale) : value;
}

/** One of a closed list. */
export const choice: Kind<string> = {
  read: (cell, { choices = [] }) => (isBlank(cell) ? ok(null) : readChoice(cell, choices)),
  show: (value, locale, { choices = [] }) => choiceText(value, choices, locale),
  format: "General",
  control: "choice",
};
