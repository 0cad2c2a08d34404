import fc from "fast-check";
import { type Vocabulary, isWhole, readWords } from "../../../src/domain/words";
import { editsWithin } from "../../../src/domain/words/reader/nearest";

const THINGS = {
  denialSpreads: true,
  meanings: [
    { value: "stain", words: ["污渍", "有污渍", "脏"], opposite: ["干净"] },
    { value: "tear", words: ["破损", "破了"] },
    { value: "wash", words: ["洗过", "洗了"] },
    { value: "tag", words: ["没有吊牌", "吊牌不全", "吊牌没有"], opposite: ["吊牌完整", "有吊牌"] },
    { value: "qq", words: ["上QQ", "QQ"] },
  ],
  fillers: ["衣服"],
} as const satisfies Vocabulary;
const { denialSpreads: _, ...ACTS } = THINGS;

/** "!stain ~tear 2x" and what is left, for short. */
function shown(vocabulary: Vocabulary, text: string): string {
  const { said, rest } = readWords(vocabulary, text);
  const words = said.map((s) =>
    [
      s.denied ? "!" : "",
      s.withdrawn ? "~" : "",
      s.meaning,
      s.count === undefined ? "" : `*${s.count}`,
      s.nth === undefined ? "" : `#${s.nth}`,
      s.degree === undefined ? "" : `:${s.degree}`,
    ].join("")
  );
  return `${words.join(" ")} | ${rest.map((r) => r.text).join(" ")}`;
}

describe("a text is read whole or handed back", () => {
  test.each([
    ["plain", "污渍", "stain | "],
    ["filler", "衣服有污渍了", "stain | "],
    ["nothing", "", " | "],
    ["a cell that says none", "无", " | "],
    ["a stroke", "-", " | "],
    ["a word that says nothing by itself", "有", " | 有"],
    ["denied", "没有污渍", "!stain | "],
    ["denied by form", "污渍：无", "!stain | "],
    ["denied with the contrary", "不干净", "stain | "],
    ["the contrary", "干净", "!stain | "],
    ["a denial inside the phrase", "没有吊牌", "tag | "],
    ["a denial for a whole list", "没有污渍、破损", "!stain !tear | "],
    ["a denial that ends at a comma", "没有污渍，破损", "!stain tear | "],
    ["a predicate ends a denial", "没有污渍、有破损", "!stain tear | "],
    ["a phrase with its own predicate", "没有污渍、破了", "!stain tear | "],
    ["a denial inside may or may not go on", "没有吊牌、污渍", " | 没有吊牌、污渍"],
    ["a blank leaves it open", "没有污渍 破损", " | 没有污渍 破损"],
    ["denied twice", "不是没有污渍", " | 不是没有污渍"],
    ["a denied degree", "没有严重污渍", " | 没有严重污渍"],
    ["doubt", "有没有污渍", " | 有没有污渍"],
    ["doubt", "可能破损，有污渍", "stain | 可能破损"],
    ["a question", "破损?", " | 破损?"],
    ["a question: what was done, or not", "洗过没有", " | 洗过没有"],
    ["a question: what was done, or not", "洗了没", " | 洗了没"],
    ["a thing that isn't there", "污渍没有", "!stain | "],
    ["one or the other", "洗过还是破损", " | 洗过还是破损"],
    ["one or the other", "不是洗过就是破损", " | 不是洗过就是破损"],
    ["simply", "就是破损", "tear | "],
    ["a denial inside that may go on", "吊牌没有破损", " | 吊牌没有破损"],
    ["withdrawn", "破损已撤销", "~tear | "],
    ["withdrawn in brackets", "破损（误报）", "~tear | "],
    ["withdrawn before", "撤销破损", "~tear | "],
    ["not withdrawn", "破损未撤销", "tear | "],
    ["one of a list withdrawn", "破损、污渍，已撤销", "tear stain | 已撤销"],
    ["count", "破损3次", "tear*3 | "],
    ["count before", "两次破损", "tear*2 | "],
    ["twelve", "破损十二次", "tear*12 | "],
    ["how-manieth", "第二次破损", "tear#2 | "],
    ["how long", "破损两天", "tear | "],
    ["an open count", "多次破损", "tear | 多次"],
    ["degree", "轻微污渍", "stain:slight | "],
    ["degree behind", "破损严重", "tear:strong | "],
    ["several", "污渍、破损；吊牌不全", "stain tear tag | "],
    ["traditional", "沒有汙漬", "!stain | "],
    ["full width", "上ＱＱ", "qq | "],
    ["a Latin word is not cut", "QQS", " | QQS"],
    ["unknown around a phrase", "协助处理破损", "tear | 协助处理"],
    ["unknown", "季度奖", " | 季度奖"],
  ])("%s: %s", (_row, text, expected) => expect(shown(THINGS, text)).toBe(expected));

  test("where one denial isn't said for all of a list, the list is not understood", () => {
    expect(shown(ACTS, "没有污渍、破损")).toBe(" | 没有污渍、破损");
    expect(shown(ACTS, "没有污渍，破损")).toBe("!stain tear | ");
    expect(shown(ACTS, "没有吊牌、破损")).toBe("tag tear | ");
  });

  test("places count the characters as typed", () => {
    const { said, rest } = readWords(THINGS, " 没有 汙漬，怪 物");
    expect(said[0]).toMatchObject({ from: 4, to: 6 });
    expect(rest).toEqual([{ text: "怪 物", from: 7, to: 10 }]);
  });

  test("edits are counted as cell by cell", () => {
    const alphabet = fc.string({ unit: fc.constantFrom("污", "渍", "吊", "牌", "a"), maxLength: 31 });
    fc.assert(
      fc.property(alphabet, alphabet, (phrase, text) => {
        let row = Array.from(text + " ", () => 0);
        [...phrase].forEach((c, i) => {
          const next = [i + 1];
          [...text].forEach((d, j) =>
            next.push(Math.min(row[j]! + (c === d ? 0 : 1), row[j + 1]! + 1, next[j]! + 1))
          );
          row = next;
        });
        expect(editsWithin(phrase, text)).toBe(Math.min(...row));
      })
    );
  });

  test("the nearest words are offered, nearest first", () => {
    expect(readWords(THINGS, "吊牌不齐").nearest).toEqual(["吊牌不全", "有吊牌", "没有吊牌"]);
    expect(readWords(THINGS, "污渍").nearest).toEqual([]);
    expect(readWords(THINGS, "摔键盘").nearest).toEqual([]);
  });
});

describe("whatever is typed", () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        "污渍",
        "破损",
        "没有",
        "不",
        "已撤销",
        "、",
        "，",
        " ",
        "有",
        "3次",
        "轻微",
        "QQ",
        "吗"
      ),
      fc.string({ maxLength: 3 })
    ),
    { maxLength: 12 }
  );

  test("said and rest lie within the text and follow each other", () =>
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join("");
        const { said, rest, nearest } = readWords(THINGS, text);
        for (const { from, to } of [...said, ...rest]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        for (const r of rest) expect(text.slice(r.from, r.to)).toBe(r.text);
        expect(nearest.length).toBeLessThanOrEqual(3);
      })
    ));

  test("an unknown word beside anything is never swallowed", () =>
    fc.assert(
      fc.property(words, (parts) => {
        expect(isWhole(readWords(THINGS, `${parts.join("")}，魑魅魍魉`))).toBe(false);
      })
    ));
});
