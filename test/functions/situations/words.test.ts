import fc from "fast-check";
import {
  type OffenceWord,
  type ReturnWord,
  type Vocabulary,
  OFFENCE_VOCABULARY,
  RETURN_VOCABULARY,
} from "../../../src/domain/words";
import { traditional, wide } from "../../support/traditional";
import { at, call, one } from "../runtime";
import "../all";

/** What an answer is for one meaning that is said and not denied: rules that refuse, yuan, or a sentence. */
type Expected = readonly string[] | number | RegExp;

const NO_RULE = /^#N\/A 规则没有写/;
/** Typed from E-01 … E-17; what the handbook doesn't speak of is for the supervisor. */
const RETURNS: Readonly<Record<ReturnWord, Expected>> = {
  resale: ["E-03"],
  tag: ["E-04"],
  parts: ["E-03", "E-10"],
  gift: NO_RULE,
  worn: ["E-04"],
  tried: NO_RULE,
  washed: ["E-04"],
  used: NO_RULE,
  stained: ["E-04"],
  smell: NO_RULE,
  damaged: ["E-04"],
  altered: ["E-04"],
  repaired: NO_RULE,
  activated: NO_RULE,
  opened: ["E-08"],
  packaging: ["E-10"],
  noSlip: [],
  noTracking: [],
  otherCourier: [],
  collect: ["E-17"],
  swapped: NO_RULE,
  confirmed: NO_RULE,
  declaredDefect: NO_RULE,
  nearExpiry: NO_RULE,
  noService: ["E-02"],
  quality: [],
  wrong: [],
  missing: [],
  transit: [],
  mind: [],
  underwear: ["E-05"],
  intimate: ["E-09"],
  special: ["E-06"],
  giftItem: ["E-06"],
  custom: ["E-08"],
  fresh: ["E-09"],
  press: [],
  software: [],
  disc: [],
  online: [],
  food: [],
  cosmetics: [],
  medical: [],
  electronics: [],
  luxury: [],
  highValue: [],
  crossBorder: [],
  clothing: [],
  shoes: [],
  bags: [],
  ordinary: [],
};

/** A cause or a place alone: of what isn't said. */
const LOOSE = /^#N\/A 日志第 2 行只写了原因或名次/;
/** Typed from C-01 … C-30: yuan for the first time. */
const OFFENCES: Readonly<Record<OffenceWord, Expected>> = {
  complaint: /^#N\/A 日志第 2 行的投诉没写原因/,
  service: LOOSE,
  otherCause: LOOSE,
  qq: 10,
  qqAgent: 0,
  privateWangwang: 10,
  video: 10,
  tv: 10,
  games: 10,
  download: 10,
  unrelated: 10,
  cleaning: 10,
  swapped: 0,
  contacts: 10,
  customerData: /^#N\/A 规则 C-06/,
  noNumber: 0,
  tidiness: 0,
  snacks: 0,
  headphones: 0,
  dress: 0,
  noise: 0,
  training: /^#N\/A 日志第 2 行的带教奖励没写名次/,
  first: LOOSE,
  second: LOOSE,
  third: LOOSE,
  harmless: 0,
};

const phrases = ({ meanings }: Vocabulary) =>
  meanings.flatMap(({ value, words, opposite = [] }) =>
    [...new Set([...words, ...opposite])].map((phrase) => ({
      value,
      phrase,
      isSaid: !opposite.includes(phrase),
    }))
  );

const NOVEMBER = at("2026-11-01");
const log = (matter: string) => [
  ["日期", "工号", "事项"],
  [NOVEMBER + 1, "843", matter],
];
const fine = (matter: string) => one("PENALTY_TOTAL", "843", NOVEMBER, log(matter));
const stage = (matter: string) => one("PENALTY_STAGE", "843", NOVEMBER, log(matter));

