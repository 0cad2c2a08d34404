import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { RunningWorkbench, WorkbenchPage } from "../support/workbench";

const SAMPLE = path.resolve(__dirname, "../../samples/店务示例.xlsx");
const PORT = 3220;
const TRACKING = "773012345678901234";
const REGISTER = "损坏登记";
const ROSTER = "排班 2026-12";
/** Parts that list what is in the package; all others of the old workbook have to stay as they were, byte for byte. */
const LISTS =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|docProps\/.*)$/;

let browser: Browser;
let workbench: RunningWorkbench;
let shown: WorkbenchPage;
let saved: Buffer;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await RunningWorkbench.start(PORT);
  shown = await WorkbenchPage.open(browser, workbench.url);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

const button = (name: string): Locator => shown.pane.getByRole("button", { name, exact: true });
const field = (label: RegExp): Locator => shown.pane.getByLabel(label);

const sheets = (): Promise<string[]> =>
  shown.pane.evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      await context.sync();
      return all.items.map((sheet) => sheet.name);
    })
  );

const tableRows = (sheet: string): Promise<unknown[][]> =>
  shown.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const body = context.workbook.worksheets.getItem(name).tables.getItemAt(0).getDataBodyRange();
        body.load("values");
        await context.sync();
        return (body.values as unknown[][]).filter((row) => row.some((value) => value !== ""));
      }),
    sheet
  );

test("mouse: a damage register is made after its plan was shown", async () => {
  await shown.press("ShopOps.Registers");
  await button("新建损坏登记").click();
  await shown.pane.getByText("不改其他单元格").waitFor();
  expect(await sheets()).not.toContain(REGISTER);
  await button("写入").click();
  await shown.pane.getByText(`已新建「${REGISTER}」`).waitFor();
  expect(await sheets()).toContain(REGISTER);
});

/** What has the keyboard: its label, or what stands on it. */
const atKeyboard = (): Promise<string> =>
  shown.pane.evaluate(() => {
    const at = document.activeElement;
    return at?.id
      ? (document.querySelector(`label[for="${at.id}"]`)?.textContent ?? "")
      : (at?.textContent ?? "");
  });

test("keyboard alone, from 登记 to the written line in at most 25 keys beside the number; it stays whole", async () => {
  const { keyboard } = shown.page;
  let keys = 0;
  const press = async (...names: string[]) => {
    for (const name of names) await keyboard.press(name);
    keys += names.length;
  };
  await button("登记").focus();
  await press("Enter");
  for (let i = 0; i < 10 && !(await atKeyboard()).startsWith("物流订单号"); i++) await press("Tab");
  await keyboard.type(TRACKING);
  await press("Tab", "ArrowDown", "Tab");
  await keyboard.type("小周");
  keys += "xiaozhou ".length;
  await press("Enter");
  await button("写入").waitFor();
  expect(await atKeyboard()).toBe("写入");
  await press("Enter");
  expect(keys).toBeLessThanOrEqual(25);
  await shown.pane
    .getByText(/已(?:写入|添加|登记)/)
    .first()
    .waitFor();
  const rows = await tableRows(REGISTER);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toEqual(expect.arrayContaining([TRACKING, "破损", "小周"]));
  await shown.pane.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  expect(await atKeyboard()).toMatch(/^物流订单号/);
});

test("the next parcel knows who is typing", async () => {
  expect(await field(/^办理客服/).inputValue()).toBe("小周");
});

test("mouse: the same number again is refused with its row, another one goes in, 撤销 takes it back", async () => {
  await field(/^物流订单号/).fill(TRACKING);
  await field(/^包裹状态/).selectOption("丢失");
  await field(/^办理客服/).fill("小李");
  await button("下一步").click();
  await shown.pane
    .getByText(/第 2 行/)
    .first()
    .waitFor();
  expect(await tableRows(REGISTER)).toHaveLength(1);
  await field(/^物流订单号/).fill("SF1234567890123");
  await button("下一步").click();
  await button("写入").click();
  await button("撤销").waitFor();
  expect(await tableRows(REGISTER)).toHaveLength(2);
  await button("撤销").click();
  await button("撤销").waitFor({ state: "detached" });
  expect(await tableRows(REGISTER)).toHaveLength(1);
});

