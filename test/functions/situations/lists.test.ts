import fc from "fast-check";
import { readChoice, readFlag, readList } from "../../../src/domain/fields";
import { type Choice, wordOf } from "../../../src/domain/kernel";
import { REGISTERS } from "../../../src/domain/registers";
import * as words from "../../../src/domain/words";
import { CATALOG } from "../../../src/functions/catalog";
import { traditional, wide } from "../../support/traditional";

type Lists = ReadonlyMap<readonly Choice[], string>;

const isList = (value: unknown): value is readonly Choice[] =>
  Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null && "words" in one);

/** Every closed list by where it is used: the vocabularies themselves, arguments of functions, columns of registers. */
function allLists(): Lists {
  const lists = new Map<readonly Choice[], string>();
  const add = (name: string, list: readonly Choice[]) => lists.has(list) || lists.set(list, name);
  for (const [name, value] of Object.entries(words)) if (isList(value)) add(name, value);
  for (const { name, params } of CATALOG)
    for (const { id, choices } of params) if (choices !== undefined) add(`${name}.${id}`, choices.list);
  for (const { id, columns } of REGISTERS)
    for (const column of columns)
      if ("choices" in column && isList(column.choices)) add(`${id}.${column.id}`, column.choices);
  return lists;
}

const LISTS = [...allLists()].map(([list, name]) => [name, list] as const);
const wordsIn = (list: readonly Choice[]) =>
  list.flatMap(({ value, words: all, en }) =>
    [...all, ...(en === undefined ? [] : [en])].map((word) => [word, value] as const)
  );

/** What a cell says when it is more than a word of a list: denied, taken back, asked, or with something unknown beside it. */
const MORE: readonly (readonly [string, (word: string) => string])[] = [
  ["denied", (w) => `不是${w}`],
  ["denied", (w) => `没有${w}`],
  ["denied", (w) => `并非${w}`],
  ["withdrawn", (w) => `${w}（已撤销）`],
  ["withdrawn", (w) => `${w}，误报`],
  ["unknown beside", (w) => `${w}，魑魅`],
  ["unknown around", (w) => `魑${w}魅`],
  ["a question", (w) => `${w}吗`],
  ["doubt", (w) => `可能${w}`],
  ["of another thing", (w) => `上次${w}`],
];

test("the lists are there", () => expect(LISTS.length).toBeGreaterThan(30));

describe.each(LISTS)("%s", (_name, list) => {
  const all = wordsIn(list);
  const own = new Set(all.map(([word]) => wordOf(word)));
  const read = (text: string) => {
    const found = readChoice(text, list);
    return found.ok ? found.value : null;
  };
  const misread = (write: (word: string) => readonly string[]) =>
    all.flatMap(([word, value]) =>
      write(word).flatMap((text) => (read(text) === value ? [] : [[text, value, read(text)]]))
    );

  test("a word stands for one thing only", () => {
    const meant = new Map<string, Set<string>>();
    for (const [word, value] of all)
      meant.set(wordOf(word), (meant.get(wordOf(word)) ?? new Set()).add(value));
    expect([...meant].filter(([, values]) => values.size > 1)).toEqual([]);
  });
  test("plain, in any width and case", () =>
    expect(misread((w) => [w, wide(w), ` ${w} `, w.toLowerCase()])).toEqual([]));
  test("traditional", () => expect(misread(traditional)).toEqual([]));
  test.each(MORE)("%s is no word of the list", (_row, write) => {
    const taken = all.map(([word]) => write(word)).filter((text) => !own.has(wordOf(text)));
    expect(taken.filter((text) => read(text) !== null)).toEqual([]);
  });
});

describe("several words in one cell", () => {
  const options =
    CATALOG.flatMap(({ params }) => params).find(({ type }) => type === "list")?.choices?.list ?? [];
  const one = fc.constantFrom(...wordsIn(options).map(([word]) => word));

  test("with a word that nobody knows none of them is acted on", () =>
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), fc.array(one, { maxLength: 4 }), (before, behind) => {
        expect(readList([...before, "魑魅", ...behind].join("、"), options).ok).toBe(false);
        expect(readList([...before, ...behind].join("、"), options).ok).toBe(true);
      })
    ));
});

test("yes and no are wholes too", () => {
  for (const text of ["不是退货", "可能要", "是吗", "要退一部分", "包邮吗"])
    expect([text, readFlag(text).ok]).toEqual([text, false]);
});
