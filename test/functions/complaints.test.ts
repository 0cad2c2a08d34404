import { call, one, when } from "./runtime";
import "./all";

describe("RIGHTS_WINDOW", () => {
  test.each([
    ["F-01", "售后保障", "2024-03-23 10:00", null],
    ["F-02, F-03", "未收到货", "2024-03-23 10:00", "2024-03-19 00:00"],
    ["F-04", "恶意骚扰", "2024-03-23 10:00", null],
    ["F-06", "恶意评价", "2024-03-23 10:00", null],
    ["F-09, F-12", "延迟发货", "2024-03-11 10:00", "2024-03-15 00:00"],
    ["F-13, F-15", "违背承诺", "2024-03-23 10:00", "2024-03-15 00:00"],
  ])("%s %s", (_row, type, to, answer) => {
    const pick = (name: string) => one("RIGHTS_WINDOW", type, "2024-03-08 10:00", name);
    expect(when(pick("起"))).toBe("2024-03-08 10:00");
    expect(when(pick("止"))).toBe(to);
    if (answer === null) expect(pick("平台答复不晚于")).toMatch(/^#VALUE! 结果里没有/);
    else expect(when(pick("平台答复不晚于"))).toBe(answer);
  });

  test.each([
    ["恶意骚扰", ["F-05", "F-17"]],
    ["恶意评价", ["F-07", "F-08", "F-17"]],
    ["延迟发货", ["F-10", "F-11", "F-17"]],
    ["违背承诺", ["F-14", "F-16", "F-17"]],
    ["售后保障", ["F-17"]],
  ])("%s: what else is said by %j", (type, ids) => {
    const told = call("RIGHTS_WINDOW", type, "2024-03-08").map((l) => String(l[0]));
    expect(told.filter((id) => id.startsWith("F-"))).toEqual(ids);
  });

  test("a year without a calendar is named", () =>
    expect(one("RIGHTS_WINDOW", "未收到货", "2026-12-30")).toMatch(/^#N\/A 还没有 2027 年/));
});

describe("COMPLAINT_CLOCK (TC29)", () => {
  const stages = call("COMPLAINT_CLOCK", "2024-03-08 10:00").slice(1);
  const due = (id: string) => when(stages.find((l) => l[4] === id)![3]);

  test.each([
    ["F-37", "2024-03-08 12:00"],
    ["F-25", "2024-03-09 10:00"],
    ["F-34", "2024-03-09 10:00"],
    ["F-26", "2024-03-11 10:00"],
    ["F-28", "2024-03-12 10:00"],
    ["F-27", "2024-03-14 10:00"],
    ["F-29", "2024-03-20 00:00"],
  ])("%s due %s", (id, at) => expect(due(id)).toBe(at));

  test("what to prepare", () =>
    expect(stages.slice(7).map((l) => l[4])).toEqual(
      "F-35 F-36 F-24 F-18 F-19 F-20 F-21 F-22 F-23 F-48 F-49 F-38 F-39 F-47 F-42 F-41 F-43 F-44 F-45 F-46".split(
        " "
      )
    ));

  test("each clock is the shop's to change", () => {
    const rules = [
      ["规则", "数值"],
      ["F-25", 12],
      ["F-29", 2],
    ];
    const changed = call("COMPLAINT_CLOCK", "2024-03-08 10:00", null, rules);
    expect(when(changed[2]![3])).toBe("2024-03-08 22:00");
    expect(one("COMPLAINT_CLOCK", "2024-03-08 10:00", 7, rules)).toBeLessThan(
      one("COMPLAINT_CLOCK", "2024-03-08 10:00", 7) as number
    );
  });
});
