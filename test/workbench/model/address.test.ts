import fc from "fast-check";
import {
  columnIndex,
  columnName,
  formatAddress,
  formatArea,
  parseAddress,
  parseArea,
} from "../../../workbench/model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../../workbench/model/data";

describe("addresses", () => {
  test.each([
    ["A1", { row: 0, col: 0, rows: 1, cols: 1 }],
    ["$B$2:A1", { row: 0, col: 0, rows: 2, cols: 2 }],
    ["A:C", { row: 0, col: 0, rows: ROW_COUNT, cols: 3 }],
    ["3:5", { row: 2, col: 0, rows: 3, cols: COLUMN_COUNT }],
    ["XFD1048576", { row: 1048575, col: 16383, rows: 1, cols: 1 }],
  ])("%s is read", (text, area) => expect(parseArea(text)).toEqual(area));

  test.each(["", "A0", "XFE1", "A1048577", "A1:B2:C3", "A", "5", "A:3", "单价", "A1!"])(
    "%s is no area",
    (text) => expect(parseArea(text)).toBeNull()
  );

  test.each([
    ["Sheet1", "Sheet1!A1"],
    ["排班", "排班!A1"],
    ["排班 2026-12", "'排班 2026-12'!A1"],
    ["it's", "'it''s'!A1"],
    ["A1", "'A1'!A1"],
    ["2026", "'2026'!A1"],
  ])("sheet %s", (sheet, address) => {
    expect(formatAddress(sheet, { row: 0, col: 0, rows: 1, cols: 1 })).toBe(address);
    expect(parseAddress(address)).toEqual({ sheet, area: { row: 0, col: 0, rows: 1, cols: 1 } });
  });

  test("columns and areas go out and come back", () => {
    fc.assert(fc.property(fc.nat(COLUMN_COUNT - 1), (col) => expect(columnIndex(columnName(col))).toBe(col)));
    const area = fc.record({ row: fc.nat(999), col: fc.nat(999) }).chain(({ row, col }) =>
      fc.record({
        row: fc.constant(row),
        col: fc.constant(col),
        rows: fc.integer({ min: 1, max: 50 }),
        cols: fc.integer({ min: 1, max: 50 }),
      })
    );
    fc.assert(fc.property(area, (a) => expect(parseArea(formatArea(a))).toEqual(a)));
  });
});
