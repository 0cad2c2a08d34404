import { shareStandIn } from "../../support/stand-in";

const { standIn, excel } = shareStandIn();

/** Registers handlers, does the work, and gives what the handlers were told, in order. */
const told = (handlers: string, work: string): Promise<unknown> =>
  excel(`
    const seen = [];
    const note = (name, ...keys) => async (event) => { seen.push([name, ...keys.map((key) => event[key])]); };
    ${handlers}
    await context.sync();
    ${work}
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve));
    return seen;`);

describe("events", () => {
  test("a change is told to the sheet, the workbook and the table, after the reply", async () => {
    const seen = await told(
      `sheet.getRange("A1:B2").values = [["a", "b"], [1, 2]];
       const table = sheet.tables.add("A1:B2", true); await context.sync();
       sheet.onChanged.add(note("sheet", "address", "changeType", "source"));
       context.workbook.worksheets.onChanged.add(note("sheets", "address"));
       table.onChanged.add(note("table", "address"));`,
      `sheet.getRange("B2").values = [[5]]; sheet.getRange("D9").values = [[1]];`
    );
    expect(seen).toEqual([
      ["sheet", "B2", "RangeEdited", "Local"],
      ["sheets", "B2"],
      ["table", "B2"],
      ["sheet", "D9", "RangeEdited", "Local"],
      ["sheets", "D9"],
    ]);
  });

  test("sheets and tables that come, go and change their names", async () => {
    const seen = await told(
      `const sheets = context.workbook.worksheets;
       sheets.onAdded.add(note("added")); sheets.onDeleted.add(note("deleted")); sheets.onActivated.add(note("activated"));
       context.workbook.tables.onAdded.add(note("table added")); context.workbook.tables.onDeleted.add(note("table deleted", "tableName"));`,
      `const other = sheets.add("二"); other.activate();
       const table = other.tables.add("A1:A2", true); table.name = "甲"; table.convertToRange(); other.delete();`
    );
    expect(seen).toEqual([["activated"], ["added"], ["table added"], ["table deleted", "甲"], ["deleted"]]);
  });

  test("a handler that was removed, and events switched off, hear nothing", async () => {
    const seen = await told(
      `const handler = sheet.onChanged.add(note("changed", "address")); await context.sync();`,
      `sheet.getRange("A1").values = [[1]]; await context.sync(); await new Promise((resolve) => setTimeout(resolve));
       context.runtime.enableEvents = false; sheet.getRange("A2").values = [[1]]; await context.sync();
       context.runtime.enableEvents = true; handler.remove(); await context.sync();
       sheet.getRange("A3").values = [[1]];`
    );
    expect(seen).toEqual([["changed", "A1"]]);
  });

  test("the user's edit, selection and a co-author's edit", async () => {
    await standIn().run(`
      globalThis.heard = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.onChanged.add(async (event) => { heard.push([event.address, event.source]); });
        sheet.onSelectionChanged.add(async (event) => { heard.push(["selected", event.address]); });
        context.workbook.onSelectionChanged.add(async () => { heard.push(["workbook selection"]); });
        await context.sync();
      });`);
    const { workbook } = standIn();
    const sheet = workbook.activeSheet;
    const edit = (source: "user" | "coauthor", row: number): void =>
      workbook.transact(source, () => {
        workbook.putCell(sheet, row, 0, { v: 1 });
        workbook.note({
          type: "edited",
          sheet: sheet.id,
          area: { row, col: 0, rows: 1, cols: 1 },
          changeType: "RangeEdited",
        });
      });
    edit("user", 0);
    edit("coauthor", 1);
    workbook.select(sheet, [{ row: 2, col: 1, rows: 1, cols: 2 }]);
    const heard = await standIn().run(`await new Promise((resolve) => setTimeout(resolve)); return heard;`);
    expect(heard).toEqual(
      expect.arrayContaining([
        ["A1", "Local"],
        ["A2", "Remote"],
        ["selected", "B3:C3"],
        ["workbook selection"],
      ])
    );
  });
});

