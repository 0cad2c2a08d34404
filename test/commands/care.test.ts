import fc from "fast-check";
import { blocksOf } from "../../src/commands/care/blocks";
import { callsOurs, respelled, unknownOf } from "../../src/commands/care/spelling";

const RIGHT = '=SHOP.SHIFT_HOURS("17:30","1:00")';

describe("formulas as Excel leaves them without the add-in", () => {
  test.each([
    ['=_xldudf_SHOP_SHIFT_HOURS("17:30","1:00")', RIGHT],
    ['=_xlfn._xldudf_SHOP_SHIFT_HOURS("17:30","1:00")', RIGHT],
    ['=_xlfn.SHOP.SHIFT_HOURS("17:30","1:00")', RIGHT],
    ['=[2]!_xldudf_SHOP_SHIFT_HOURS("17:30","1:00")', RIGHT],
    ['=Prices.xla!_xldudf_SHOP_SHIFT_HOURS("17:30","1:00")', RIGHT],
    [`='C:\\Users\\李\\it''s.xlam'!_xldudf_SHOP_SHIFT_HOURS("17:30","1:00")`, RIGHT],
    ['=CONTOSO.SHOP.SHIFT_HOURS("17:30","1:00")', RIGHT],
    ['=SHOP_SHIFT_HOURS("17:30","1:00")', RIGHT],
    ['=shop.shift_hours("17:30","1:00")', RIGHT],
    [RIGHT, RIGHT],
    [
      '=IF(A1="","",_xldudf_SHOP_REFUND_LEFT(_xldudf_SHOP_REFUND_DEADLINE(A1,B1),C1))',
      '=IF(A1="","",SHOP.REFUND_LEFT(SHOP.REFUND_DEADLINE(A1,B1),C1))',
    ],
    ["=SUM(A1,-_xldudf_SHOP_SHIFT_HOURS(Sheet2!A1,B1))", "=SUM(A1,-SHOP.SHIFT_HOURS(Sheet2!A1,B1))"],
  ])("%s", (stored, typed) => {
    expect(respelled(stored)).toBe(typed);
    expect(callsOurs(stored)).toBe(true);
    expect(unknownOf(stored)).toEqual([]);
  });

  test.each([
    "=SUM(A1:A3)",
    '="_xldudf_SHOP_SHIFT_HOURS(A1)"',
    '="说""明"" SHOP.SHIFT_HOURS("&A1',
    "=MYSHOP_SHIFT_HOURS(A1)",
    "=_xldudf_OTHER_SHIFT_HOURS(A1)",
    "SHOP.SHIFT_HOURS(A1)",
    "=SHOP.SHIFT_HOURS",
  ])("%s is none of ours", (formula) => {
    expect(respelled(formula)).toBe(formula);
    expect(callsOurs(formula)).toBe(false);
  });

  test("a function we don't have is named and left as it is", () => {
    const formula = "=SHOP.SHIFT_HOUR(A1)+SHOP.SHIFT_HOURS(A1,B1)";
    expect(unknownOf(formula)).toEqual(["SHIFT_HOUR"]);
    expect(respelled("=_xldudf_SHOP_SHIFT_HOUR(A1)")).toBe("=_xldudf_SHOP_SHIFT_HOUR(A1)");
  });
});

describe("blocks", () => {
  test("every wanted cell lies in one block, no other cell in any", () => {
    const grids = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(grids, (grid) => {
        const blocks = blocksOf({ row: 3, col: 2, rows: grid.length, cols: 4 }, (r, c) => grid[r]![c]!);
        const covered = grid.map((row) => row.map(() => 0));
        for (const { row, col, rows, cols } of blocks)
          for (let r = row; r < row + rows; r++)
            for (let c = col; c < col + cols; c++) covered[r - 3]![c - 2]!++;
        expect(covered).toEqual(grid.map((row) => row.map(Number)));
      })
    );
  });

  test("two full columns side by side are one block", () => {
    expect(blocksOf({ row: 1, col: 0, rows: 5000, cols: 3 }, (_r, c) => c > 0)).toEqual([
      { row: 1, col: 1, rows: 5000, cols: 2 },
    ]);
  });
});
