import {
  LISTS,
  PACKS,
  PRACTICES,
  practiceOf,
  PRACTICE_GROUPS,
  practicesOf,
} from "../../../src/domain/rulebook";
import { call, one } from "../../functions/runtime";
import "../../functions/all";

const all = [...new Set(Object.values(PRACTICE_GROUPS))].flatMap((group) => practicesOf(group) ?? []);
const inPacks = new Set([...PACKS.handbook, ...LISTS].map((r) => r.id));

test("rows are there, each once, in the group of their letter, and none is a rule with a value as well", () => {
  expect(all.length).toBeGreaterThan(230);
  expect(new Set(all)).toEqual(new Set(PRACTICES));
  const ids = all.map(([id]) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.filter((id) => inPacks.has(id))).toEqual([]);
  expect(ids.filter((id) => !/^[A-U]-\d{2}$/.test(id))).toEqual([]);
});

test.each(all.map((row) => [row[0], row] as const))(
  "%s is told with a phrase",
  (id, [, doc, zh, en, quote]) => {
    expect(doc).toMatch(/^S[0-4]$/);
    expect(zh).not.toMatch(/\p{Script=Han}[,:;!?(]|[,:;!?)]\p{Script=Han}/u);
    expect(en).toMatch(/^[\x20-\x7e–]{5,}$/);
    expect(quote.length).toBeGreaterThan(1);
    expect(quote.length).toBeLessThanOrEqual(20);
    expect(practiceOf(id)?.[2]).toBe(zh);
  }
);

describe("one can reach them", () => {
  test("by id", () => {
    expect(one("RULE_WHY", "O-03", "说明")).toBe("售后每天：处理快递群里的异常包裹");
    expect(one("RULE_WHY", "u-03", "来源")).toBe("手册 S1");
    expect(one("RULE_WHY", "P-02", "原文")).toBe("还未发货,买家要求退款");
    expect(one("RULE_WHY", "N-07", "核对")).toBe("2026-11-28 与手册原文的前后文对照");
  });

  test("by group", () => {
    expect(
      call("RULE_LIST", "差评处理")
        .slice(1)
        .map((l) => l[0])
    ).toEqual(Array.from({ length: 19 }, (_, i) => `N-${String(i + 1).padStart(2, "0")}`));
    expect(one("RULE_LIST", "天气")).toMatch(/^#VALUE! 「天气」不在可选项里，可以填：.*日常工作/);
  });

  test("a row that is none stays unknown", () =>
    expect(one("RULE_WHY", "O-99")).toMatch(/^#N\/A 没有叫「O-99」/));
});
