import { type Result, fail, ok } from "../kernel";
import { type Resolved, type RuleSet, rulesUnder } from "../rulebook";
import {
  type ReturnWord,
  type Said,
  type Vocabulary,
  GOODS,
  RETURN_VOCABULARY,
  isWhole,
  readWords,
} from "../words";

/** Words of a rule that must all be said: 拆封 and 内裤. */
type Entry = readonly string[];

/** The conditions of a rule set, and the vocabulary that reads texts in its words. */
export interface Conditions {
  readonly vocabulary: Vocabulary;
  readonly entries: ReadonlyMap<Resolved, readonly Entry[]>;
  /** Every meaning that some rule speaks of. */
  readonly covered: ReadonlySet<string>;
}

const PREFIXES = ["return.unlessQuality.", "return.never.", "return.advice.", "return.allowed."] as const;
const OWN = "own:";

/** Faults that are the seller's: rules for a change of mind don't refuse them. */
const FAULTS: readonly ReturnWord[] = ["quality", "wrong", "missing", "transit"];
/** What goods are, why they come back, and the slip that is only asked for (E-10.slip); no condition they are in. */
const NEUTRAL: ReadonlySet<string> = new Set<string>([
  ...FAULTS,
  ...GOODS.map((g) => g.value),
  "mind",
  "noSlip",
]);

/** The words of a rule as meanings; a word that only the shop's own table knows means itself. */
function entryOf(text: string, own: Map<string, string>): Entry {
  const reading = readWords(RETURN_VOCABULARY, text);
  if (isWhole(reading) && reading.said.length > 0) return reading.said.map((s) => s.meaning);
  const meaning = `${OWN}${text}`;
  own.set(meaning, text);
  return [meaning];
}

function entriesOf({ rule, value }: Resolved, own: Map<string, string>): Entry[] {
  // A rule in words only says what is no ground.
  const words = rule.unit === "list" && typeof value === "string" ? value.split("|") : [];
  return words.filter((w) => w.trim() !== "").map((w) => entryOf(w, own));
}

function compile(rules: RuleSet): Conditions {
  const own = new Map<string, string>();
  const all = PREFIXES.flatMap((prefix) => rulesUnder(rules, prefix));
  const entries = new Map(all.map((rule) => [rule, entriesOf(rule, own)] as const));
  const covered = new Set([...entries.values()].flat(2));
  const meanings = [...own].map(([value, word]) => ({ value, words: [word] }));
  const vocabulary: Vocabulary =
    own.size === 0
      ? RETURN_VOCABULARY
      : { ...RETURN_VOCABULARY, meanings: [...RETURN_VOCABULARY.meanings, ...meanings] };
  return { vocabulary, entries, covered };
}

const compiled = new WeakMap<RuleSet, Conditions>();

/** The conditions of a rule set, compiled once for each. */
export function conditionsOf(rules: RuleSet): Conditions {
  let conditions = compiled.get(rules);
  if (conditions === undefined) compiled.set(rules, (conditions = compile(rules)));
  return conditions;
}

/** What is said to be so, with the words as typed. */
export type Stated = ReadonlyMap<string, string>;

/** Something is said to be so and not to be so. */
function contradicts(said: readonly Said[]): Said | undefined {
  const denied = new Set(said.filter((s) => s.denied && !s.withdrawn).map((s) => s.meaning));
  return said.find((s) => !s.denied && !s.withdrawn && denied.has(s.meaning));
}

/** The words as typed; of 不干净, which 干净 alone would not say, the word for what it means. */
function wordsOf({ meanings }: Vocabulary, { turned, meaning, from, to }: Said, text: string): string {
  const word = turned ? meanings.find((m) => m.value === meaning)?.words[0] : undefined;
  return word ?? text.slice(from, to);
}

function readText(vocabulary: Vocabulary, text: string): Result<(readonly [Said, string])[]> {
  const reading = readWords(vocabulary, text);
  if (isWhole(reading)) return ok(reading.said.map((s) => [s, wordsOf(vocabulary, s, text)] as const));
  const rest = reading.rest.map((r) => r.text).join("、");
  const { nearest } = reading;
  return nearest.length === 0
    ? fail("unknown", "return.unknown", { text: rest })
    : fail("unknown", "return.unread", { text: rest, nearest: nearest.join("、") });
}

/**
 * What is said about goods that come back; #N/A for a word that isn't known, a contradiction, or a condition that no
 * rule of the set speaks of: silence of the rules is no permission.
 */
export function statedOf({ vocabulary, covered }: Conditions, ...texts: readonly string[]): Result<Stated> {
  const all: (readonly [Said, string])[] = [];
  for (const text of texts) {
    const read = readText(vocabulary, text);
    if (!read.ok) return read;
    for (const one of read.value) all.push(one);
  }
  const both = contradicts(all.map(([s]) => s));
  if (both !== undefined) {
    const text = all.find(([s]) => s === both)?.[1] ?? "";
    return fail("unknown", "return.contradiction", { text });
  }
  const stated = new Map(
    all.flatMap(([s, text]) => (s.denied || s.withdrawn ? [] : [[s.meaning, text] as const]))
  );
  const fault = isFaulty(stated);
  const open = [...stated].find(([meaning]) => !covered.has(meaning) && !NEUTRAL.has(meaning));
  return open === undefined || fault ? ok(stated) : fail("unknown", "return.noRule", { text: open[1] });
}

/** True where the goods are said to be faulty, wrong or missing: no rule for a change of mind refuses them. */
export const isFaulty = (stated: Stated): boolean => FAULTS.some((fault) => stated.has(fault));

/** The words by which a rule is met; null when it isn't. */
export function metBy({ entries }: Conditions, rule: Resolved, stated: Stated): string | null {
  const found = (entries.get(rule) ?? []).find((entry) => entry.every((meaning) => stated.has(meaning)));
  return found === undefined ? null : found.map((meaning) => stated.get(meaning) ?? "").join("、");
}
