import { foldWidth, simplified } from "../kernel";
import { headerKey } from "../tables";
import { FILLERS, SENSES } from "./senses";

/** A header as it is understood: what its words mean, and how much of it means nothing to us. */
export interface ReadHeader {
  readonly text: string;
  /** Without blanks, brackets and differences of width, case and script. */
  readonly key: string;
  readonly senses: ReadonlySet<string>;
  /** Characters (or Latin words, two each) that no sense covers. */
  readonly unknown: number;
}

interface Word {
  readonly senses: readonly string[];
}

const WORDS = new Map<string, Word>();
for (const [senses, words] of SENSES)
  for (const word of words.split(" ")) {
    const known = WORDS.get(word)?.senses ?? [];
    // A word that is listed twice says both only where one entry is not the finer one.
    if (known.length === 0) WORDS.set(word, { senses: senses.split(" ") });
  }
for (const word of FILLERS) if (!WORDS.has(word)) WORDS.set(word, { senses: [] });

const LONGEST = 6;
const HAN = /\p{Script=Han}/u;

/** Units, currencies and remarks to whoever fills the sheet in: they say nothing about what the column is. */
const ASIDE = /[([{【<「『](.*?)[)\]}】>」』]/g;
const UNIT =
  /^(元|¥|￥|rmb|cny|yuan|kg|g|公斤|必填|选填|天|小时|h|d|件|个|yyyy.*|格式.*|如.*|例.*|文本.*|下拉.*|自动.*|公式.*)$/;

/** Splits what is left into runs of Chinese characters and Latin words. */
const RUNS = /\p{Script=Han}+|[a-z]+|#/gu;

const EMPTY: ReadHeader = { text: "", key: "", senses: new Set(), unknown: 0 };
const read = new Map<string, ReadHeader>();
const MOST_READ = 4000;

/** Reads a header by the words in it. Example: `readHeader("買家寄回的運單號")` → buyer, return, logistics, number. */
export function readHeader(text: string): ReadHeader {
  if (text.trim() === "") return EMPTY;
  const known = read.get(text);
  if (known) return known;
  const header = understand(text);
  if (read.size < MOST_READ) read.set(text, header);
  return header;
}

function understand(text: string): ReadHeader {
  const plain = simplified(foldWidth(splitCamel(text))).toLowerCase();
  const senses = new Set<string>();
  const asides: string[] = [];
  const main = plain.replace(ASIDE, (_whole, inside: string) => {
    if (!UNIT.test(inside.trim())) asides.push(inside);
    return " ";
  });
  const unknown = take(main, senses);
  for (const aside of asides) take(aside, senses);
  return { text, key: headerKey(text) || plain.replace(/\s+/g, ""), senses, unknown };
}

const splitCamel = (text: string): string => text.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/_/g, " ");

/** Adds the senses of a text; how much of it is unknown. */
function take(text: string, senses: Set<string>): number {
  const squeezed = text.replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, "$1");
  let unknown = 0;
  const latin: string[] = [];
  for (const [run] of squeezed.matchAll(RUNS))
    if (HAN.test(run)) unknown += takeHan(run, senses);
    else latin.push(run);
  return unknown + takeLatin(latin, senses);
}

interface Cut {
  readonly unknown: number;
  readonly parts: number;
  readonly words: readonly Word[];
}

/** The division into known words that leaves fewest characters unknown, with fewest words. */
function takeHan(run: string, senses: Set<string>): number {
  const best: Cut[] = [{ unknown: 0, parts: 0, words: [] }];
  for (let end = 1; end <= run.length; end++) {
    const skip = best[end - 1];
    let cut: Cut = {
      unknown: (skip?.unknown ?? 0) + 1,
      parts: (skip?.parts ?? 0) + 1,
      words: skip?.words ?? [],
    };
    for (let length = 1; length <= Math.min(LONGEST, end); length++) {
      const word = WORDS.get(run.slice(end - length, end));
      const before = best[end - length];
      if (!word || !before) continue;
      const next: Cut = {
        unknown: before.unknown,
        parts: before.parts + 1,
        words: [...before.words, word],
      };
      if (next.unknown < cut.unknown || (next.unknown === cut.unknown && next.parts < cut.parts)) cut = next;
    }
    best.push(cut);
  }
  const found = best[run.length];
  for (const word of found?.words ?? []) for (const sense of word.senses) senses.add(sense);
  return found?.unknown ?? run.length;
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, "") : word);
const latinWord = (word: string): Word | undefined => WORDS.get(word) ?? WORDS.get(singular(word));

/** Latin words weigh like two characters each. */
function takeLatin(words: readonly string[], senses: Set<string>): number {
  let unknown = 0;
  for (let i = 0; i < words.length; i++) {
    const [one, two] = [words[i] ?? "", words[i + 1] ?? ""];
    const pair = two === "" ? undefined : WORDS.get(one + two);
    const word = pair ?? latinWord(one);
    if (pair) i++;
    if (word) for (const sense of word.senses) senses.add(sense);
    else unknown += one.length === 1 ? 1 : 2;
  }
  return unknown;
}

/** What a header is about tells more than what kind of value it holds, which the cells show as well. */
const WEIGHTS: Readonly<Record<string, number>> = {
  number: 0.5,
  date: 0.5,
  money: 0.5,
  state: 0.5,
  person: 0.5,
  note: 0.4,
  handle: 0.6,
  item: 0.6,
  platform: 0.6,
  seller: 0.4,
  buyer: 0.5,
  is: 0.3,
  need: 0.4,
  total: 0.7,
  parcel: 0.7,
};

/** Senses that go without saying where a column stands, with what is left of their weight. */
export type Context = ReadonlyMap<string, number>;
const NO_CONTEXT: Context = new Map();

const UNKNOWN_WEIGHT = 0.35;
const MOST_UNKNOWN = 1.4;

/**
 * Share of what a header and a name say in common, 0 … 1; what is unknown counts against it, what goes without saying
 * hardly. Example: 破损数量 and 数量 in a register of damage → nearly 1.
 */
export function likeness(header: ReadHeader, name: ReadHeader, context: Context = NO_CONTEXT): number {
  const full = (sense: string) => WEIGHTS[sense] ?? 1;
  const less = (sense: string) => full(sense) * (context.get(sense) ?? 1);
  let [common, apart] = [0, 0];
  for (const sense of header.senses) {
    if (name.senses.has(sense)) common += full(sense);
    else apart += less(sense);
  }
  for (const sense of name.senses) if (!header.senses.has(sense)) apart += less(sense);
  if (common === 0) return 0;
  return common / (common + apart + Math.min(MOST_UNKNOWN, (header.unknown + name.unknown) * UNKNOWN_WEIGHT));
}

/** True when a header says nothing but what the other says too. */
export const isWithin = (a: ReadHeader, b: ReadHeader): boolean =>
  [...a.senses].every((sense) => b.senses.has(sense));

/** A slip of the hand: keys of four characters and more that differ by one in four. Example: 快递单好, 快递单号. */
export function isSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 4) return false;
  const most = Math.floor(longest / 4);
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Damerau's distance: insertions, deletions, exchanges, neighbours swapped. */
export function distance(a: string, b: string): number {
  let [before, last] = [new Array<number>(), Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
