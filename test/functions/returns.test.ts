import { at, call, one, when } from "./runtime";
import "./all";

const received = at("2024-03-01 10:00");
const intime = at("2024-03-08 10:00");
const late = at("2024-03-08 10:01");

/** Rule ids of the conditions that fail; [] when it may come back. */
function failed(
  conditions: string,
  category = "",
  applied = /质量问题|开胶|非人为|和图片/.test(conditions) ? at("2024-03-01 18:00") : intime,
  rules?: unknown
): unknown[] {
  const answer = call("RETURN_CHECK", received, applied, conditions, category, null, rules);
  if (answer.length === 1 && answer[0]![0] === true) return [];
  return answer
    .slice(1)
    .filter((l) => l[0] !== "提示" && l[0] !== "现行")
    .map((l) => l[2]);
}

describe("RETURN_CHECK", () => {
  test.each([
    ["E-01 in time", "", "", []],
    ["E-02", "不支持七天无理由", "", ["E-02"]],
    ["E-03", "影响二次销售", "", ["E-03"]],
    ["E-03, E-10", "缺配件", "", ["E-03", "E-10"]],
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
    ["E-10 not for faulty goods", "质量问题，附件不全，没有退货说明单", "", []],
    ["E-17 not for faulty goods", "质量问题，到付", "", []],
    ["wrong goods", "发错货，吊牌剪了", "", []],
    ["missing goods", "漏发", "特价", []],
    ["damaged by the courier", "快递破损，洗过", "", []],
    ["S3 resale, the key phrase", "不影响二次销售", "", []],
    ["E-04 said otherwise", "吊牌剪了", "", ["E-04"]],
    ["E-04 said otherwise", "没有吊牌", "", ["E-04"]],
    ["E-04 said otherwise", "吊牌不全", "", ["E-04"]],
    ["E-04 said otherwise", "洗了一次", "", ["E-04"]],
    ["E-04 said otherwise", "穿了两天", "", ["E-04"]],
    ["E-03, E-10 said otherwise", "少了一个扣子", "", ["E-03", "E-10"]],
    ["E-04 a list denied", "没有污渍、破损，吊牌完整，没洗过", "", []],
    ["E-05 faulty, said otherwise", "做工问题,开线", "内裤", []],
    ["E-08 denied", "未拆封", "非定制", []],
    ["plain goods", "", "上衣", []],
    ["E-17", "到付", "", ["E-17"]],
    ["several", "已穿着，到付", "特价", ["E-04", "E-06", "E-17"]],
    ["denied", "没有污点，未洗涤，无损坏", "", []],
    ["denied and said", "没有污点，但是洗过", "", ["E-04"]],
    ["what isn't broken", "包装没有破损，吊牌没坏，配件没丢", "", []],
    ["tag, said otherwise", "剪标了", "", ["E-04"]],
    ["stain, said otherwise", "沾了口红", "", ["E-04"]],
    ["faulty, said otherwise", "开胶", "", []],
    ["not of the buyer's making", "非人为损坏", "", []],
    ["a change of mind", "买大了，不合身", "", []],
    ["not as described", "和图片不一样", "特价", []],
  ])("%s: %s %s", (_row, conditions, category, ids) => expect(failed(conditions, category)).toEqual(ids));

  test("E-01 and E-07: seven times 24 hours from receipt, to the minute", () => {
    expect(failed("", "", intime)).toEqual([]);
    expect(failed("", "", late)).toEqual(["E-01"]);
    expect(failed("", "", late, "S3")).toEqual(["E-07"]);
  });

  describe("E-20: photos of faulty goods within 24 hours", () => {
    const by = (applied: string, photo?: string, rules?: string) =>
      call(
        "RETURN_CHECK",
        received,
        at(applied),
        "质量问题",
        null,
        "1/依据",
        rules,
        photo && at(photo)
      )[0]![0];
    const plainly = (applied: string, photo?: string, rules?: string) =>
      call("RETURN_CHECK", received, at(applied), "质量问题", null, null, rules, photo && at(photo))[0]![0];

    test("the photos count, not the claim", () => {
      expect(plainly("2024-03-05 10:00", "2024-03-02 10:00")).toBe(true);
      expect(by("2024-03-05 10:00", "2024-03-02 10:01")).toBe("E-20");
    });
    test("without their time a late claim can't be judged", () => {
      expect(plainly("2024-03-02 10:00")).toBe(true);
      expect(plainly("2024-03-05 10:00")).toMatch(/^#N\/A 质量问题要看照片.*请填照片时间/);
    });
    test("L02: today no photo is asked for", () =>
      expect(plainly("2024-03-05 10:00", undefined, "现行")).toBe(true));
  });

  test.each([
    ["unknown", "魑魅魍魉", "「魑魅魍魉」看不懂"],
    ["unknown beside known", "未洗，魑魅", "「魑魅」看不懂"],
    ["a question", "有没有污渍", "看不懂，是不是：污渍"],
    ["doubt", "可能洗过", "看不懂"],
    ["a question", "洗过没有", "看不懂"],
    ["one or the other", "不是洗过就是穿过", "看不懂"],
    ["denied degree", "没有严重污渍", "看不懂"],
    ["contradiction", "吊牌完整，没有吊牌", "又说「没有吊牌」又说不是"],
    ["no rule of the handbook", "有香水味", "规则没有写「有香水味」"],
    ["no rule of the handbook", "试穿过", "规则没有写「试穿过」"],
    ["500 characters", "穿了又穿".repeat(125), "看不懂"],
  ])("%s is #N/A naming it: %s", (_row, conditions, says) => {
    const answer = one("RETURN_CHECK", received, intime, conditions);
    expect(answer).toMatch(/^#N\/A /);
    expect(answer).toContain(says);
  });

  test("an unknown kind of goods is no yes", () =>
    expect(one("RETURN_CHECK", received, intime, "", "魑魅")).toMatch(/^#N\/A 「魑魅」看不懂/));

  test("a word of the shop's own rule table is read like the others", () => {
    const rules = [
      ["规则", "数值"],
      ["E-04", "吊牌不完整|喷过香水"],
    ];
    expect(failed("喷过香水", "", intime, rules)).toEqual(["E-04"]);
    expect(failed("没有喷过香水", "", intime, rules)).toEqual([]);
  });

  test("today's answer is said where the handbook refuses", () => {
    const today = (...args: unknown[]) =>
      call("RETURN_CHECK", received, ...args).find((l) => l[0] === "现行");
    expect(today(late)).toEqual(["现行", "现行规则：可以退", ""]);
    expect(today(at("2024-03-12"), "吊牌剪了")).toEqual([
      "现行",
      expect.stringMatching(/也不能退/),
      "L01、L04.complete、L04.intact",
    ]);
    expect(today(intime, "", "特价")).toEqual(["现行", "现行规则：可以退", ""]);
    expect(today(intime, "吊牌剪了", "", null, "现行")).toBeUndefined();
  });

  describe("L01, L08: a last day of rest moves on, and both days are shown", () => {
    const BOTH = "签收次日起 7 天内可以无理由退货，按天数到 2026-09-25；这天是休息日，顺延到 2026-09-28";
    const by = (applied: string, rules?: string, pick?: string) =>
      call("RETURN_CHECK", at("2026-09-18 15:00"), at(applied), "", "", pick, rules);

    test("in time either way: a plain yes", () => expect(by("2026-09-25 23:59", "现行")).toEqual([[true]]));
    test.each(["2026-09-26 00:00", "2026-09-28 23:59"])("%s: in time only because it moves", (applied) => {
      expect(by(applied, "现行")).toEqual([[true, BOTH, "L01、L08"]]);
      expect(by(applied).find((l) => l[0] === "现行")).toEqual([
        "现行",
        `现行规则：可以退（${BOTH}）`,
        "L01、L08",
      ]);
    });
    test("after both it is late, and says both", () => {
      expect(by("2026-09-29", "现行")[1]).toEqual(["签收次日起 7 天内可以无理由退货", BOTH, "L01"]);
      expect(by("2026-09-29", "现行", "说明")).toEqual([[BOTH]]);
    });
    test("a column of words: a yes is said as one, with its last day", () => {
      expect(by("2026-09-20", "现行", "条件")).toEqual([["可以退"]]);
      expect(by("2026-09-20", "现行", "说明")).toEqual([[BOTH]]);
      expect(call("RETURN_CHECK", at("2026-03-03"), at("2026-03-04"), "", "", "说明", "现行")).toEqual([
        ["签收次日起 7 天内可以无理由退货，最后一天 2026-03-10"],
      ]);
    });

    test("by the handbook, which counts to the minute, there is no last day to show", () =>
      expect(by("2026-09-20", undefined, "说明")).toEqual([["可以退"]]));

    describe("in a year whose days of rest nobody has announced", () => {
      const over = (applied: string, holidays?: unknown) =>
        call("RETURN_CHECK", at("2026-12-26"), at(applied), "", "", null, "现行", null, holidays)[0]![0];
      // Thirteen days off make a year known.
      const own = Array.from({ length: 13 }, (_, i) => [`2027-01-${String(i + 1).padStart(2, "0")}`, "休"]);

      test("in time by count is in time", () => expect(over("2027-01-02 23:59")).toBe(true));
      test("after it nobody can tell", () => expect(over("2027-01-03")).toMatch(/^#N\/A 还没有 2027 年/));
      test("no rest is as long as this", () => expect(over("2027-01-13")).toBe("条件"));
      test("the workbook's own calendar tells", () => {
        expect(over("2027-01-14", own)).toBe(true);
        expect(over("2027-01-15", own)).toBe("条件");
      });
    });
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

test("a denied contrary is shown by what it means, not by the word that was denied", () =>
  expect(call("RETURN_CHECK", received, intime, "不干净")[1]![0]).toBe("污点"));
