import { one } from "./runtime";
import "./all";

describe("texts keep the user's own punctuation", () => {
  test("NOTE_BUILD", () =>
    expect(one("NOTE_BUILD", "通用", [["已联系，等回复！（急）"], ["6-28"], ["小李"]])).toBe(
      "内容：已联系，等回复！（急）；时间：6-28；姓名：小李"
    ));

  test("SCRIPT_TEXT, its values and its fields in braces of either width", () => {
    expect(one("SCRIPT_TEXT", "亲，您好！（{姓名}）", [["张女士（１２号）"]])).toBe(
      "亲，您好！（张女士（１２号））"
    );
    expect(one("SCRIPT_TEXT", "您好｛姓名｝，请稍等～", [["张"]])).toBe("您好张，请稍等～");
  });

  test("names beside the values are found however they are typed", () =>
    expect(
      one("NOTE_BUILD", "通用", [
        ["姓名 ", "小李"],
        ["内容", "ＯＫ，好"],
        ["时间", "6-28"],
      ])
    ).toBe("内容：ＯＫ，好；时间：6-28；姓名：小李"));
});

describe("a name nobody knows is no message", () => {
  test("a template", () =>
    expect(one("SCRIPT_TEXT", "换货已發出了")).toMatch(
      /^#N\/A 没有叫「换货已發出了」的模板，可以填：换货已发、/
    ));
  test("a form", () =>
    expect(one("NOTE_BUILD", "换货单", [["a"]])).toMatch(
      /^#N\/A 没有叫「换货单」的备注格式，可以填：快件跟踪、/
    ));
  test("a known name, however it is typed", () =>
    expect(one("SCRIPT_TEXT", " 換貨已發 ", [["顺丰"], ["SF1"]])).toMatch(/顺丰，单号 SF1/));
});
