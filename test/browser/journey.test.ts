import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { mouse } from "../support/hands";
import { MonthWalk } from "../support/month-walk";
import { shopBook, shopExport } from "../support/shop-book";
import { findLibreOffice, recalculated } from "../support/xlsx/libreoffice";
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

/** Opened twice by people: here with the mouse, in keyboard.test.ts by keys alone. */
test("the life of a month: remark, policy, chat, preview, 停止, edit, finding, comparison, illness, swap, v1, v2", async () => {
  const [first, second] = await new MonthWalk(shown, mouse(shown)).whole();
  expect(first.split("\n")).toHaveLength(10);
  expect(first).toMatch(/^12 月排班 v1（/);
  expect(second).toMatch(/^12 月排班改动 v2（.*），没提到的不变：\n/);
  const rows = await tableRows(ROSTER);
  const leave = rows.find((row) => row[1] === "小赵")!;
  expect([leave[26], leave[28]]).toEqual(["年假", "晚"]);
  const codes = rows.flatMap((row) => row.slice(3, 34).map(String));
  expect(codes.filter((code) => /^[白半晚休]$/.test(code))).toHaveLength(9 * 31 - 3);
}, 240_000);

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

test("LibreOffice counts the same hours, nights, weekends, holidays and rests", async () => {
  const program = findLibreOffice();
  if (!program) return;
  const counted = (await tableRows(ROSTER)).map((row) => row.slice(34, 39));
  const again = recalculated(program, new Map([["month", new Uint8Array(saved)]])).get("month")!;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(again.buffer as ArrayBuffer);
  const sheet = book.getWorksheet(ROSTER)!;
  const first = [1, 2, 3, 4, 5, 6].find((row) => sheet.getRow(row).getCell(4).text === "1日")! + 1;
  const read = counted.map((_, p) =>
    [35, 36, 37, 38, 39].map((col) => sheet.getRow(first + p).getCell(col).result)
  );
  expect(read).toEqual(counted);
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

describe("a shop's own workbook", () => {
  const NUMBER = "773012345678905678";
  let desk: WorkbenchPage;
  const click = (name: string | RegExp) => desk.pane.getByRole("button", { name, exact: true }).click();
  const says = (what: string | RegExp) => desk.pane.getByText(what).first().waitFor();
  const put = (amount: string) => desk.pane.locator("input[type=file]").setInputFiles(shopExport(amount));
  const open = async (sheet: string) => desk.page.getByRole("tab", { name: sheet, exact: true }).click();
  const selected = (): Promise<string> =>
    desk.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      })
    );

  beforeAll(async () => {
    desk = await WorkbenchPage.open(browser, workbench.url);
    const [chooser] = await Promise.all([desk.page.waitForEvent("filechooser"), desk.act("open")]);
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await chooser.setFiles({ name: "店里的.xlsx", mimeType, buffer: await shopBook() });
    await desk.page.locator("h1", { hasText: "店里的.xlsx" }).waitFor();
    await desk.ready();
  }, 60_000);
  afterAll(() => desk.close());

  test("the first damaged parcel: her range is taken as it is, the line stands before her sum, the claim is one page", async () => {
    await desk.press("ShopOps.Registers");
    await click("就用这张表");
    await click("写入");
    await says("以后的破损都登记到「坏件」");
    await desk.pane.getByLabel(/^物流订单号/).fill(NUMBER);
    await desk.pane.getByLabel(/^包裹状态/).selectOption("破损");
    await desk.pane.getByLabel(/^办理客服/).fill("小周");
    await click("下一步");
    await click("写入");
    await says("已登记到第 5 行");
    expect(await desk.values("B5:E6")).toEqual([
      [NUMBER, "", "破损", ""],
      ["", "", "", 147],
    ]);
    await click("看索赔");
    await click(new RegExp(NUMBER));
    await click("做索赔资料");
    await click("写入");
    await desk.page.getByRole("tab", { name: `索赔 ${NUMBER}`, exact: true }).waitFor();
    await desk.pane.getByLabel("给快递的话（可以复制）").waitFor();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await desk.save()) as unknown as ArrayBuffer);
    expect(book.getWorksheet(`索赔 ${NUMBER}`)?.pageSetup).toMatchObject({
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 1,
    });
    expect(book.getWorksheet("坏件")?.getCell("A3").value).toBe("2026/10/5");
  });

  test("a morning: the export is put in, a conflict is settled, 今日 is worked off by keyboard", async () => {
    await desk.press("ShopOps.Registers");
    await click(/^退款登记/);
    await click("就用这张表");
    await click("写入");
    await says("以后的退款登记都用");
    await click("退款");
    await put("20.00");
    await click("写入");
    await says("已刷新：新增 1 笔");
    await open("退款");
    await desk.type("D2", "5");
    await put("25.00");
    await says("有冲突（1）");
    await desk.pane.getByRole("radio", { name: "用导出的" }).check();
    await says("其中 1 笔按导出改");
    await click("写入");
    await says("其中 1 笔按导出改了");
    expect(await desk.values("D2:G2")).toEqual([[25, expect.any(Number), "小李", "老客户"]]);

    await desk.press("ShopOps.Today");
    await says("1 件超期，1 件 24 小时内到期");
    await desk.pane.getByRole("button", { name: /9876543210123456701/ }).focus();
    await desk.page.keyboard.press("ArrowDown");
    await desk.page.keyboard.press("Enter");
    expect(await selected()).toMatch(/退款!A3/);
    await desk.page.keyboard.press("ArrowUp");
    await desk.page.keyboard.press("Enter");
    // What is shown is selected a little later, and would take the typing with it.
    while (/退款!A3/.test(await selected()))
      await desk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await desk.type("C2", "退款成功");
    await desk.until("C2", (state) => state === "退款成功");
    await desk.idle();
    await click("退款");
    await says("未完结的退款（1）");
  });

  test("a register broken by hand: 今日 says so, it is repaired after a look at the plan", async () => {
    await open("坏件");
    await desk.goTo("B2");
    await desk.page.keyboard.press("Delete");
    await desk.until("B2", (value) => value === "");
    await desk.press("ShopOps.Today");
    await says("找不到这些列了：物流订单号");
    await desk.press("ShopOps.Registers");
    await click(/^损坏登记/);
    await click("修复");
    await says("B2 的表头没了，写回「快递单号」");
    await click("写入");
    await says("已修复「坏件」里的");
    expect(await desk.values("A2:B3")).toEqual([
      ["登记日期", "快递单号"],
      [46300, "YT1234567890123"],
    ]);
    expect({ outside: desk.outside, errors: desk.errors }).toEqual({ outside: [], errors: [] });
  });
});

test("nothing asked another machine for anything, and nothing failed unseen", () =>
  expect({ outside: shown.outside, errors: shown.errors }).toEqual({ outside: [], errors: [] }));