/** Signed and asked for within the hour: only the conditions decide. */
function returned(conditions: string): readonly string[] | string {
  const answer = call("RETURN_CHECK", NOVEMBER, NOVEMBER + 1 / 24, conditions);
  if (answer.length === 1) return answer[0]![0] === true ? [] : String(answer[0]![0]);
  return answer
    .slice(1)
    .filter((line) => line[0] !== "提示" && line[0] !== "现行")
    .map((line) => String(line[2]));
}

function fits(answer: unknown, expected: Expected): boolean {
  if (expected instanceof RegExp) return expected.test(String(answer));
  return JSON.stringify(answer) === JSON.stringify(expected);
}

interface Subject {
  readonly vocabulary: Vocabulary;
  readonly expected: Readonly<Record<string, Expected>>;
  readonly ask: (text: string) => unknown;
  /** The answer when nothing of the kind is said. */
  readonly nothing: Expected;
}
const SUBJECTS: readonly (readonly [string, Subject])[] = [
  ["RETURN_CHECK", { vocabulary: RETURN_VOCABULARY, expected: RETURNS, ask: returned, nothing: [] }],
  ["PENALTY_TOTAL", { vocabulary: OFFENCE_VOCABULARY, expected: OFFENCES, ask: fine, nothing: 0 }],
];

describe.each(SUBJECTS)(
  "%s, every word in every situation",
  (_name, { vocabulary, expected, ask, nothing }) => {
    const all = phrases(vocabulary);
    /** The remainder is what decides here, so every fourth word will do. */
    const some = all.filter((_, i) => i % 4 === 0);
    /** Phrases that are answered otherwise than the document says. */
    const wrong = (
      write: (phrase: string) => string,
      wanted: (one: (typeof all)[number]) => Expected,
      among: readonly (typeof all)[number][] = all
    ) =>
      among
        .map((one) => ({ text: write(one.phrase), answer: ask(write(one.phrase)), wanted: wanted(one) }))
        .filter(({ answer, wanted: right }) => !fits(answer, right));
    const said = ({ value, isSaid }: (typeof all)[number]) => (isSaid ? expected[value]! : nothing);
    const denied = ({ value, isSaid }: (typeof all)[number]) => {
      const right = expected[value]!;
      if (right === LOOSE) return LOOSE;
      return isSaid ? nothing : right;
    };

    test("plain", () => expect(wrong((p) => p, said)).toEqual([]));
    test.each([0, 1, 2])("traditional, in full width, standard %d", (standard) => {
      const written = (p: string) => traditional(p)[standard];
      const those = all.filter(({ phrase }) => written(phrase) !== undefined);
      expect(wrong((p) => wide(written(p) ?? p), said, those)).toEqual([]);
    });
    test("denied", () => expect(wrong((p) => `不是${p}`, denied)).toEqual([]));
    test("withdrawn", () =>
      expect(
        wrong(
          (p) => `${p}（已撤销）`,
          () => nothing
        )
      ).toEqual([]));
    test.each([
      ["beside", (p: string) => `${p}，魑魅`],
      ["around", (p: string) => `魑${p}魅`],
      ["as a question", (p: string) => `${p}吗`],
    ])("an unknown remainder %s is #N/A", (_row, write) =>
      expect(wrong(write, () => /^#N\/A /, some)).toEqual([])
    );
  }
);

describe("a text with an unknown remainder never yields TRUE, an amount or a stage", () => {
  const words = [RETURN_VOCABULARY, OFFENCE_VOCABULARY].flatMap((v: Vocabulary) =>
    phrases(v).map((p) => p.phrase)
  );
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom("没有", "不", "、", "，", " ", "已撤销", "3次", "有点")
    ),
    { maxLength: 8 }
  );
  const isUnknown = (answer: unknown) => String(answer).startsWith("#N/A");

  test("whatever stands before and behind it", () =>
    fc.assert(
      fc.property(parts, parts, (before, behind) => {
        const text = `${before.join("")}，魑魅魍魉，${behind.join("")}`;
        expect([text, isUnknown(returned(text)), isUnknown(fine(text)), isUnknown(stage(text))]).toEqual([
          text,
          true,
          true,
          true,
        ]);
      }),
      { numRuns: 60 }
    ));
});
