import { shareStandIn } from "../../support/stand-in";

const { standIn, excel } = shareStandIn();

describe("the frame of the add-in", () => {
  test("runs a function of the ribbon and hears that it is completed", async () => {
    await standIn().run(`
      globalThis.ran = [];
      Office.actions.associate("fill", (event) => { ran.push(event.source.id); event.completed(); });`);
    expect(await standIn().channel.runCommand("fill", "Button1")).toBe(true);
    expect(await standIn().channel.runCommand("unknown", "Button1")).toBe(false);
    expect(standIn().load("ran")).toEqual(["Button1"]);
  });

  test("shows and hides the pane of the shared runtime", async () => {
    const shown: boolean[] = [];
    standIn().runtime.show = (visible) => void shown.push(visible);
    await standIn().run("await Office.addin.hide(); await Office.addin.showAsTaskpane();");
    expect(shown).toEqual([false, true]);
  });

  test("is told Excel's language, the document's settings and what is supported", async () => {
    const context = await standIn().run(`return [
      Office.context.displayLanguage, Office.context.contentLanguage, Office.context.platform, Office.context.host,
      Office.context.requirements.isSetSupported("ExcelApi", "1.15"), Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
      Office.context.requirements.isSetSupported("ExcelApi", "1.20")]`);
    expect(context).toEqual(["zh-CN", "zh-CN", "OfficeOnline", "Excel", true, true, false]);
  });
});

describe("undo", () => {
  test.each([
    [
      "one request is one step",
      "sheet.getRange('A1').values = [[2]]; sheet.getRange('A1').format.font.bold = true;",
      2,
    ],
    ["reading is none", "sheet.load('name, visibility');", 1],
    ["renaming a sheet empties the stack, as in Excel on the desktop", "sheet.name = '新';", 0],
    ["protecting a sheet empties it", "sheet.protection.protect();", 0],
  ])("%s", async (_, work, steps) => {
    await excel("sheet.getRange('A1').values = [[1]]; await context.sync();");
    await excel(`${work} await context.sync();`);
    expect(standIn().workbook.undoSteps).toBe(steps);
  });
});
