import type { Cell, Choice } from "../catalog/model";
import { refuse } from "./refusal";
import { plain, wordOf } from "./text";

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

/** One of a list of words; the message names the words that would do. */
export function readChoice(cell: Cell, list: readonly Choice[]): string {
  const index = indexOf(list);
  // Exact words are remembered as they were typed: a column repeats the same few.
  const raw = String(cell);
  const direct = index.get(raw) ?? index.get(wordOf(cell));
  if (direct === undefined)
    return refuse("wrong", "choice.bad", {
      value: plain(cell),
      words: list.map((c) => c.words[0]!).join("、"),
    });
  index.set(raw, direct);
  return direct;
}

/** Several words in one cell: "发票未退,留用". */
export function readChoices(cell: Cell, list: readonly Choice[]): string[] {
  return plain(cell)
    .split(/[,、;/\s]+/)
    .filter((word) => word !== "")
    .map((word) => readChoice(word, list));
}
