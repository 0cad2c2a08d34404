import fc from "fast-check";
import { a1, areaOf, cellOf, columnName, fixed, quoted } from "../../src/excel";

describe("areas", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (col, name) => expect(columnName(col)).toBe(name));

  test.each([
    ["A1", { row: 0, col: 0, rows: 1, cols: 1 }],
    ["$B$2:$C$3", { row: 1, col: 1, rows: 2, cols: 2 }],
    ["'甲!乙'!AA10", { row: 9, col: 26, rows: 1, cols: 1 }],
  ])("%s is read", (address, area) => expect(areaOf(address)).toEqual(area));

  test("what is no rectangle is refused", () => expect(() => areaOf("A:A")).toThrow(RangeError));

  test("a fixed address has a dollar at every part", () =>
    expect(fixed({ row: 1, col: 1, rows: 2, cols: 26 })).toBe("$B$2:$AA$3"));

  test("a quote in a sheet's name is doubled", () => expect(quoted("赵's")).toBe("'赵''s'"));

  test("a cell is counted from its area's corner", () =>
    expect(a1(cellOf({ row: 4, col: 2, rows: 9, cols: 9 }, 1, 1))).toBe("D6"));

  test("property: an address read back is the same area", () => {
    const area = fc.record({
      row: fc.nat(1_000_000),
      col: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 500 }),
      cols: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(fc.property(area, (a) => expect(areaOf(a1(a))).toEqual(a)));
  });
});
