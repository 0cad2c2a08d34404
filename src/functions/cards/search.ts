import { folded } from "../../domain/kernel";
import { SAME_WORDS } from "../../text/functions/card-words";
import { type Card, CARDS } from "./cards";

/** A word that people look for something by; `…` stands for whatever is said between its parts. */
interface Keyword {
  readonly text: string;
  readonly parts: readonly string[];
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
/** What words mean the same as: the longest is read first, so that 物流费 isn't read as 物流. */
const MEANT = new Map(
  Object.entries(SAME_WORDS).flatMap(([meant, words]) =>
    words.split(" ").map((word) => [word, meant] as const)
  )
);
const SAID = new RegExp([...MEANT.keys()].sort((a, b) => b.length - a.length).join("|"), "g");
/** Small letters, simplified; Chinese without blanks and in one word for one thing. */
const chinese = (text: string): string =>
  folded(text)
    .replace(SIGNS, "")
    .replace(SAID, (word) => MEANT.get(word) ?? word);
/** English words apart and without their plural. */
const english = (text: string): string =>
  ` ${folded(text)
    .replace(/[^a-z0-9#+'-]+/g, " ")
    .trim()
    .split(" ")
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word))
    .join(" ")} `;

const wordsOf = ({ keywords }: Card): Omit<Keyword, "weight">[] => [
  ...[...new Set(keywords.zh.split(/\s+/).map(chinese))].map((text) => wordOf(text, "zh")),
  ...[...new Set(keywords.en.split(/,\s*/).map(english))].map((text) => wordOf(text, "en")),
];
const wordOf = (text: string, locale: Keyword["in"]) => ({ text, parts: text.split("…"), in: locale });

/** Whether the parts of a word stand in a query one after the other. */
function isSaid({ parts, in: locale }: Keyword, query: Query): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = query[locale].indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

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
    .filter((word) => word.text !== "" && isSaid(word, query))
    .sort((a, b) => b.text.length - a.text.length);
  for (const { text, parts, weight } of found) {
    if ([...taken].some((longer) => longer.includes(text.trim()))) continue;
    for (const part of parts) taken.add(part);
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

/** The id of a rule: whoever types it wants to read it. */
const RULE_ID = /(?<![a-z0-9])[a-z]{1,3}-?\d{2}(?![0-9])/;
const NAMED = 20;
const LEAST = 0.12;

function scoreOf({ card, keywords, pairs }: Indexed, text: string): number {
  const query = { zh: chinese(text), en: english(text) };
  const name = nameIn(query.zh);
  const isNamed = name.length > 2 && card.id.replace(/_/g, "").includes(name);
  const named = isNamed || (card.id === "RULE_WHY" && RULE_ID.test(query.zh)) ? NAMED : 0;
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
