import fc from "fast-check";
import { defaultRules, ruleFor, rulesNamed, rulesOfTable, selectionOf } from "../../../src/domain/rulebook";

const named = (text: string) => {
  const set = rulesNamed(text);
  if (!set.ok) throw new Error(`refused: ${text}`);
  return set.value;
};
const idOf = (text: string, key: Parameters<typeof ruleFor>[1]) => ruleFor(named(text), key).rule.id;

describe("which rule answers", () => {
  test.each([
    ["", "refund.unshipped.answer", "D-03"],
    ["手册", "refund.unshipped.answer", "D-03"],
    ["现行", "refund.unshipped.answer", "T01"],
    ["current", "refund.unshipped.answer", "T01"],
    ["平台=现行", "refund.unshipped.answer", "T01"],
    ["法律=现行", "refund.unshipped.answer", "D-03"],
    ["现行,平台=手册", "refund.unshipped.answer", "D-03"],
    ["现行", "penalty.activity.1", "C-01"],
    ["S3", "penalty.activity.1", "C-17"],
    ["现行,s3", "penalty.activity.1", "C-17"],
    ["S2,S3", "penalty.activity.1", "C-17"],
    ["S0;S3", "shift.day", "A-06"],
    ["S3、S0", "shift.day", "A-24"],
  ] as const)("%s: %s by %s", (text, key, id) => expect(idOf(text, key)).toBe(id));

  // X05, X06, X11, X16, X17: the default of each topic the documents contradict each other on.
  test.each([
    ["X05", "penalty.activity.3", "C-03"],
    ["X06", "penalty.complaint.1", "C-13"],
    ["X11", "rights.afterSale.window", "F-01"],
    ["X16", "payer.noReason.free.outbound", "G-01"],
    ["X17", "payer.quality.return", "G-18.return"],
    ["X17", "payer.quality.advance", "G-15"],
    ["X18", "payer.collect", "G-24"],
  ] as const)("%s: %s by %s", (_x, key, id) => expect(ruleFor(defaultRules(), key).rule.id).toBe(id));

  test("words nobody knows are refused by name, whatever they are", () => {
    expect(selectionOf("手册,S7")).toMatchObject({ problem: { code: "rules.word", params: { word: "S7" } } });
    expect(selectionOf("天气=现行")).toMatchObject({ problem: { params: { word: "天气=现行" } } });
    fc.assert(
      fc.property(fc.string(), (text) => {
        const selection = selectionOf(text);
        expect(selection.ok || selection.problem.kind === "wrong").toBe(true);
      })
    );
  });
});

describe("the workbook's rule table", () => {
  test("a row overrides its rule, an empty value unsets it, an unknown id is ignored", () => {
    const set = rulesOfTable([
      { id: "D-03", value: 3 },
      { id: "D-09", value: null },
      { id: "??", value: 1 },
    ]);
    expect(ruleFor(set, "refund.unshipped.answer")).toMatchObject({ value: 3, changed: true });
    expect(ruleFor(set, "refund.return.answer")).toMatchObject({ value: null, changed: true });
    expect(ruleFor(set, "refund.only.answer")).toMatchObject({ value: 5, changed: false });
  });

  test("listing one scheme of a topic chooses it", () => {
    const set = rulesOfTable([{ id: "C-17", value: 10 }]);
    expect(ruleFor(set, "penalty.activity.1")).toMatchObject({ rule: { id: "C-17" }, changed: false });
    const both = rulesOfTable([
      { id: "C-17", value: 10 },
      { id: "C-01", value: 15 },
    ]);
    expect(ruleFor(both, "penalty.activity.1")).toMatchObject({ rule: { id: "C-01" }, value: 15 });
  });

  test("rows of today's pack bring that pack for their area only", () => {
    const set = rulesOfTable([{ id: "T01", value: 12, pack: "current" }]);
    expect(ruleFor(set, "refund.unshipped.answer")).toMatchObject({
      rule: { id: "T01" },
      value: 12,
      changed: true,
    });
    expect(ruleFor(set, "refund.only.answer")).toMatchObject({ rule: { id: "T03" } });
    expect(ruleFor(set, "penalty.complaint.1")).toMatchObject({ rule: { id: "C-13" } });
  });
});
