import { simplified } from "../../../src/domain/kernel";
import {
  CLAIM_STATES,
  GOODS,
  type Meaning,
  OFFENCE_VOCABULARY,
  PARCEL_STATES,
  REFUND_KINDS,
  REFUND_STATES,
  RETURN_VOCABULARY,
  SOLUTIONS,
  type Vocabulary,
  readWords,
} from "../../../src/domain/words";

const TEXTS: readonly (readonly [string, Vocabulary])[] = [
  ["offences", OFFENCE_VOCABULARY],
  ["returns", RETURN_VOCABULARY],
];
const CHOICES: readonly (readonly [string, readonly Meaning[]])[] = [
  ["refund states", REFUND_STATES],
  ["refund kinds", REFUND_KINDS],
  ["parcel states", PARCEL_STATES],
  ["claim states", CLAIM_STATES],
  ["solutions", SOLUTIONS],
  ["goods", GOODS],
  ...TEXTS.map(([name, { meanings }]) => [name, meanings] as const),
];

/** The first traditional character for each simplified one. */
const TRADITIONAL = new Map<string, string>();
for (let code = 0x4e00; code < 0xa000; code++) {
  const c = String.fromCharCode(code);
  const plain = simplified(c);
  if (plain !== c && !TRADITIONAL.has(plain)) TRADITIONAL.set(plain, c);
}
const traditional = (text: string) => Array.from(text, (c) => TRADITIONAL.get(c) ?? c).join("");
const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe.each(CHOICES)("%s", (_name, meanings) => {
  test("no phrase means two things", () => {
    const all = meanings.flatMap(({ words, en, opposite = [] }) => [
      ...new Set([...words, ...opposite, ...(en === undefined ? [] : [en])]),
    ]);
    const keys = all.map((w) => simplified(w.normalize("NFKC").toLowerCase().replace(/\s/g, "")));
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
  });
});

/** Every word as it may stand in a cell, and what the language itself makes of it. */
function situations({ meanings }: Vocabulary) {
  return meanings.flatMap(({ value, words, opposite = [] }) =>
    [...new Set([...words, ...opposite])].map((phrase) => ({
      value,
      phrase,
      denied: opposite.includes(phrase),
    }))
  );
}

describe.each(TEXTS)("%s, each word in each situation", (_name, vocabulary) => {
  const all = situations(vocabulary);

  /** The words that are read otherwise than they stand in the vocabulary. */
  const misread = (
    write: (phrase: string) => string,
    { flips = false, withdrawn = false }: { flips?: boolean; withdrawn?: boolean } = {}
  ) =>
    all.filter(({ value, phrase, denied }) => {
      const { said, rest } = readWords(vocabulary, write(phrase));
      const [first] = said;
      const isRight =
        first?.meaning === value && first.denied === (denied !== flips) && first.withdrawn === withdrawn;
      return rest.length > 0 || said.length !== 1 || !isRight;
    });

  test("there are words", () => expect(all.length).toBeGreaterThan(150));

  test.each<[string, (phrase: string) => string]>([
    ["plain", (p) => p],
    ["traditional", traditional],
    ["full width", wide],
    ["with blanks around and a full stop", (p) => `  ${p}　。`],
  ])("%s", (_row, write) => expect(misread(write)).toEqual([]));

  test("denied", () => expect(misread((p) => `不是${p}`, { flips: true })).toEqual([]));

  test.each<[string, (phrase: string) => string]>([
    ["in brackets", (p) => `${p}（已撤销）`],
    ["as a mistake", (p) => `${p}，误报`],
  ])("withdrawn %s", (_row, write) => expect(misread(write, { withdrawn: true })).toEqual([]));

  test.each<[string, (phrase: string) => string]>([
    ["before", (p) => `魑魅${p}`],
    ["behind", (p) => `${p}魑魅`],
    ["beside", (p) => `${p}，魑魅`],
    ["as a doubt", (p) => `是不是${p}`],
    ["as a question", (p) => `${p}吗`],
  ])("something unknown %s is handed back", (_row, write) =>
    expect(all.filter(({ phrase }) => readWords(vocabulary, write(phrase)).rest.length === 0)).toEqual([])
  );
});
