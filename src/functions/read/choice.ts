import { type Cell, type Choice, plain, wordOf } from "../../domain/kernel";
import { refuse } from "./refusal";

const indexes = new WeakMap<readonly Choice[], Map<string, string>>();

function indexOf(list: readonly Choice[]): Map<string, string> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = new Map(
    list.flatMap((c) => [c.value, ...c.words].map((word) => [wordOf(word), c.value] as const))
  );
  indexes.set(list, index);
  return index;
}

/** Reads one of a list of words; the message names the words that would do. */
export function choiceReader(list: readonly Choice[]): (cell: Cell) => string {
  const index = indexOf(list);
  return (cell) => {
    const typed = String(cell);
    const known = index.get(typed);
    if (known !== undefined) return known;
    const value = index.get(wordOf(cell));
    if (value === undefined)
      return refuse("wrong", "choice.bad", {
        value: plain(cell),
        words: list.map((c) => c.words[0]!).join("、"),
      });
    // A column repeats the same few words: how they were typed is remembered.
    index.set(typed, value);
    return value;
  };
}

/** Several words in one cell: "发票未退,留用". */
export function readChoices(cell: Cell, list: readonly Choice[]): string[] {
  return plain(cell)
    .split(/[,、;/\s]+/)
    .filter((word) => word !== "")
    .map(choiceReader(list));
}
