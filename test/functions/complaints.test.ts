import { call, one, when } from "./runtime";
import "./all";

describe("RIGHTS_WINDOW", () => {
  test.each([
    ["F-01", "售后保障", "2024-03-23 10:00", null],
    ["F-02, F-03", "未收到货", "2024-03-23 10:00", "2024-03-19 00:00"],
    ["F-04", "恶意骚扰", "2024-03-23 10:00", null],
    ["F-06", "恶意评价", "2024-03-23 10:00", null],
    ["F-13, F-15", "违背承诺", "2024-03-23 10:00", "2024-03-15 00:00"],
  ])("%s %s", (_row, type, to, answer) => {
    const filed = "2024-03-08 10:00";
    const pick = (name: string) => one("RIGHTS_WINDOW", type, filed, name, null, null, filed);
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

  test("F-09, F-12: late shipping can be claimed when the time to ship is over, and is answered from the filing", () => {
    const pick = (name: string) =>
      one("RIGHTS_WINDOW", "延迟发货", "2024-03-01 10:00", name, null, null, "2024-03-08");
    expect(when(pick("起"))).toBe("2024-03-04 10:00");
    expect(pick("止")).toBe("原文没有写期限");
    expect(when(pick("平台答复不晚于"))).toBe("2024-03-15 00:00");
  });

  test("a year without a calendar: its line says so, all others answer", () => {
    const lines = call("RIGHTS_WINDOW", "未收到货", "2026-12-24", null, null, null, "2026-12-30");
    expect(when(lines[1]![1])).toBe("2027-01-08 00:00");
    expect(String(lines[2]![1])).toMatch(/^#N\/A 还没有 2027 年/);
    expect(lines.length).toBeGreaterThan(4);
  });

  test("the shop's own calendar knows the year", () => {
    const pick = (holidays: unknown) =>
      one("RIGHTS_WINDOW", "未收到货", "2026-12-24", "平台答复不晚于", null, holidays, "2026-12-30");
    // Thirteen days off make a year known; 1 January is off, the other twelve lie later.
    const later = Array.from({ length: 12 }, (_, i) => [`2027-10-${String(i + 1).padStart(2, "0")}`, "休"]);
    expect(when(pick([["日期", "安排"], ["2027-01-01", "休"], ...later]))).toBe("2027-01-11 00:00");
  });
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

  test("over the end of a year without calendar only the working days are unknown", () => {
    const lines = call("COMPLAINT_CLOCK", "2026-12-30 10:00").slice(1);
    expect(lines.slice(0, 6).map((l) => when(l[3]))).toEqual([
      "2026-12-30 12:00",
      "2026-12-31 10:00",
      "2026-12-31 10:00",
      "2027-01-02 10:00",
      "2027-01-03 10:00",
      "2027-01-05 10:00",
    ]);
    expect(String(lines[6]![3])).toMatch(/^#N\/A 还没有 2027 年/);
    expect(lines).toHaveLength(27);
  });

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
