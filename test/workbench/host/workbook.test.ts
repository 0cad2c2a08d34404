import { shareStandIn } from "../../support/stand-in";

const { standIn, excel } = shareStandIn();

describe("sheets", () => {
  test("are added, renamed, moved, copied, hidden and deleted; formulas follow", async () => {
    const result = await excel(`
      const sheets = context.workbook.worksheets;
      const other = sheets.add("排班 2026-12");
      other.getRange("A1").values = [[7]];
      sheet.getRange("A1").formulas = [["='排班 2026-12'!A1*2"]];
      other.name = "班"; other.position = 0;
      const copy = other.copy("End"); copy.load("name"); copy.getRange("A1").values = [[8]];
      const a1 = sheet.getRange("A1").load("formulas, values");
      await context.sync();
      const before = [a1.formulas[0][0], a1.values[0][0], copy.name];
      copy.visibility = "Hidden"; other.delete();
      sheets.load("items/name, items/visibility, items/position"); a1.load("formulas, values"); await context.sync();
      return [before, sheets.items.map((s) => [s.name, s.visibility, s.position]), a1.values[0][0]];`);
    expect(result).toEqual([
      ["=班!A1*2", 14, "班 (2)"],
      [["Sheet1", "Visible", 0], ["班 (2)", "Hidden", 1]],
      "#REF!",
    ]); // prettier-ignore
  });

  test.each([
    ['context.workbook.worksheets.add("sheet1")', "ItemAlreadyExists"],
    ['context.workbook.worksheets.add("a/b")', "InvalidArgument"],
    ["sheet.delete()", "InvalidOperation"],
    ['context.workbook.worksheets.getItem("没有").activate()', "ItemNotFound"],
  ])("%s is refused with %s", async (statement, code) => {
    await expect(excel(`${statement}; await context.sync();`)).rejects.toMatchObject({ code });
  });

  test("freeze panes, page layout, gridlines and tab colour are kept", async () => {
    const result = await excel(`
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.showGridlines = false; sheet.tabColor = "#FF0000";
      const page = sheet.pageLayout;
      page.orientation = "Landscape"; page.paperSize = "A4"; page.zoom = { horizontalFitToPages: 1 };
      page.setPrintTitleRows("$1:$3"); page.setPrintArea("A1:C9"); page.setPrintMargins("Centimeters", { left: 2.54 });
      page.headersFooters.defaultForAllPages.centerHeader = "排班"; page.headersFooters.defaultForAllPages.rightFooter = "&P";
      await context.sync();
      const frozen = sheet.freezePanes.getLocation().load("address");
      const titles = page.getPrintTitleRows().load("address"); const area = page.getPrintArea().load("address");
      page.load("orientation, paperSize, zoom, leftMargin"); page.headersFooters.defaultForAllPages.load("centerHeader, rightFooter");
      await context.sync();
      const header = page.headersFooters.defaultForAllPages;
      return [frozen.address, titles.address, area.address, page.orientation, page.paperSize, page.zoom, page.leftMargin, header.centerHeader, header.rightFooter];`);
    expect(result).toEqual([
      ...["Sheet1!A1:B3", "Sheet1!1:3", "Sheet1!A1:C9", "Landscape", "A4"],
      ...[{ horizontalFitToPages: 1, verticalFitToPages: null }, 72, "排班", "&P"],
    ]);
    expect(standIn().workbook.activeSheet).toMatchObject({
      freeze: { rows: 3, cols: 2 },
      showGridlines: false,
      tabColor: { rgb: "#FF0000" },
    });
  });
});

