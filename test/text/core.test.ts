import fs from "node:fs";
import path from "node:path";
import { COMPOSED, fill, labelled, listed, quoted, type Sentence, type TextMap } from "../../src/text/core";

const CELL = "格".repeat(32_767);
const folder = path.resolve(__dirname, "../../src/text");
const isMap = (value: unknown): value is TextMap =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).some((s) => typeof s === "object" && "zh" in s);
/** Every map of sentences, those of the functions included. */
const maps = fs
  .readdirSync(folder, { encoding: "utf8", recursive: true })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => Object.values(jest.requireActual<object>(path.join(folder, file))).filter(isMap));
const all = maps
  .flatMap((map) => Object.entries(map))
  .filter(([, sentence]) => typeof sentence.zh === "string");
const namesIn = (sentence: Sentence): string[] =>
  [...sentence.zh.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);

describe("what somebody wrote is repeated with at most 80 characters", () => {
  test("in every sentence, but where pieces are put together that were cut before", () => {
    expect(all.length).toBeGreaterThan(500);
    const long = all.filter(([, sentence]) => {
      const cells = namesIn(sentence).filter((name) => !COMPOSED.has(name));
      const said = fill(sentence, Object.fromEntries(cells.map((name) => [name, CELL])), "zh");
      return said.length > sentence.zh.length + cells.length * 80;
    });
    expect(long.map(([key]) => key)).toEqual([]);
  });

  test("in lists and labels", () => {
    expect(listed([CELL, "乙"], "zh")).toBe(`${"格".repeat(79)}…、乙`);
    expect(labelled(CELL, "没有排", "en")).toBe(`${"格".repeat(79)}…: 没有排`);
  });

  test.each([
    ["a".repeat(80), "a".repeat(80)],
    ["a".repeat(81), `${"a".repeat(79)}…`],
    [`${"a".repeat(78)}😀bc`, `${"a".repeat(78)}…`],
    ["", ""],
  ])("%s", (text, said) => expect(quoted(text)).toBe(said));

  test("each name for what is put together is one that sentences use", () => {
    const used = new Set(all.flatMap(([, sentence]) => namesIn(sentence)));
    expect([...COMPOSED].filter((name) => !used.has(name))).toEqual([]);
  });
});