test("a month's roster from the staff list: previewed, written, the grid shows it", async () => {
  await shown.press("ShopOps.Roster");
  await field(/^月份/).selectOption("2026-12");
  await field(/^请假与心愿/).fill("小赵24号年假，26号固定晚班；小钱12号想休；老王3号休");
  await shown.pane.getByText("3 条算数，1 条不算").waitFor();
  await shown.pane.getByText("人员表里没有「老王」").waitFor();
  await button("生成预览").click();
  await button("写入").waitFor();
  await shown.pane.getByText("有 1 处没有算进去：「老王3号休」").waitFor();
  expect(await sheets()).not.toContain(ROSTER);
  await button("写入").click();
  await shown.pane.getByText(`已写入「${ROSTER}」`).waitFor();
  await shown.page.getByRole("tab", { name: ROSTER, exact: true }).waitFor();
  const rows = await tableRows(ROSTER);
  expect(rows).toHaveLength(9);
  const leave = rows.find((row) => row[1] === "小赵")!;
  expect([leave[26], leave[28]]).toEqual(["年假", "晚"]);
  expect(
    rows.flatMap((row) => row.slice(3, 34)).filter((shift) => /^[白半晚休]$/.test(String(shift)))
  ).toHaveLength(9 * 31 - 1);
});

test("axe finds nothing in any view of the pane", async () => {
  for (const view of ["Today", "Roster", "Registers", "Functions", "Why", "Help"]) {
    await shown.press(`ShopOps.${view}`);
    expect({ view, broken: await shown.axe(shown.pane) }).toEqual({ view, broken: [] });
  }
});

test("saved: every part of the old workbook outside the plans is unchanged, byte for byte", async () => {
  saved = await shown.save();
  const before = unzipSync(fs.readFileSync(SAMPLE));
  const after = unzipSync(saved);
  const textOf = (part: Uint8Array | undefined): string => Buffer.from(part ?? []).toString("latin1");
  // Another sheet is in front now: that mark, and a view that holds nothing else, is the only difference allowed.
  const mark = /<sheetViews><sheetView workbookViewId="0"\/><\/sheetViews>| tabSelected="[01]"/;
  const bare = (part: Uint8Array | undefined): string => textOf(part).replace(mark, "");
  const changed = Object.keys(before).filter((part) => bare(before[part]) !== bare(after[part]));
  expect(changed.filter((part) => !LISTS.test(part))).toEqual([]);
});

test("an independent reader finds every old cell as it was, and the new sheets", async () => {
  const [old, now] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
  await old.xlsx.readFile(SAMPLE);
  await now.xlsx.load(saved as unknown as ArrayBuffer);
  let compared = 0;
  old.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const same = now.getWorksheet(sheet.name)!.getCell(cell.address);
        expect([sheet.name, cell.address, same.value, same.style]).toEqual([
          sheet.name,
          cell.address,
          cell.value,
          cell.style,
        ]);
        compared++;
      })
    )
  );
  expect(compared).toBeGreaterThan(1000);
  expect(now.getWorksheet(ROSTER)!.getCell("A1").text).toContain("2026");
});

test("reopened through the page, register and roster are there and the add-in knows them", async () => {
  const [chooser] = await Promise.all([shown.page.waitForEvent("filechooser"), shown.act("open")]);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await chooser.setFiles({ name: "再打开.xlsx", mimeType, buffer: saved });
  await shown.page.locator("h1", { hasText: "再打开.xlsx" }).waitFor();
  await shown.ready();
  expect((await tableRows(REGISTER))[0]).toEqual(expect.arrayContaining([TRACKING]));
  await shown.press("ShopOps.Roster");
  await shown.pane.getByRole("button", { name: `检查 ${ROSTER}` }).waitFor();
});

test("unsaved changes are asked about before another workbook takes their place", async () => {
  await shown.type("A40", "7");
  const [chooser] = await Promise.all([shown.page.waitForEvent("filechooser"), shown.act("open")]);
  await chooser.setFiles(SAMPLE);
  const dialog = shown.page.getByRole("dialog", { name: "还有没保存的修改" });
  await dialog.getByRole("button", { name: "取消" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await shown.page.locator("h1").textContent()).toBe("再打开.xlsx *");
  expect(await shown.values("A40")).toEqual([[7]]);
});

test("a file that is no workbook is refused in one sentence and the open one stays", async () => {
  const [chooser] = await Promise.all([shown.page.waitForEvent("filechooser"), shown.act("open")]);
  await chooser.setFiles({
    name: "照片.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("JFIF"),
  });
  await shown.page.locator('.message[data-tone="bad"]').waitFor();
  expect(await shown.page.locator(".message").textContent()).toContain("打不开「照片.xlsx」");
  expect(await shown.page.locator("h1").textContent()).toBe("再打开.xlsx *");
});

test("nothing asked another machine for anything, and nothing failed unseen", () =>
  expect({ outside: shown.outside, errors: shown.errors }).toEqual({ outside: [], errors: [] }));
