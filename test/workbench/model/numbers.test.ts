import fc from "fast-check";
import { renderValue } from "../../../workbench/model/numbers/render";
import { civilOf, serialOf } from "../../../workbench/model/numbers/serial";

const zh = { locale: "zh-CN", date1904: false };
const show = (value: number | string | boolean, format: string): string => renderValue(value, format, zh);

describe("number formats", () => {
  test.each([
    [0, "General", "0"],
    [1234.5, "General", "1234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [12345678901, "General", "12345678901"],
    [123456789012, "General", "1.23457E+11"],
    [1 / 3, "General", "0.333333333"],
    [0.00001234567, "General", "1.23457E-05"],
    [-0.5, "General", "-0.5"],
    [1.005, "0.00", "1.01"],
    [-1.5, "0", "-2"],
    [-0.001, "0.00", "0.00"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [0.5, "#.##", ".5"],
    [5, "000", "005"],
    [5, "0.0#", "5.0"],
    [1234567, "#,##0,", "1,235"],
    [0.125, "0%", "13%"],
    [0.125, "0.0%", "12.5%"],
    [-12, "0;(0)", "(12)"],
    [0, '0;-0;"零"', "零"],
    [3, '0"天"', "3天"],
    [12, '[>=10]"多";"少"', "多"],
    [1234.5, '"¥"#,##0.00', "¥1,234.50"],
    [1234.5, "[$¥-804]#,##0.00", "¥1,234.50"],
    [-5, "[Red]0.0", "-5.0"],
    [12345, "0.00E+00", "1.23E+04"],
    [1.5, "# ?/?", "1 1/2"],
    [46357, "yyyy-mm-dd", "2026-12-01"],
    [46357, "yyyy/m/d", "2026/12/1"],
    [46357, 'yyyy"年"m"月"d"日"', "2026年12月1日"],
    [46357, "aaaa", "星期二"],
    [46357, "aaa", "二"],
    [46357, "d-mmm-yy", "1-十二月-26"],
    [46357.729166667, "m/d h:mm", "12/1 17:30"],
    [46357.729166667, "h:mm AM/PM", "5:30 PM"],
    [46357.999999, "yyyy-mm-dd hh:mm:ss", "2026-12-02 00:00:00"],
    [1.5, "[h]:mm", "36:00"],
    [0.0625, "mm:ss", "30:00"],
    [-1, "yyyy-mm-dd", "########"],
    [12, "@", "12"],
  ])("%d under %s", (value, format, text) => expect(show(value, format)).toBe(text));

  test.each([
    ["白", "General", "白"],
    ["白", '0;-0;0;"班："@', "班：白"],
    [true, "0.00", "TRUE"],
  ])("%s under %s", (value, format, text) => expect(show(value, format)).toBe(text));

  test("1904 books show the same day for a serial 1462 lower", () => {
    expect(renderValue(46357 - 1462, "yyyy-mm-dd", { ...zh, date1904: true })).toBe("2026-12-01");
  });

  test("the false leap day is there, and days go out and come back", () => {
    expect(show(60, "yyyy-mm-dd")).toBe("1900-02-29");
    expect(show(1, "yyyy-mm-dd")).toBe("1900-01-01");
    const day = fc.integer({ min: 1, max: 2958465 }).filter((n) => n !== 60);
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day: d } = civilOf(n);
        expect(serialOf(year, month, d)).toBe(n);
      })
    );
  });

  test("any format shows any number without failing", () => {
    const format = fc.string({ unit: fc.constantFrom(...'0#?.,%Eymdhs[];@_*\\"+-/ ¥年') });
    fc.assert(
      fc.property(fc.double({ noNaN: true }), format, (n, f) => expect(typeof show(n, f)).toBe("string"))
    );
  });
});
