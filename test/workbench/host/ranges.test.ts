import { shareStandIn } from "../../support/stand-in";

const { standIn, excel: run } = shareStandIn();

const excel = <T = unknown>(body: string): Promise<T> =>
  run<T>(`
    const address = async (object) => { object.load("address"); await context.sync(); return object.address.split("!")[1]; };
    const values = async (object) => { object.load("values"); await context.sync(); return object.values; };
    ${body}`);

describe("ranges are reached as in Excel", () => {
  test.each([
    ['getRange("B2:C3").getCell(1, 1)', "C3"],
    ['getRange("B2:C3").getOffsetRange(1, -1)', "A3:B4"],
    ['getRange("B2:C3").getResizedRange(1, -1)', "B2:B4"],
    ['getRange("B2").getAbsoluteResizedRange(3, 2)', "B2:C4"],
    ['getRange("B2:C3").getEntireRow()', "2:3"],
    ['getRange("B2:C3").getEntireColumn()', "B:C"],
    ['getRange("B2:C3").getRow(1)', "B3:C3"],
    ['getRange("B2:C3").getColumn(1)', "C2:C3"],
    ['getRange("B2:C3").getLastCell()', "C3"],
    ['getRange("B2:C3").getRowsBelow(2)', "B4:C5"],
    ['getRange("B2:C3").getRowsAbove()', "B1:C1"],
    ['getRange("B2:C3").getColumnsAfter(1)', "D2:D3"],
    ['getRange("B2:C3").getColumnsBefore(1)', "A2:A3"],
    ['getRange("B2:C3").getBoundingRect("E1")', "B1:E3"],
    ['getRange("B2:D4").getIntersection("C3:F9")', "C3:D4"],
    ["getRangeByIndexes(1, 1, 2, 3)", "B2:D3"],
    ["getCell(4, 0)", "A5"],
    ["getRange()", "1:1048576"],
    ['getRange("A1:B2").getUsedRange()', "A1:B2"],
    ["getUsedRange(true)", "A1:B3"],
    ['getRange("A2").getSurroundingRegion()', "A1:B3"],
    ['getRange("A1").getRangeEdge("Down")', "A3"],
    ['getRange("A1").getExtendedRange("Right")', "A1:B1"],
    ['getRange("A1:B3").getSpecialCells("Formulas")', "B3"],
  ])("%s is %s", async (expression, expected) => {
    const found = await excel(`
      sheet.getRange("A1:B3").values = [[1, 2], [3, 4], ["文", "=A1"]];
      return address(sheet.${expression});`);
    expect(found).toBe(expected);
  });

  test("what is not there is refused, or null where the API says so", async () => {
    const result = await excel(`
      const none = sheet.getRange("A1").getIntersectionOrNullObject("C3");
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      none.load("address"); missing.load("name");
      const below = missing.getRange("A1").load("values");
      await context.sync();
      return [none.isNullObject, missing.isNullObject, below.isNullObject];`);
    expect(result).toEqual([true, true, true]);
    const refused = excel(
      `sheet.getRange("A1").getIntersection("C3").load("address"); await context.sync();`
    );
    await expect(refused).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "Range.getIntersection" },
    });
  });

  test("the range outside the sheet, a wrong address and a wrong size are refused with their statement", async () => {
    await expect(
      excel(`sheet.getRange("A1").getOffsetRange(-1, 0).load("address"); await context.sync();`)
    ).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await expect(excel(`sheet.getRange("??").load("address"); await context.sync();`)).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Worksheet.getRange" },
    });
    await expect(
      excel(`sheet.getRange("A1:B2").values = [[1]]; await context.sync();`)
    ).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { statement: "range.values = ...;" },
    });
  });

  test("a member the workbench does not have says its name", async () => {
    const refused = excel(`sheet.shapes.addLine(0, 0, 9, 9); await context.sync();`);
    await expect(refused).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.shapes"),
    });
  });
});