describe("requests", () => {
  test("stop at the first refusal; what went before stays, and the statement is named", async () => {
    const error = await standIn().run(`return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[1, 2]];
        sheet.getRange("A3").values = [[3]];
        await context.sync();
      }).catch((error) => ({ code: error.code, at: error.debugInfo.errorLocation }))`);
    expect(error).toEqual({ code: "InvalidArgument", at: "Range.values" });
    expect([...standIn().workbook.activeSheet.cells.values()].map((c) => c.v)).toEqual([1]);
  });

  test("are logged with what they used and cost", async () => {
    await excel(`sheet.getRange("A1:B2").values = [[1, 2], [3, 4]]; await context.sync();
      const r = sheet.getRange("A1:B2").load("values"); await context.sync();`);
    const { entries } = standIn().log;
    const [write, read] = entries.filter((entry) => entry.members.includes("Range.values"));
    expect(write).toMatchObject({ kind: "excel", cellsTouched: 4 });
    expect(read).toMatchObject({ kind: "excel", cellsTouched: 4 });
    expect(write!.bytesUp).toBeGreaterThan(write!.bytesDown);
  });

  test("over 5 MB are refused either way, and nothing is written", async () => {
    const code = await excel(`
      const big = "x".repeat(30000);
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [big]);
      return context.sync().then(() => "ok", (error) => error.code);`);
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(standIn().workbook.activeSheet.cells.size).toBe(0);
    const down = await excel(`
      const big = "x".repeat(30000);
      for (let i = 0; i < 3; i++) { sheet.getRange("A1:A70").getOffsetRange(i * 70, 0).values = big; await context.sync(); }
      const range = sheet.getRange("A1:A210").load("values");
      return context.sync().then(() => "ok", (error) => error.code);`);
    expect(down).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("load options: everything, nested, top and skip; an unloaded property throws", async () => {
    const result = await excel(`
      for (const name of ["b", "c", "d"]) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets; sheets.load({ name: true, $top: 2, $skip: 1 });
      const range = sheet.getRange("A1").load({ address: true, format: { font: { bold: true }, fill: { color: true } }, worksheet: { name: true } });
      await context.sync();
      const unloaded = (() => { try { return range.values; } catch (error) { return error.code; } })();
      return [sheets.items.map((s) => s.name), range.address, range.format.font.bold, range.worksheet.name, unloaded];`);
    expect(result).toEqual([["b", "c"], "Sheet1!A1", false, "Sheet1", "PropertyNotLoaded"]);
    expect(standIn().log.totals().members).toEqual(
      expect.arrayContaining([
        "RangeFill.color",
        "RangeFont.bold",
        "Worksheet.name",
        "WorksheetCollection.add",
      ])
    );
  });

  test("retrieve() answers in the names of the API", async () => {
    const value = await excel(`
      const range = sheet.getRange("A1"); range.values = [[7]];
      const bag = range.retrieve("values, address"); await context.sync(); return bag.toJSON();`);
    expect(value).toMatchObject({ values: [[7]], address: "Sheet1!A1" });
  });
});

describe("faults on demand", () => {
  test("the n-th request fails with the wanted code", async () => {
    standIn().faults.plan({ request: 2, code: "GeneralException" });
    const codes = await standIn().run(`
      const attempt = () => Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]; await context.sync(); return "ok"; }).catch((e) => e.code);
      return [await attempt(), await attempt(), await attempt()];`);
    expect(codes).toEqual(["ok", "GeneralException", "ok"]);
  });

  test("a co-author edits between two syncs, a request waits, the user is typing, the session expires", async () => {
    const { workbook, faults } = standIn();
    const sheet = workbook.activeSheet;
    let release: () => void = () => undefined;
    const delay = new Promise<void>((resolve) => (release = resolve));
    faults.plan({
      request: 2,
      delay,
      before: () => workbook.transact("coauthor", () => workbook.putCell(sheet, 0, 0, { v: "theirs" })),
    });
    const reading = excel(`
      const range = sheet.getRange("A1"); range.values = [["ours"]]; await context.sync();
      range.load("values"); await context.sync(); return range.values[0][0];`);
    release();
    expect(await reading).toBe("theirs");
    faults.cellEditing = true;
    await expect(excel(`sheet.getRange("A1").values = [[1]]; await context.sync();`)).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    faults.cellEditing = false;
    faults.sessionExpired = true;
    await expect(excel(`sheet.getRange("A1").values = [[1]]; await context.sync();`)).rejects.toMatchObject({
      code: "SessionExpired",
    });
    faults.sessionExpired = false;
  });
});

describe("requirement sets", () => {
  const old = shareStandIn({ sets: { ExcelApi: "1.8" } });

  test("a lowered set is what the add-in sees, and newer members throw in the client", async () => {
    const result = await old.standIn().run(`return [
      Office.context.requirements.isSetSupported("ExcelApi", "1.8"), Office.context.requirements.isSetSupported("ExcelApi", "1.9"),
      await Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange("A1").copyFrom("B1"); await context.sync(); }).catch((e) => e.code),
    ]`);
    expect(result).toEqual([true, false, "ApiNotFound"]);
  });
});
