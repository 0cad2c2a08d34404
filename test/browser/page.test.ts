import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { FEATURES } from "../../src/taskpane/features";
import { text } from "../../src/text";
import { builtPane, OPENED } from "../../tools/house/sizes";
import { launchBrowser } from "../support/browser";
import { RunningWorkbench, WorkbenchPage } from "../support/workbench";

const root = path.resolve(__dirname, "../..");
const PORT = 3210;

let browser: Browser;
let workbench: RunningWorkbench;
/** One page for all of them, each with cells of its own: opening one takes as long as most of what is tried. */
let shown: WorkbenchPage;
beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await RunningWorkbench.start(PORT);
  shown = await WorkbenchPage.open(browser, `${workbench.url}?lang=zh&theme=light`);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

test("a formula typed into the grid shows its value, follows its input, and undo takes it back", async () => {
  await shown.type("F4", "2026-12-11");
  await shown.type("G4", "=SHOP.WORKDAY_CN(F4,3)");
  expect(await shown.values("F4:G4")).toEqual([[46367, 46372]]);
  await shown.type("F4", "2026-12-18");
  expect(await shown.until("G4", (value) => value !== 46372)).toBe(46379);
  await shown.act("undo");
  expect(await shown.until("G4", (value) => value !== 46379)).toBe(46372);
  await shown.goTo("A1");
  await shown.page.keyboard.press("Control+z");
  expect(await shown.until("G4", (value) => value === "")).toBe("");
  expect(await shown.page.locator("h1").textContent()).toBe("店务示例.xlsx *");
});

test("what is typed is read as Excel reads it", async () => {
  await shown.type("F8", "123456789012345678");
  await shown.type("F9", "'123456789012345678");
  await shown.type("F10", "12.5%");
  expect(await shown.values("F8:F10")).toEqual([[123456789012345000], ["123456789012345678"], [0.125]]);
});

test("a function that cannot answer says why when its cell is selected", async () => {
  await shown.type("F12", '=SHOP.SHIFT_HOURS("夜宵")');
  await shown.goTo("F12");
  const message = shown.page.locator('.message[data-tone="bad"]');
  await message.waitFor();
  expect(await message.textContent()).toMatch(/^F12 #N\/A .*夜宵/);
});

test("5,000 rows of three functions are pasted and calculated; one more row costs three calls", async () => {
  const line =
    '=SHOP.WORKDAY_CN(46300,ROW()/500)\t=SHOP.SHIFT_HOURS("晚")\t=SHOP.NETWORKDAYS_CN(46300,46330)';
  const lines = (count: number): string => Array<string>(count).fill(line).join("\r\n");
  const paste = async (address: string, count: number): Promise<void> => {
    await shown.page.evaluate((text) => navigator.clipboard.writeText(text), lines(count));
    await shown.goTo(address);
    await shown.page.keyboard.press("Control+v");
  };
  await shown.pane.evaluate(() => {
    const counted = window as unknown as { calls: number };
    counted.calls = 0;
    addEventListener("message", (event: MessageEvent<string>) => {
      const message = JSON.parse(event.data) as { _actionName: string; _data: { ArrayData?: unknown[][] } };
      if (message._actionName !== "richApiMessage") return;
      counted.calls += (message._data.ArrayData ?? []).filter(([, type]) => type === 1000).length;
    });
  });
  const calls = (): Promise<number> =>
    shown.pane.evaluate(() => (window as unknown as { calls: number }).calls);
  await paste("P4", 5000);
  await shown.until("R5003", (value) => value === 21);
  await shown.ready();
  const values = (await shown.values("P4:R5003")).flat();
  expect(values.filter((value) => typeof value === "number")).toHaveLength(15_000);
  expect(await calls()).toBe(15_000);
  await paste("P5004", 1);
  await shown.until("R5004", (value) => value === 21);
  expect(await calls()).toBe(15_003);
});

test("a table takes in what is typed below it: format, formula and number come along, undo gives the row back", async () => {
  const tableAddress = (): Promise<string> =>
    shown.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.getItemOrNullObject("登记").load("name");
        await context.sync();
        if (table.isNullObject) {
          sheet.getRange("K2:M3").values = [
            ["单号", "数量", "金额"],
            ["'1", 2, "=[@数量]*3"],
          ];
          sheet.getRange("K3").numberFormat = [["@"]];
          sheet.tables.add("K2:M3", true).name = "登记";
        }
        const range = sheet.tables.getItem("登记").getRange().load("address");
        await context.sync();
        return range.address.replace(/^.*!/, "");
      })
    );
  expect(await tableAddress()).toBe("K2:M3");
  await shown.type("K4", "773012345678901234");
  await shown.type("L4", "5");
  expect(await shown.until("M4", (value) => value !== 0)).toBe(15);
  expect(await shown.values("K4:M4")).toEqual([["773012345678901234", 5, 15]]);
  expect(await tableAddress()).toBe("K2:M4");
  await shown.act("undo");
  await shown.act("undo");
  expect(await tableAddress()).toBe("K2:M3");
  expect(await shown.values("K4:M4")).toEqual([["", "", ""]]);
});

