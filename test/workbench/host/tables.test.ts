import { shareStandIn } from "../../support/stand-in";

const { standIn, excel } = shareStandIn({ locale: "zh-CN" });

const MAKE = `
  sheet.getRange("A1:C3").values = [["单号", "数量", "金额"], ["a", 1, "=[@数量]*2"], ["b", 2, "=[@数量]*2"]];
  const table = sheet.tables.add("A1:C3", true);
  table.name = "登记";
  await context.sync();
`;

describe("tables behave as in Excel", () => {
  test("headers are text and unique, a header alone gets a row, names are unique", async () => {
    const result = await excel(`
      sheet.getRange("A1:D1").values = [["a", "a", "", 5]];
      const table = sheet.tables.add("A1:D1", true).load("name");
      const range = table.getRange().load("address, values");
      await context.sync();
      return [table.name, range.address, range.values[0]];`);
    expect(result).toEqual(["表1", "Sheet1!A1:D2", ["a", "a2", "列1", "5"]]);
    const twice = excel(
      `sheet.tables.add("F1:F2", true).name = "表1"; sheet.tables.add("H1:H2", true).name = "表1"; await context.sync();`
    );
    await expect(twice).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    await expect(
      excel(`sheet.tables.add("A1:A2", true); sheet.tables.add("A2:B3", true); await context.sync();`)
    ).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("the blank row of a fresh table is filled first; one format stands for all cells", async () => {
    const result = await excel(`
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["日期", "金额"]];
      table.rows.add(null, [["2026-12-01", "¥120"], ["2026-12-02", "¥142"]]);
      table.columns.getItem("金额").getRange().numberFormat = [["0.00"]];
      const range = table.getRange().load("address, text");
      await context.sync();
      return [range.address, range.text];`);
    expect(result).toEqual(["Sheet1!A1:B3", [["日期", "金额"], ["2026/12/1", "120.00"], ["2026/12/2", "142.00"]]]); // prettier-ignore
  });

  test("without headers a row for them is inserted", async () => {
    const values = await excel(`
      sheet.getRange("A1:A3").values = [[1], [2], ["below"]];
      const range = sheet.tables.add("A1:A2", false).getRange().load("values");
      const below = sheet.getRange("A4").load("values");
      await context.sync();
      return [range.values, below.values];`);
    expect(values).toEqual([[["列1"], [1], [2]], [["below"]]]);
  });

  test("rows added at the end carry on formats, calculated columns, validation and conditional formats", async () => {
    const result = await excel(`${MAKE}
      sheet.getRange("A2:A3").numberFormat = [["@"], ["@"]];
      sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      const rule = sheet.getRange("A2:C3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = "=$B2>1";
      rule.custom.format.fill.color = "#FFC7CE";
      await context.sync();
      table.rows.add(null, [["123456789012345678", 5, null]]);
      const range = table.getRange().load("address, values");
      const validation = sheet.getRange("B4").dataValidation.load("type");
      const covered = rule.getRange().load("address");
      await context.sync();
      return [range.address, range.values[3], validation.type, covered.address];`);
    expect(result).toEqual(["Sheet1!A1:C4", ["123456789012345678", 5, 10], "WholeNumber", "Sheet1!A2:C4"]);
  });

  test("a calculated column is none any more when all its formulas are overwritten", async () => {
    const result = await excel(`${MAKE}
      const column = table.columns.getItem("金额").getDataBodyRange();
      column.copyFrom(column, "Values");
      table.rows.add(null, [["c", 5, null]]);
      const added = table.getRange().load("values");
      await context.sync();
      return added.values.map((row) => row[2]);`);
    expect(result).toEqual(["金额", 2, 4, ""]);
  });

  test("rows added in the middle, and above what stands below the table, move it down", async () => {
    const result = await excel(`${MAKE}
      sheet.getRange("A5").values = [["合计"]];
      sheet.getRange("B5").formulas = [["=SUM(登记[数量])"]];
      table.rows.add(0, [["x", 10, null]]);
      table.rows.add(null, [["y", 20, null], ["z", 30, null]]);
      const all = sheet.getRange("A1:C8").load("values");
      await context.sync();
      return all.values.map((row) => row.join());`);
    expect(result).toEqual([
      "单号,数量,金额",
      "x,10,20",
      "a,1,2",
      "b,2,4",
      "y,20,40",
      "z,30,60",
      ",,",
      "合计,63,",
    ]);
  });

  test("renaming a table or a column follows into every formula", async () => {
    const result = await excel(`${MAKE}
      sheet.getRange("E1").formulas = [["=SUM(登记[数量])"]];
      table.name = "账";
      table.columns.getItem("数量").name = "件数";
      const cells = sheet.getRange("C2:E2").load("formulas"); const e = sheet.getRange("E1").load("formulas, values");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      return [cells.formulas[0][0], e.formulas[0][0], e.values[0][0], header.values[0]];`);
    expect(result).toEqual(["=[@件数]*2", "=SUM(账[件数])", 3, ["单号", "件数", "金额"]]);
  });

  test("columns are added and deleted, rows deleted, the table resized and given up", async () => {
    const result = await excel(`${MAKE}
      table.columns.add(1, [["备注"], ["甲"], ["乙"]]);
      table.columns.add(null, null, "末");
      const wide = table.getRange().load("address, values"); await context.sync();
      const first = [wide.address, wide.values[1]];
      table.columns.getItem("备注").delete();
      table.rows.getItemAt(0).delete();
      table.resize("A1:C4");
      const range = table.getRange().load("address, values");
      const columns = table.columns.load("items/name"); await context.sync();
      const second = [range.address, range.values[1], columns.items.map((c) => c.name)];
      table.convertToRange();
      const left = sheet.tables.getCount(); await context.sync();
      return [first, second, left.value];`);
    expect(result).toEqual([
      ["Sheet1!A1:E3", ["a", "甲", 1, 2, ""]],
      ["Sheet1!A1:C4", ["b", 2, 4], ["单号", "数量", "金额"]],
      0,
    ]);
  });

  test("what a table answers by name, id and index; a deleted one is gone", async () => {
    const result = await excel(`${MAKE}
      table.load("id"); await context.sync();
      const again = context.workbook.tables.getItem(table.id).load("name");
      const column = table.columns.getItem("金额").getDataBodyRange().load("values, address");
      const rows = table.rows.load("items/values, count"); await context.sync();
      const seen = [again.name, column.address, rows.count, rows.items.map((r) => r.values[0][0])];
      table.delete(); await context.sync();
      const gone = context.workbook.tables.getItemOrNullObject("登记"); const used = sheet.getUsedRangeOrNullObject(true); await context.sync();
      return [seen, gone.isNullObject, used.isNullObject];`);
    expect(result).toEqual([["登记", "Sheet1!C2:C3", 2, ["a", "b"]], true, true]);
  });

  test("one undo takes a whole request back", async () => {
    await excel(`${MAKE} table.rows.add(null, [["c", 3, null]]); await context.sync();`);
    expect(standIn().workbook.undoSteps).toBe(2);
    standIn().workbook.undo();
    expect(standIn().workbook.activeSheet.tables[0]?.area.rows).toBe(3);
    standIn().workbook.undo();
    expect(standIn().workbook.activeSheet.tables).toEqual([]);
    standIn().workbook.redo();
    standIn().workbook.redo();
    expect(
      await excel(
        `const r = sheet.tables.getItem("登记").getRange().load("values"); await context.sync(); return r.values[3];`
      )
    ).toEqual(["c", 3, 6]);
  });

  test("totals row, filter and sort", async () => {
    const result = await excel(`${MAKE}
      table.sort.apply([{ key: 1, ascending: false }]);
      const body = table.getDataBodyRange().load("values"); await context.sync();
      const sorted = body.values.map((r) => r[1]);
      table.columns.getItem("数量").filter.applyCustomFilter(">1");
      const hidden = sheet.getRange("A3").load("rowHidden"); const shown = sheet.getRange("A2").load("rowHidden"); await context.sync();
      const filtered = [shown.rowHidden, hidden.rowHidden];
      table.clearFilters(); table.showTotals = true;
      const total = table.getTotalRowRange().load("address"); hidden.load("rowHidden"); await context.sync();
      return [sorted, filtered, hidden.rowHidden, total.address];`);
    expect(result).toEqual([[2, 1], [false, true], false, "Sheet1!A4:C4"]);
  });
});
