import { growTables } from "../../../workbench/model/edit/table-rows";
import { shareStandIn } from "../../support/stand-in";

const { standIn, excel } = shareStandIn();

/** B2:C4 is a table. */
const make = (more = ""): Promise<unknown> =>
  excel(`
    sheet.getRange("B2:C4").values = [["a", "b"], [1, 2], [3, 4]];
    sheet.tables.add("B2:C4", true);
    ${more}
    await context.sync();`);

/** Rows of the first table after something was written there. */
function rowsAfter(row: number, col: number, rows: number, cols: number): number | undefined {
  const { workbook } = standIn();
  workbook.transact("user", () => growTables(workbook, workbook.activeSheet, { row, col, rows, cols }));
  return workbook.activeSheet.tables[0]?.area.rows;
}

test.each<[string, string, [number, number, number, number], number]>([
  ["a cell just below", "", [4, 1, 1, 1], 4],
  ["several rows just below", "", [4, 1, 3, 2], 6],
  ["a block that begins inside and ends below", "", [3, 2, 3, 1], 5],
  ["a block inside", "", [2, 1, 2, 2], 3],
  ["with a row between", "", [5, 1, 1, 1], 3],
  ["beside", "", [4, 3, 1, 1], 3],
  ["wider than the table", "", [4, 1, 1, 3], 3],
  ["from the header on", "", [1, 1, 4, 2], 3],
  ["where something stands", `sheet.getRange("C5").values = [["合计"]];`, [4, 1, 1, 1], 3],
  ["into another table", `sheet.tables.add("C5:D6", true);`, [4, 1, 1, 1], 3],
  ["below a totals row", `sheet.tables.getItemAt(0).showTotals = true;`, [5, 1, 1, 1], 4],
  [
    "on a protected sheet",
    `sheet.getRange("B5").format.protection.locked = false; sheet.protection.protect();`,
    [4, 1, 1, 1],
    3,
  ],
])("a table of three rows and what is written %s", async (_where, more, [row, col, rows, cols], expected) => {
  await make(more);
  expect(rowsAfter(row, col, rows, cols)).toBe(expected);
});