test("axe finds nothing on the page and the pane", async () => {
  expect(await shown.axe(shown.page)).toEqual([]);
  expect(await shown.axe(shown.pane)).toEqual([]);
});

test("the pane is as wide as Excel's, and its edge moves by keyboard down to a Mac's", async () => {
  const width = (): Promise<number> => shown.pane.evaluate(() => innerWidth);
  expect(await width()).toBe(320);
  await shown.page.getByRole("separator", { name: "任务窗格宽度" }).focus();
  for (let i = 0; i < 8; i++) await shown.page.keyboard.press("ArrowRight");
  expect(await width()).toBe(270);
  await shown.page.getByRole("button", { name: "关闭任务窗格" }).click();
  expect(await shown.page.locator("aside.pane").isVisible()).toBe(false);
  await shown.press("ShopOps.Today");
  await shown.page.locator("aside.pane").waitFor({ state: "visible" });
});

test("language and theme change without losing the workbook; axe finds nothing there either", async () => {
  await shown.type("F4", "7");
  await shown.act("locale");
  await shown.page.getByRole("button", { name: "Registers", exact: true }).first().waitFor();
  await shown.ready();
  await shown.act("theme");
  await shown.ready();
  expect(await shown.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  expect(shown.page.url()).toContain("lang=en&theme=dark");
  expect(await shown.values("F4")).toEqual([[7]]);
  expect(await shown.axe(shown.page)).toEqual([]);
  expect(await shown.axe(shown.pane)).toEqual([]);
});

test("nothing asked another machine for anything, and nothing failed unseen", () =>
  expect({ outside: shown.outside, errors: shown.errors }).toEqual({ outside: [], errors: [] }));

test("the pane loads the code of a place when it is opened, and nothing twice", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    const file = new URL(request.url()).pathname.slice(1);
    if (/^(?:functions|app\/[^/]+)\.js$/.test(file)) asked.push(file);
  });
  const built = builtPane();
  const expected = new Set(built.start);
  // Whatever comes late was expected earlier: the order of the places decides, not how fast the machine is.
  const comes = async (files: ReadonlySet<string>) => {
    while ([...files].some((file) => !asked.includes(file))) await page.waitForEvent("request");
    expect(asked.filter((file) => !expected.has(file))).toEqual([]);
  };
  await page.goto(workbench.url);
  await page.locator('.addin-state[data-state="ready"]').waitFor();
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await comes(built.start);
  for (const { id, label } of FEATURES.filter((f) => f.place !== "inside")) {
    const parts = OPENED[id] ?? [];
    for (const file of built.needs(parts)) expected.add(file);
    await pane.getByRole("button", { name: text(label, {}, "zh"), exact: true }).click();
    await comes(built.needs(parts.slice(0, 1)));
  }
  expect(asked.filter((file, i) => asked.indexOf(file) !== i)).toEqual([]);
  await context.close();
});

describe("npm start refuses in one sentence, in both languages, with an exit code", () => {
  const start = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, "tools/start.mjs"), "--no-open", ...args], {
      encoding: "utf8",
    });

  test.each([
    ["a port in use", ["--port", String(PORT)], /端口 3210 已被占用.*\n.*in use/],
    ["no such file", ["--workbook", "没有.xlsx"], /找不到工作簿「没有.xlsx」.*\n.*not found/],
    [
      "a file that is no workbook",
      ["--workbook", path.join(root, "package.json")],
      /打不开「package.json」.*\n.*cannot/,
    ],
    ["an option nobody knows", ["--prot"], /--prot.*\n.*--prot/],
  ])("%s", (_name, args, sentence) => {
    const { status, stdout, stderr } = start(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(2);
  });

  test("and ends cleanly when it is told to", async () => {
    const book = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "shopops-")), "我的 店.xlsx");
    fs.copyFileSync(path.join(root, "samples/店务示例.xlsx"), book);
    const other = await RunningWorkbench.start(PORT + 1, "--workbook", book);
    expect(other.url).toBe(`https://localhost:${PORT + 1}/workbench/`);
    expect(await other.stop()).toBe(0);
  });
});
