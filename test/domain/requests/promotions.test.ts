import fc from "fast-check";
import { promotionArgs, readPromotions } from "../../../src/domain/requests";
import { about, daysText } from "./support";

const read = (text: string, month = about.month) => readPromotions(text, { ...about, month });
const short = (part: ReturnType<typeof read>[number]) =>
  part.is === "unread"
    ? `? ${part.why.code.split(".")[1]!} 「${part.text}」`
    : `${daysText(part.days)} ${part.shift ?? "每班"} +${String(part.more)}`;

describe("days that need more people", () => {
  test.each<[string, string[]]>([
    ["12-12 每班多 1 人", ["12 每班 +1"]],
    ["１２－１２每班多１人", ["12 每班 +1"]],
    ["12-11、12-12 每班多1人；12-20晚班多两个人", ["11-12 每班 +1", "20 晚 +2"]],
    ["双12 多3人", ["12 每班 +3"]],
    ["11号到12号 白班加一人，24号晚班+2", ["11-12 白 +1", "24 晚 +2"]],
    ["12月12日每班再加1个人", ["12 每班 +1"]],
    ["周末白班多1人", ["5-6,12-13,19-20,26-27 白 +1"]],
    ["12-12 each shift +1", ["12 每班 +1"]],
    ["12-12 night +2; Dec 24 +1", ["12 晚 +2", "24 每班 +1"]],
    ["12-12 2 more people on nights", ["12 晚 +2"]],
    ["12-12", ["? how 「12-12」"]],
    ["双11 每班多1人", ["? otherMonth 「双11 每班多1人」"]],
    ["35号多1人", ["? noSuchDay 「35号多1人」"]],
    ["12-12 通班多1人；13号多1人", ["? how 「12-12 通班多1人」", "13 每班 +1"]],
    ["12-12 每班少1人", ["? how 「12-12 每班少1人」"]],
    ["大家加油", ["? how 「大家加油」"]],
    ["  ；，", []],
    ["", []],
  ])("%s", (text, parts) => expect(read(text).map(short)).toEqual(parts));

  test("in November 双11 is a day of the month", () =>
    expect(promotionArgs(read("双11 晚班多2人", { year: 2026, month: 11 }))).toEqual([
      { from: 46337, shift: "晚", more: 2 },
    ]));

  test("never throws, and nothing is lost between parts", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc
            .array(
              fc.constantFrom(
                ..."12-12|双12|每班|晚班|多|+|1|两|人|；|，|\n| |周末|more|night|半|、".split("|")
              ),
              { maxLength: 15 }
            )
            .map((w) => w.join("")),
          fc.string({ maxLength: 40, unit: "grapheme" })
        ),
        (text) => {
          let at = 0;
          for (const part of read(text)) {
            expect(text.slice(at, part.from)).toMatch(/^[\s,，、;；。｡]*$/);
            expect(part.text).toBe(text.slice(part.from, part.to));
            expect(part.to).toBeGreaterThan(part.from);
            at = part.to;
          }
          expect(text.slice(at)).toMatch(/^[\s,，、;；。]*$/);
        }
      ),
      { numRuns: 1000 }
    ));
});
