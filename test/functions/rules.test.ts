import {
  CONTRADICTIONS,
  PACKS,
  type RuleKey,
  SILENCES,
  defaultRules,
  ruleFor,
} from "../../src/domain/rulebook";
import { callLater, oneLater } from "./runtime";
import { readRules, ruleValueOf } from "../../src/functions/read/rules";
import "./all";

describe("RULE_WHY", () => {
  test("one rule, field by field", async () => {
    const lines = Object.fromEntries((await callLater("RULE_WHY", "D-03")) as [string, unknown][]);
    expect(lines).toMatchObject({
      规则: "D-03",
      数值: "2 天",
      来源: "手册 S4",
      原文: "会在2天内自动退款成功",
      规则包: "手册",
      现行说法: "24 小时（T01）",
      采用: "是",
      谁: "卖家",
      逾期后果: "平台自动退款",
    });
    expect(await oneLater("RULE_WHY", "d-03", "现行说法")).toBe("24 小时（T01）");
  });

  test("a scheme that is not chosen still explains itself", async () => {
    expect(await oneLater("RULE_WHY", "C-17", "采用")).toBe("否，另有方案");
    expect(await oneLater("RULE_WHY", "C-17", "采用", "S3")).toBe("是");
    expect(await oneLater("RULE_WHY", "C-17", "数值")).toBe("10 元");
  });

  test("a function: all rules it works by", async () => {
    const ids = (await callLater("RULE_WHY", "=SHOP.REFUND_DEADLINE(A1,B1)")).map((l) => l[0]);
    expect(ids).toEqual(["规则", "D-03", "D-09", "D-12", "D-10", "D-11", "F-01"]);
    expect(await oneLater("RULE_WHY", "CONFIRM_DATE", "D-27")).toBe("30 天");
    expect(await oneLater("RULE_WHY", "REFUND_DEADLINE", "D-03/规则包", "现行")).toMatch(/^#VALUE! /);
    expect(await oneLater("RULE_WHY", "REFUND_DEADLINE", "T01/规则包", "现行")).toBe("现行");
  });

  test("values in words", async () => {
    expect(await oneLater("RULE_WHY", "A-25", "数值")).toBe("17:30–次日1:00");
    expect(await oneLater("RULE_WHY", "D-21", "数值")).toBe("5–10 个工作日");
    expect(await oneLater("RULE_WHY", "D-41", "数值")).toBe("未设定");
    expect(await oneLater("RULE_WHY", "D-41", "可信度")).toBe("原文没有写，本软件假定");
    expect(await oneLater("RULE_WHY", "C-14", "数值")).toBe("2 倍");
    expect(await oneLater("RULE_WHY", "G-01", "数值")).toBe("卖家");
  });

  test("a changed value is marked", async () => {
    const table = [
      ["规则", "数值"],
      ["C-13", 60],
    ];
    expect(await oneLater("RULE_WHY", "C-13", "店铺改动", table)).toBe("已改");
    expect(await oneLater("RULE_WHY", "C-13", "数值", table)).toBe("60 元");
  });

  test("nobody's name", async () =>
    expect(await oneLater("RULE_WHY", "ZZ-99")).toMatch(/^#N\/A 没有叫「ZZ-99」/));
});

describe("RULE_LIST", () => {
  test("a topic, all, and an unknown one", async () => {
    const postage = await callLater("RULE_LIST", "邮费承担");
    expect(postage[0]).toEqual(["规则", "说明", "数值", "来源", "原文", "规则包", "现行说法"]);
    expect(postage.slice(1).every((l) => String(l[0]).startsWith("G-"))).toBe(true);
    expect((await callLater("RULE_LIST")).length).toBeGreaterThan(postage.length);
    expect(await oneLater("RULE_LIST", "天气")).toMatch(/^#VALUE! 「天气」不在可选项里/);
  });
});

describe("open points of the handbook", () => {
  const points = [...CONTRADICTIONS, ...SILENCES];
  const ids = new Set(PACKS.handbook.map((r) => r.id));

  test("all 27 contradictions and 17 silences, in order, with rules that exist and both languages", () => {
    const numbered = (letter: string, n: number) =>
      Array.from({ length: n }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`);
    expect(CONTRADICTIONS.map((p) => p.id)).toEqual(numbered("X", 27));
    expect(SILENCES.map((p) => p.id)).toEqual(numbered("AMB", 17));
    for (const p of points) {
      expect(p.rules.filter((id) => !ids.has(id))).toEqual([]);
      for (const text of [p.zh, p.en, p.settled, p.settledEn]) expect(text).not.toBe("");
    }
  });

  test("of rules that share a key the first one is the default", () => {
    for (const { rules } of points) {
      const named = rules.map((id) => PACKS.handbook.find((r) => r.id === id)!);
      for (const { key } of named) {
        const schemes = named.filter((r) => r.key === key).map((r) => r.id);
        if (schemes.length > 1) expect(ruleFor(defaultRules(), key as RuleKey).rule.id).toBe(schemes[0]);
      }
    }
  });

  test("are told by RULE_WHY and listed by RULE_LIST", async () => {
    expect(await oneLater("RULE_WHY", "x16", "默认")).toBe("各付一程（S4）");
    expect(await oneLater("RULE_WHY", "AMB07", "规则")).toBe("D-11");
    expect(await callLater("RULE_LIST", "矛盾")).toHaveLength(28);
    expect(await oneLater("RULE_LIST", "空白", "AMB04/默认")).toBe("含");
  });
});

describe("a rule table as the argument", () => {
  const table = (value: unknown, header = ["规则", "数值", "规则包"]) => [header, ["C-13", value, "手册"]];

  test("is worked out once for the same cells, and anew when a cell differs", () => {
    const first = readRules(table(60));
    expect(readRules(table(60))).toBe(first);
    const changed = readRules(table(70));
    expect(changed).not.toBe(first);
    expect(changed.byKey.get("penalty.complaint.1")!.value).toBe(70);
  });

  test.each([
    [60, 60],
    ["６０", 60],
    ["2-5", [2, 5]],
    ["16:00", 960],
    ["17:30–次日1:00", [1050, 1500]],
    ["卖家", "seller"],
    ["甲：乙，丙", "甲：乙，丙"],
    ["16:00 左右再说", "16:00 左右再说"],
    ["", null],
  ])("%p is read as %p", (cell, value) => expect(ruleValueOf(cell)).toEqual(value));

  test("headed in English it is the same table", () =>
    expect(readRules(table(60, ["Rule", "Value", "Pack"])).byKey.get("penalty.complaint.1")!.value).toBe(60));
});