describe("names, settings, selection, application", () => {
  test("names of ranges, constants and formulas", async () => {
    const result = await excel(`
      const names = context.workbook.names;
      names.add("店务_现在", "=46357.5"); names.add("费率", "=0.06"); names.add("档", "S0"); names.add("区", sheet.getRange("A1:B2"));
      sheet.getRange("A1").values = [[3]]; sheet.getRange("D1").formulas = [["=店务_现在+SUM(区)"]];
      names.load("items/name, items/type, items/value, items/formula");
      const range = names.getItem("区").getRange().load("address"); const d = sheet.getRange("D1").load("values");
      const none = names.getItem("费率").getRangeOrNullObject();
      await context.sync();
      names.getItem("档").delete(); names.getItem("费率").formula = "=0.07"; const rate = names.getItem("费率").load("value");
      const gone = names.getItemOrNullObject("档"); await context.sync();
      return [names.items.map((n) => [n.name, n.type, n.value, n.formula]), range.address, d.values[0][0], none.isNullObject, rate.value, gone.isNullObject];`);
    expect(result).toEqual([
      [
        ["店务_现在", "Double", 46357.5, "=46357.5"], ["费率", "Double", 0.06, "=0.06"],
        ["档", "String", "S0", '="S0"'], ["区", "Range", "Sheet1!A1:B2", "=Sheet1!$A$1:$B$2"],
      ],
      "Sheet1!A1:B2", 46360.5, true, 0.07, true,
    ]); // prettier-ignore
    await expect(
      excel(`context.workbook.names.add("A1", "=1"); await context.sync();`)
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("settings are kept in the workbook, those of the document too", async () => {
    const value = await excel(`
      context.workbook.settings.add("k", { a: [1, "二"] }); await context.sync();
      const item = context.workbook.settings.getItem("k").load("value"); await context.sync();
      const none = context.workbook.settings.getItemOrNullObject("x"); await context.sync();
      return [item.value, none.isNullObject];`);
    expect(value).toEqual([{ a: [1, "二"] }, true]);
    const saved = await standIn().run(`return new Promise((resolve) => {
      Office.context.document.settings.set("pane", { open: true });
      Office.context.document.settings.saveAsync((result) => resolve(result.status));
    })`);
    expect(saved).toBe("succeeded");
    expect(JSON.parse(standIn().workbook.data.settings.get("pane")!)).toEqual({ open: true });
  });

  test("selection, active sheet and application", async () => {
    const result = await excel(`
      const other = context.workbook.worksheets.add("另");
      other.activate(); other.getRange("B2:C3").select();
      const range = context.workbook.getSelectedRange().load("address"); const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      context.workbook.application.load("calculationMode"); context.workbook.application.cultureInfo.load("name");
      await context.sync();
      return [range.address, cell.address, active.name, context.workbook.application.calculationMode, context.workbook.application.cultureInfo.name];`);
    expect(result).toEqual(["另!B2:C3", "另!B2", "另", "Automatic", "zh-CN"]);
  });
});

describe("rules on cells", () => {
  test("data validation: list, date, custom, alert and prompt; a part of a rule gets its own", async () => {
    const result = await excel(`
      const v = sheet.getRange("A1:A5").dataValidation;
      v.rule = { list: { inCellDropDown: true, source: "白,夜,休" } };
      v.errorAlert = { message: "只能选", showAlert: true, style: "Stop", title: "班次" };
      v.prompt = { message: "选班次", showPrompt: true, title: "" };
      sheet.getRange("A3").dataValidation.clear();
      sheet.getRange("B1").dataValidation.rule = { date: { formula1: "2026-12-01", formula2: "2026-12-31", operator: "Between" } };
      sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=LEN(C1)>3" } };
      const got = ["A1", "A3", "A5", "B1", "C1"].map((a) => sheet.getRange(a).dataValidation.load("type, rule, errorAlert"));
      await context.sync();
      return got.map((d) => [d.type, d.rule, d.errorAlert.message]);`);
    expect(result).toEqual([
      ["List", { list: { inCellDropDown: true, source: "白,夜,休" } }, "只能选"],
      ["None", {}, ""],
      ["List", { list: { inCellDropDown: true, source: "白,夜,休" } }, "只能选"],
      ["Date", { date: { formula1: 46357, formula2: 46387, operator: "Between" } }, ""],
      ["Custom", { custom: { formula: "=LEN(C1)>3" } }, ""],
    ]);
    const rules = standIn().workbook.activeSheet.validations;
    expect(rules[0]).toMatchObject({
      type: "list",
      formula1: '"白,夜,休"',
      areas: [
        { row: 0, rows: 2 },
        { row: 3, rows: 2 },
      ],
    });
  });

  test("conditional formats: custom, cell value and text; the newest comes first", async () => {
    const result = await excel(`
      const formats = sheet.getRange("A1:B5").conditionalFormats;
      const custom = formats.add("Custom"); custom.custom.rule.formula = "=$A1>1"; custom.custom.format.font.color = "red";
      const value = formats.add("CellValue"); value.cellValue.rule = { formula1: "=5", operator: "GreaterThan" }; value.cellValue.format.fill.color = "#00FF00";
      const text = formats.add("ContainsText"); text.textComparison.rule = { operator: "Contains", text: "夜" }; text.stopIfTrue = true;
      formats.load("items/type, items/priority, items/stopIfTrue"); value.cellValue.load("rule"); text.textComparison.load("rule");
      value.cellValue.format.fill.load("color"); custom.custom.rule.load("formula"); custom.load("id");
      await context.sync();
      const first = [formats.items.map((f) => [f.type, f.priority, f.stopIfTrue]), value.cellValue.rule, value.cellValue.format.fill.color, text.textComparison.rule, custom.custom.rule.formula];
      formats.getItem(custom.id).delete(); sheet.getRange("A1:B2").conditionalFormats.clearAll();
      const left = sheet.getRange("A3").conditionalFormats.getCount(); const none = sheet.getRange("A1").conditionalFormats.getCount();
      await context.sync();
      return [first, left.value, none.value];`);
    expect(result).toEqual([
      [
        [["ContainsText", 0, true], ["CellValue", 1, false], ["Custom", 2, false]],
        { formula1: "=5", formula2: null, operator: "GreaterThan" }, "#00FF00", { operator: "Contains", text: "夜" }, "=$A1>1",
      ],
      2, 0,
    ]); // prettier-ignore
  });

  test("a kind of conditional format that is not implemented is named", async () => {
    const refused = excel(`sheet.getRange("A1").conditionalFormats.add("DataBar"); await context.sync();`);
    await expect(refused).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("DataBar"),
    });
  });
});

describe("a protected sheet refuses what Excel refuses", () => {
  test("locked cells, inserted rows and formats; unlocked cells take values; the right password opens it", async () => {
    const result = await excel(`
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "p"); await context.sync();
      const attempt = async (work) => { try { work(); await context.sync(); return "ok"; } catch (error) { return error.code; } };
      const results = [];
      results.push(await attempt(() => { sheet.getRange("A1").values = [[1]]; }));
      results.push(await attempt(() => { sheet.getRange("B1").values = [[1]]; }));
      results.push(await attempt(() => sheet.getRange("1:1").insert("Down")));
      results.push(await attempt(() => { sheet.getRange("A1").format.font.bold = true; }));
      results.push(await attempt(() => sheet.tables.add("D1:D2", true)));
      results.push(await attempt(() => sheet.protection.unprotect("x")));
      results.push(await attempt(() => sheet.protection.unprotect("p")));
      results.push(await attempt(() => { sheet.getRange("A1").values = [[1]]; }));
      return results;`);
    expect(result).toEqual([
      ...["AccessDenied", "ok", "AccessDenied", "ok", "AccessDenied", "AccessDenied", "ok", "ok"],
    ]);
  });

  test("a protected structure keeps the sheets there are, and their names; cells can be written", async () => {
    standIn().workbook.data.structureProtected = true;
    try {
      const result = await excel(`
        const attempt = async (work) => { try { work(); await context.sync(); return "ok"; } catch (error) { return error.code; } };
        const { protection } = context.workbook.load("protection/protected");
        const results = [];
        results.push(await attempt(() => context.workbook.worksheets.add("新表")));
        results.push(await attempt(() => sheet.copy("End")));
        results.push(await attempt(() => { sheet.name = "别名"; }));
        results.push(await attempt(() => { sheet.visibility = "Hidden"; }));
        results.push(await attempt(() => { sheet.getRange("A1").values = [[1]]; }));
        return [protection.protected, ...results];`);
      expect(result).toEqual([true, ...Array<string>(4).fill("AccessDenied"), "ok"]);
    } finally {
      standIn().workbook.data.structureProtected = undefined;
    }
  });

  test("a workbook open for reading only takes no change", async () => {
    standIn().workbook.readOnly = true;
    try {
      await expect(excel(`sheet.getRange("A1").values = [[1]]; await context.sync();`)).rejects.toMatchObject(
        { code: "AccessDenied" }
      );
    } finally {
      standIn().workbook.readOnly = false;
    }
  });
});