describe("cells are written and read as in Excel", () => {
  test("texts are read as typed, null leaves a cell alone, one value fills all", async () => {
    const result = await excel(`
      sheet.getRange("A1:A6").values = [["12"], ["2026-12-01"], ["'0012"], ["12.5%"], [true], ["123456789012345678"]];
      sheet.getRange("B1:B2").values = [["a"], ["b"]];
      sheet.getRange("B1:B2").values = [[null], ["c"]];
      sheet.getRange("C1:D2").values = "x";
      const range = sheet.getRange("A1:D6").load("values, text, numberFormat, valueTypes");
      await context.sync();
      return { values: range.values, text: range.text.map((r) => r[0]), format: range.numberFormat.map((r) => r[0]), types: range.valueTypes.map((r) => r[0]) };`);
    expect(result).toEqual({
      values: [[12, "a", "x", "x"], [46357, "c", "x", "x"], ["0012", "", "", ""], [0.125, "", "", ""], [true, "", "", ""], [123456789012345000, "", "", ""]],
      text: ["12", "2026/12/1", "0012", "12.50%", "TRUE", "1.23457E+17"],
      format: ["General", "yyyy/m/d", "General", "0.00%", "General", "General"],
      types: ["Double", "Double", "String", "Double", "Boolean", "Double"],
    }); // prettier-ignore
  });

  test("a text cell keeps an order number whole", async () => {
    const result = await excel(`
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["123456789012345678"]];
      range.load("values, valueTypes, text");
      await context.sync();
      return [range.values, range.valueTypes, range.text];`);
    expect(result).toEqual([[["123456789012345678"]], [["String"]], [["123456789012345678"]]]);
  });

  test("a bulk write in chunks is one undo step and one event", async () => {
    const seen = await excel<string[]>(`
      const seen = [];
      sheet.onChanged.add(async (event) => { seen.push(event.address); });
      await context.sync();
      sheet.getRange("A1:C2000").values = Array.from({ length: 2000 }, (_, i) => [i, i + 1, "t" + i]);
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve));
      const last = sheet.getRange("A2000:C2000").load("values");
      await context.sync();
      return [seen, last.values];`);
    expect(seen).toEqual([["A1:C2000"], [[1999, 2000, "t1999"]]]);
    expect(standIn().workbook.undoSteps).toBe(1);
    standIn().workbook.undo();
    expect(standIn().workbook.activeSheet.cells.size).toBe(0);
    standIn().workbook.redo();
    expect(standIn().workbook.activeSheet.cells.size).toBe(6000);
  });

  test("an entire column has no values and takes none", async () => {
    expect(await excel(`return values(sheet.getRange("A:A"));`)).toBeNull();
    await expect(excel(`sheet.getRange("A:A").values = 1; await context.sync();`)).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("copying moves relative references; values, formats and transposing as asked", async () => {
    const result = await excel(`
      sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2:B3").copyFrom("A1:B1");
      sheet.getRange("D1").copyFrom("A1:B1", "Values");
      sheet.getRange("G1").copyFrom("A1:B1", "All", false, true);
      const range = sheet.getRange("A1:G3").load("formulas");
      const bold = ["A3", "D1", "G1"].map((a) => sheet.getRange(a).load("format/font/bold"));
      await context.sync();
      return [range.formulas, bold.map((r) => r.format.font.bold)];`);
    expect(result).toEqual([
      [[1, "=A1*2", "", 1, 2, "", 1], [1, "=A2*2", "", "", "", "", "=F2*2"], [1, "=A3*2", "", "", "", "", ""]],
      [true, false, true],
    ]); // prettier-ignore
  });

  test("inserting and deleting moves cells, formulas, names, rules and ranges held by the add-in", async () => {
    const result = await excel(`
      sheet.getRange("A1:B3").values = [[1, "=SUM(A1:A3)"], [2, ""], [3, ""]];
      context.workbook.names.add("合计", sheet.getRange("B1"));
      sheet.getRange("A3").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      const held = sheet.getRange("A3");
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2").values = [[10]];
      const name = context.workbook.names.getItem("合计").load("formula");
      const moved = sheet.getRange("A4"); moved.dataValidation.load("type");
      held.load("address"); const all = sheet.getRange("A1:B4").load("formulas");
      await context.sync();
      const first = [held.address, all.formulas, name.formula, moved.dataValidation.type];
      sheet.getRange("A1:A2").delete("Up");
      const left = sheet.getRange("A1:B2").load("formulas");
      await context.sync();
      return [first, left.formulas];`);
    expect(result).toEqual([
      ["Sheet1!A4", [[1, "=SUM(A1:A4)"], [10, ""], [2, ""], [3, ""]], "=Sheet1!$B$1", "WholeNumber"],
      [[2, "=SUM(A1:A2)"], [3, ""]],
    ]); // prettier-ignore
  });

  test("clearing takes contents, formats or both", async () => {
    const result = await excel(`
      const range = sheet.getRange("A1");
      range.values = [["a"]]; range.format.fill.color = "red";
      range.clear("Contents");
      range.load("values, format/fill/color"); await context.sync();
      const contents = [range.values[0][0], range.format.fill.color];
      range.values = [["a"]]; range.clear("Formats");
      range.load("values, format/fill/color"); await context.sync();
      return [contents, [range.values[0][0], range.format.fill.color]];`);
    expect(result).toEqual([
      ["", "#FF0000"],
      ["a", "#FFFFFF"],
    ]);
  });

  test("a spill: its range, its anchor, blocked and free again", async () => {
    const result = await excel(`
      sheet.getRange("B1").formulas = [["=SEQUENCE(3,2)"]];
      const spill = sheet.getRange("B1").getSpillingToRange().load("address, values, hasSpill");
      const anchor = sheet.getRange("C2").getSpillParent().load("address");
      const none = sheet.getRange("A1").getSpillParentOrNullObject();
      await context.sync();
      const free = [spill.address, spill.values, spill.hasSpill, anchor.address, none.isNullObject];
      sheet.getRange("B2").values = [["x"]];
      const blocked = await values(sheet.getRange("B1:C3"));
      sheet.getRange("B2").clear();
      return [free, blocked, await values(sheet.getRange("B1:C3"))];`);
    const filled = [[1, 2], [3, 4], [5, 6]]; // prettier-ignore
    expect(result).toEqual([
      ["Sheet1!B1:C3", filled, true, "Sheet1!B1", true],
      [["#SPILL!", ""], ["x", ""], ["", ""]],
      filled,
    ]); // prettier-ignore
  });

  test("find, replace, sort, fill, remove duplicates, merge", async () => {
    const result = await excel(`
      sheet.getRange("A1:A5").values = [["b"], ["a"], ["c"], ["a"], ["白"]];
      const found = sheet.getRange("A1:A5").find("C", {}).load("address");
      const replaced = sheet.getRange("A1:A5").replaceAll("白", "夜", {});
      const removed = sheet.getRange("A1:A5").removeDuplicates([0], false).load("removed, uniqueRemaining");
      sheet.getRange("A1:A4").sort.apply([{ key: 0, ascending: false }]);
      sheet.getRange("C1:C2").values = [[1], [2]];
      sheet.getRange("C1:C2").autoFill("C1:C5");
      sheet.getRange("E1:F2").merge();
      const merged = sheet.getRange("E1").getMergedAreasOrNullObject().load("address");
      const a = sheet.getRange("A1:A5").load("values"); const c = sheet.getRange("C1:C5").load("values");
      await context.sync();
      return [found.address, replaced.value, removed.toJSON(), a.values.flat(), c.values.flat(), merged.address];`);
    expect(result).toEqual([
      "Sheet1!A3", 1, { removed: 1, uniqueRemaining: 4 },
      ["夜", "c", "b", "a", ""], [1, 2, 3, 4, 5], "Sheet1!E1:F2",
    ]); // prettier-ignore
  });

  test("formats of mixed cells are null, of entire columns are kept for cells to come", async () => {
    const result = await excel(`
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("C:C").numberFormat = "0.00";
      sheet.getRange("C7").values = [[1.5]];
      sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A:A").format.columnWidth = 105;
      const mixed = sheet.getRange("A1:B1").load("format/font/bold, format/columnWidth");
      const c = sheet.getRange("C7").load("text");
      const edge = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style");
      const width = sheet.getRange("A1").load("format/columnWidth");
      await context.sync();
      return [mixed.format.font.bold, mixed.format.columnWidth, c.text, edge.style, width.format.columnWidth];`);
    expect(result).toEqual([null, null, [["1.50"]], "Continuous", 105]);
  });
});
