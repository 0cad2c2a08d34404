import { at, call, one, when } from "./runtime";
import "./all";

const received = at("2024-03-01 10:00");
const intime = at("2024-03-08 10:00");
const late = at("2024-03-08 10:01");

/** Rule ids of the conditions that fail; [] when it may come back. */
function failed(
  conditions: string,
  category = "",
  applied = conditions.includes("质量问题") ? at("2024-03-01 18:00") : intime,
  rules?: unknown
): unknown[] {
  const answer = call("RETURN_CHECK", received, applied, conditions, category, null, rules);
  if (answer.length === 1 && answer[0]![0] === true) return [];
  return answer
    .slice(1)
    .filter((l) => l[0] !== "提示")
    .map((l) => l[2]);
}

describe("RETURN_CHECK", () => {
  test.each([
    ["E-01 in time", "", "", []],
    ["E-02", "不支持七天无理由", "", ["E-02"]],
    ["E-03", "影响二次销售", "", ["E-03"]],
    ["E-03", "缺配件", "", ["E-03"]],
    ["E-04", "已洗涤", "", ["E-04"]],
    ["E-04", "吊牌不完整", "", ["E-04"]],
    ["E-04 traditional", "有污點、損壞", "", ["E-04"]],
    ["E-05", "", "内裤", ["E-05"]],
    ["E-05 faulty", "质量问题", "内裤", []],
    ["E-06", "", "特价商品", ["E-06"]],
    ["E-06 faulty", "质量问题", "赠品", []],
    ["E-08", "", "定制", ["E-08"]],
    ["E-09", "", "生鲜", ["E-09"]],
    ["E-10", "包装不完整", "", ["E-10"]],
    ["E-11", "非指定快递，没有物流单号", "", ["E-11"]],
    ["E-11: one of the two is enough", "非指定快递", "", []],
    ["E-11: one of the two is enough", "没有物流单号", "", []],
    ["E-17", "到付", "", ["E-17"]],
    ["several", "已穿着，到付", "特价", ["E-04", "E-06", "E-17"]],
    ["denied", "没有污点，未洗涤，无损坏", "", []],
    ["denied and said", "没有污点，但是洗过", "", ["E-04"]],
  ])("%s: %s %s", (_row, conditions, category, ids) => expect(failed(conditions, category)).toEqual(ids));

  test("E-01 and E-07: seven times 24 hours from receipt, to the minute", () => {
    expect(failed("", "", intime)).toEqual([]);
    expect(failed("", "", late)).toEqual(["E-01"]);
    expect(failed("", "", late, "S3")).toEqual(["E-07"]);
  });

  test("E-20: photos of faulty goods within 24 hours", () => {
    expect(failed("质量问题", "", at("2024-03-02 10:00"))).toEqual([]);
    expect(failed("质量问题", "", at("2024-03-02 10:01"))).toEqual(["E-20"]);
  });

  test("E-12 … E-16, E-18, E-21, E-22: what else to mind", () => {
    const notes = (category: string) =>
      call("RETURN_CHECK", received, late, "", category)
        .filter((l) => l[0] === "提示")
        .map((l) => l[2]);
    expect(notes("数码")).toEqual([
      "E-12",
      "E-13",
      "E-16",
      "E-10.slip",
      "E-17.advance",
      "E-18",
      "E-21",
      "E-22",
    ]);
    expect(notes("跨境定制")).toEqual([
      "E-14",
      "E-15",
      "E-16",
      "E-10.slip",
      "E-17.advance",
      "E-18",
      "E-21",
      "E-22",
    ]);
  });

  test("one cell of it", () => {
    expect(one("RETURN_CHECK", received, intime, "已洗涤", null, "1/依据")).toBe("E-04");
    expect(one("RETURN_CHECK", received, late, null, null, 1)).toBe("签收后 7 天内可以无理由退换");
  });
});

describe("RETURN_HANDOFF (L-02)", () => {
  test.each([
    ["after 16:00", "2026-03-02 16:20", "2026-03-03 15:00"],
    ["at 16:00", "2026-03-02 16:00", "2026-03-03 15:00"],
    ["after midnight", "2026-03-03 01:30", "2026-03-03 15:00"],
    ["AMB12 in the day", "2026-03-02 15:59", "2026-03-02 16:00"],
  ])("%s", (_row, arrival, handoff) => expect(when(one("RETURN_HANDOFF", arrival))).toBe(handoff));
});
