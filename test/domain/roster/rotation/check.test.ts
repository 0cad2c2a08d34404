import { checkRotation, type RotationRequest, S3 } from "../../../../src/domain/roster";
import { request } from "./support";

describe("checkRotation", () => {
  const weeks = (text: string) => ({ rows: text.split(" ").map((row) => [...row]) });
  const asked = (over: Partial<RotationRequest["rules"]>, people = 1): RotationRequest =>
    request(S3, people, {}, { rules: { ...S3.settings, restPerWeek: 0, wholeRests: 0, ...over } });
  const off = { longestRun: null, forbidden: [] };

  test.each([
    ["A-12 from Sunday to the next row's Monday", "白白白休休休晚", {}, ["A-12"]],
    [
      "A-26 a run that goes over the end of the last row",
      "白白休白白白白",
      { longestRun: { days: 5, hard: true } },
      ["A-26"],
    ],
    ["A-26 a week without a rest", "白白白白白白白", { ...off, restPerWeek: 1 }, ["A-26"]],
    ["A-14 rests that the night before reaches into", "白白白晚晚晚休", { ...off, wholeRests: 1 }, "A-14"],
    ["nights over the seam", "晚晚休白白白晚", { ...off, nightsInRow: 2 }, ["shop:nightsInRow"]],
    ["least rest between shifts", "白白白白晚白休", { ...off, minGap: 600 }, ["shop:gap"]],
    ["A-05 an unknown code", "白白白白白白？", {}, ["A-05"]],
    ["six days", "白白白白白白", {}, ["A-05"]],
    ["lawful", "白白白白白白休", {}, []],
  ])("%s", (_, text, over, rules) => {
    const found = [...new Set(checkRotation(asked(over), weeks(text)).map((f) => f.rule))];
    expect(found).toEqual([rules].flat());
  });

  test("A-01: a month that starts after an early rest and ends before a late one is short", () => {
    const rows = weeks("休白白白白白白 白白白白白白休 白白白白白白休 白白白白白白休 白白白白白白休");
    const rules = { ...off, restPerPeriod: { mode: "atLeast" as const, days: 4 } };
    const found = checkRotation(asked(rules, 5), rows);
    expect(found.map((f) => [f.rule, f.params.length, f.params.start])).toContainEqual(["A-01", 28, 4]);
    expect(found.filter((f) => f.params.length === 31 && f.params.start === 4)).toEqual([]);
  });

  test("A-18: the weekday that is short is named", () => {
    const cover: Record<string, number>[] = [{ 白: 1 }, { 晚: 1 }, {}, {}, {}, {}, {}];
    expect(checkRotation({ ...asked(off), cover }, weeks("白白白白白白休"))).toMatchObject([
      { rule: "A-18", params: { weekday: 2, shift: "晚", have: 0, need: 1 } },
    ]);
  });
});
