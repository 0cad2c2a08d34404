import { PACKS, provenanceOf, LISTS, TOPICS, topicOf } from "../../../src/domain/rulebook";
import { call, one } from "../../functions/runtime";
import "../../functions/all";

test("ids and keys are unique, also against the packs; texts are well formed", () => {
  const ids = [...PACKS.handbook, ...PACKS.current, ...LISTS].map((r) => r.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const keys = [
    ...new Set([...PACKS.handbook, ...PACKS.current].map((r) => r.key)),
    ...LISTS.map((r) => r.key),
  ];
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  const odd = LISTS.filter(({ id, key, zh, en, quote }) => {
    const isTold = provenanceOf(id).en === en && quote.length >= 2 && quote.length <= 20;
    return !isTold || zh.length < 2 || en.length < 4 || !(topicOf(key) in TOPICS);
  });
  expect(odd.map((r) => [r.id, r.quote])).toEqual([]);
});

test.each(LISTS.map((r) => [r.id, r] as const))(
  "%s is told by RULE_WHY and listed under its topic",
  (id, rule) => {
    const value = String(rule.value).replaceAll("|", "、");
    expect(one("RULE_WHY", id, "说明")).toBe(rule.zh);
    expect(String(one("RULE_WHY", id, "数值")).replaceAll("|", "、")).toBe(value);
    expect(call("RULE_LIST", TOPICS[topicOf(rule.key)].zh).map((line) => line[0])).toContain(id);
  }
);

const table = (id: string, value: string) => [
  ["规则", "数值", "规则包"],
  [id, value, "手册"],
];

describe("a changed row changes the answer", () => {
  test("R-41, R-43: the shop's own banned words", () => {
    expect(one("SCRIPT_TEXT", "包您满意。")).toBe("包您满意。");
    expect(one("SCRIPT_TEXT", "包您满意。", null, table("R-41", "包您"))).toMatch(/^#VALUE! .*包您/);
    expect(one("SCRIPT_TEXT", "保证到。", null, table("R-41", "包您"))).toBe("保证到。");
    expect(one("SCRIPT_TEXT", "不还价")).toMatch(/^#VALUE! /);
    expect(one("SCRIPT_TEXT", "不还价。", null, table("R-43", "无"))).toBe("不还价。");
    expect(one("SCRIPT_TEXT", "好。", null, table("R-41", ""))).toMatch(/^#N\/A .*R-41/);
  });

  test("M-12: the fields of a note", () => {
    expect(one("NOTE_BUILD", "通用", [["退款", "6-28", "小李"]])).toBe("内容：退款；时间：6-28；姓名：小李");
    expect(one("NOTE_BUILD", "通用", [["退款", "小李"]], table("M-12", "内容|姓名"))).toBe(
      "内容：退款；姓名：小李"
    );
    expect(one("NOTE_BUILD", "通用", [["退款"]], table("M-12", ""))).toMatch(/^#N\/A .*M-12/);
  });

  test("AMB16: the bands of what is left", () => {
    const left = (rules?: unknown) =>
      one("REFUND_LEFT", "2024-03-10 10:00", "2024-03-09 11:00", "档位", rules);
    expect(left()).toBe(1);
    expect(left(table("AMB16", "48|24|12|1"))).toBe(2);
    expect(left(table("AMB16", "一天"))).toMatch(/^#VALUE! .*AMB16/);
  });

  test("K-03: the papers of a claim", () => {
    const papers = (rules?: unknown) =>
      call("CLAIM_MISSING", [["交易明细"], ["有"]], null, null, rules).map((line) => line[0]);
    expect(papers()).toContain("快递单");
    expect(papers(table("K-03", "电子面单"))).toContain("电子面单");
  });
});
