import { folded } from "../../domain/kernel";
import { type Card, CARDS } from "./cards";

/** A word that people look for something by. */
interface Keyword {
  readonly text: string;
  readonly in: "zh" | "en";
  /** How telling it is: long ones and those of few cards more. */
  readonly weight: number;
}

/** A query, folded as the words of each language are. */
type Query = Readonly<Record<Keyword["in"], string>>;

interface Indexed {
  readonly card: Card;
  readonly keywords: readonly Keyword[];
  /** Pairs of neighbouring characters of all that the card says: what is left when no word was known. */
  readonly pairs: ReadonlySet<string>;
}

const SIGNS = /[\s,，.。?？!！、;；:：“”"'‘’()（）]+/g;
/** Small letters, simplified; Chinese without blanks, English words apart and without their plural. */
const chinese = (text: string): string => folded(text).replace(SIGNS, "");
const english = (text: string): string =>
  ` ${folded(text)
    .replace(/[^a-z0-9#+'-]+/g, " ")
    .trim()
    .split(" ")
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word))
    .join(" ")} `;

const wordsOf = ({ keywords }: Card): Omit<Keyword, "weight">[] => [
  ...[...new Set(keywords.zh.split(/\s+/).map(chinese))].map((text) => ({ text, in: "zh" as const })),
  ...[...new Set(keywords.en.split(/,\s*/).map(english))].map((text) => ({ text, in: "en" as const })),
];

function pairsOf(text: string): string[] {
  const packed = chinese(text);
  return Array.from({ length: Math.max(0, packed.length - 1) }, (_, i) => packed.slice(i, i + 2));
}

function indexOf(cards: readonly Card[]): readonly Indexed[] {
  const cardsWith = new Map<string, number>();
  for (const { text } of cards.flatMap(wordsOf)) cardsWith.set(text, (cardsWith.get(text) ?? 0) + 1);
  const weightOf = (word: Omit<Keyword, "weight">): number => {
    // Two and a half letters say about as much as a character.
    const length = word.in === "en" ? word.text.trim().length / 2.5 : word.text.length;
    return length ** 1.5 / Math.sqrt(cardsWith.get(word.text) ?? 1);
  };
  return cards.map((card) => ({
    card,
    keywords: wordsOf(card).map((word) => ({ ...word, weight: weightOf(word) })),
    pairs: new Set(
      [card.question.zh, card.about.zh, card.question.en, card.about.en, card.keywords.zh].flatMap(pairsOf)
    ),
  }));
}

let index: readonly Indexed[] | undefined;

/** The weight of a card's words in a query; of words inside each other the longest counts. */
function saidIn(keywords: readonly Keyword[], query: Query): number {
  let score = 0;
  const taken = new Set<string>();
  const found = keywords
    .filter((word) => word.text !== "" && query[word.in].includes(word.text))
    .sort((a, b) => b.text.length - a.text.length);
  for (const { text, weight } of found) {
    if ([...taken].some((longer) => longer.includes(text.trim()))) continue;
    taken.add(text);
    score += weight;
  }
  return score;
}

/** How much of a word somebody has begun to type. */
function begun(keywords: readonly Keyword[], query: Query): number {
  const typed = { zh: query.zh, en: query.en.trimEnd() };
  return keywords.reduce((most, word) => {
    const start = typed[word.in];
    const fits = start.trim() !== "" && word.text.includes(start);
    return fits ? Math.max(most, start.length / word.text.length) : most;
  }, 0);
}

/** The name of a function as far as it is typed: "=SHOP.DUP_" → "DUP". */
const nameIn = (text: string): string =>
  text
    .toUpperCase()
    .replace(/^=?SHOP/, "")
    .replace(/[^A-Z]/g, "");

const LEAST = 0.12;

function scoreOf({ card, keywords, pairs }: Indexed, text: string): number {
  const query = { zh: chinese(text), en: english(text) };
  const name = nameIn(query.zh);
  const named = name.length > 2 && card.id.replace(/_/g, "").includes(name) ? 20 : 0;
  const asked = pairsOf(text);
  const shared = asked.filter((pair) => pairs.has(pair)).length;
  const alike = asked.length === 0 ? 0 : shared / asked.length;
  return named + saidIn(keywords, query) + begun(keywords, query) / 2 + alike * 0.8;
}

/**
 * Cards for what somebody says, best first; all of them when nothing is said, none when nothing fits.
 * Example: `searchCards("退款还剩多久")` → the countdown and REFUND_LEFT.
 */
export function searchCards(text: string): readonly Card[] {
  if (text.replace(SIGNS, "") === "") return CARDS;
  index ??= indexOf(CARDS);
  const scored = index.map((entry) => ({ card: entry.card, score: scoreOf(entry, text) }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  return scored
    .filter(({ score }) => score > LEAST && score > best / 6)
    .sort((a, b) => b.score - a.score)
    .map(({ card }) => card);
}
