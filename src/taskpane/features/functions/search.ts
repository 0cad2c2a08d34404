import type { FunctionCard } from "./state";

/** Everything a card says, folded for comparison. */
function haystack(card: FunctionCard): string {
  return [card.name, card.description, ...card.args.flatMap((a) => [a.name, a.description])]
    .join(" ")
    .toLowerCase();
}

/** Cards that hold every word of the query, those that name it first. */
export function search(cards: readonly FunctionCard[], query: string): readonly FunctionCard[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = cards.filter((card) => words.every((w) => haystack(card).includes(w)));
  const named = (card: FunctionCard) => words.some((w) => card.name.toLowerCase().includes(w));
  return [...found.filter(named), ...found.filter((card) => !named(card))];
}
