import fc from "fast-check";
import { readInput, readTyped } from "../../../workbench/model/typed-input";

const zh = { locale: "zh-CN", year: 2026, date1904: false };
const en = { ...zh, locale: "en-US" };

describe("typed text becomes what Excel makes of it", () => {
  test.each([
    ["12", { v: 12 }],
    ["-1.50", { v: -1.5 }],
    ["(12)", { v: -12 }],
    ["1,234", { v: 1234, format: "#,##0" }],
    ["1,234.5", { v: 1234.5, format: "#,##0.00" }],
    ["1,2", { v: "1,2" }],
    ["12%", { v: 0.12, format: "0%" }],
    ["12.5%", { v: 0.125, format: "0.00%" }],
    ["¥1,234", { v: 1234, format: '"¥"#,##0;"¥"-#,##0' }],
    ["1E3", { v: 1000, format: "0.00E+00" }],
    ["true", { v: true }],
    ["#n/a", { v: { error: "#N/A" } }],
    ["2026-12-01", { v: 46357, format: "yyyy/m/d" }],
    ["2026年12月1日", { v: 46357, format: 'yyyy"年"m"月"d"日"' }],
    ["12月1日", { v: 46357, format: 'm"月"d"日"' }],
    ["12/1", { v: 46357, format: 'm"月"d"日"' }],
    ["2026-02-30", { v: "2026-02-30" }],
    ["17:30", { v: 17.5 / 24, format: "h:mm" }],
    ["25:00", { v: 25 / 24, format: "[h]:mm:ss" }],
    ["2026-12-01 12:00", { v: 46357.5, format: "yyyy/m/d h:mm" }],
    ["1 1/2", { v: 1.5, format: "# ?/?" }],
    ["123456789012345678", { v: 123456789012345000 }],
    ["'0012", { v: "0012" }],
    ["=A1", { f: "A1" }],
    ["=", { v: "=" }],
    ["白", { v: "白" }],
    [" a ", { v: " a " }],
    ["", {}],
  ])("%s", (text, typed) => expect(readTyped(text, "General", zh)).toEqual(typed));

  test("dates follow the locale", () => {
    expect(readTyped("12/1/2026", "General", en)).toEqual({ v: 46357, format: "m/d/yyyy" });
    expect(readTyped("12/1/2026", "General", zh)).toEqual({ v: "12/1/2026" });
    expect(readTyped("2026-12-01", "General", { ...zh, date1904: true }).v).toBe(46357 - 1462);
  });

  test("a text cell keeps what is typed, whatever it looks like", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((s) => !s.startsWith("'")),
        (text) => expect(readTyped(text, "@", zh)).toEqual({ v: text })
      )
    );
    expect(readTyped("'0012", "@", zh)).toEqual({ v: "0012" });
    expect(readInput(12, "@", zh)).toEqual({ v: "12" });
  });

  test("a number beyond 15 digits loses its tail, a decimal keeps its value", () => {
    expect(readInput(123456789012345678, "General", zh)).toEqual({ v: 123456789012345000 });
    expect(readInput(0.1 + 0.2, "General", zh)).toEqual({ v: 0.1 + 0.2 });
  });
});
