import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { monthBefore, plantedMonth, plantedStatement } from "../support/finance-month";
import { RunningWorkbench, WorkbenchPage } from "../support/workbench";

const PORT = 3224;
const NOW = new Date();
const MONTH = monthBefore(NOW);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "finance-"));

let browser: Browser;
let workbench: RunningWorkbench;
let shown: WorkbenchPage;
/** As the page's clock says it. */
let today: string;

beforeAll(async () => {
  browser = await launchBrowser();
  today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(NOW);
  const file = path.join(folder, "月.xlsx");
  fs.writeFileSync(file, await plantedMonth(MONTH, today));
  workbench = await RunningWorkbench.start(PORT, "--workbook", file);
  shown = await WorkbenchPage.open(browser, workbench.url);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  fs.rmSync(folder, { recursive: true });
});

const button = (name: string): Locator => shown.pane.getByRole("button", { name, exact: true });
const said = (text: string | RegExp): Promise<void> => shown.pane.getByText(text).first().waitFor();

const cells = (sheet: string, address: string): Promise<unknown[][]> =>
  shown.pane.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(at);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address] as const
  );

const headersOf = (sheet: string): Promise<unknown[]> =>
  shown.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const header = context.workbook.worksheets.getItem(name).tables.getItemAt(0).getHeaderRowRange();
        header.load("values");
        await context.sync();
        return (header.values as unknown[][])[0] ?? [];
      }),
    sheet
  );

test("a statement put in ties its refunds to the fen, and its totals are the sheet's", async () => {
  await shown.press("ShopOps.Finance");
  await shown.pane.getByRole("heading", { level: 1, name: "财务" }).waitFor();
  await shown.pane.locator("input[type=file]").waitFor({ state: "attached" });
  await shown.idle();
  const account = path.join(folder, "账务明细.csv");
  fs.writeFileSync(account, plantedStatement(MONTH));
  await shown.pane.locator("input[type=file]").setInputFiles(account);
  await said(/2 笔退款，1 笔已对上/);
  await button("写入").click();
  await said(`2 笔退款，1 笔已对上，见「对账 ${MONTH}」。`);
  const sums = await cells(`对账 ${MONTH}`, "A1:C40");
  const of = (what: string) => sums.find(([first]) => first === what);
  expect(of("账单支出合计")?.[1]).toBe(99.9);
  expect(of("差额")?.[1]).toBe(0);
  expect(await headersOf("退款登记")).not.toContain("对账状态 2");
});

test("the month says what is in its way; a click goes to the line, and it is mended there", async () => {
  await shown.press("ShopOps.Finance");
  await button("月结").first().click();
  await shown.pane.getByLabel(/^月份/).selectOption(MONTH);
  await said(/有 \d 处要先处理/);
  await shown.pane.getByRole("button", { name: /30 元超过上限，要主管批准/ }).click();
  await shown.page.getByRole("tab", { name: "补偿登记", exact: true }).waitFor();
  await shown.type("M3", "王姐");
});

test("fines go into the fund, shown before they are written", async () => {
  await shown.press("ShopOps.Finance");
  await button("处罚与基金").click();
  await said("罚款 2 次 150 元 · 书面警告");
  await button("罚款入基金").click();
  await said(/加一行收入 150 元/);
  await button("写入").click();
  await said(/2 笔罚款共 150 元已记入/);
  await said(/余额 169\.50 元/);
});

test("the day's sheet agrees with the registers", async () => {
  await button("日交接").click();
  await button("做今天的交接表").click();
  await said("邮费 1 笔 12 元");
  await button("写入").click();
  await said(`已写好「日交接 ${today}」`);
  const [postage, , , , outgoing] = await cells(`日交接 ${today}`, "A5:E9");
  expect(postage).toEqual(["邮费", 1, 12, 0, ""]);
  expect(outgoing?.[2]).toBe(12);
  expect((await cells(`日交接 ${today}`, "E12:E13")).flat()).toEqual([0, 0]);
});

test("a signed month: every difference is nought, deductions are capped, 撤销 and again", async () => {
  await button("月结").first().click();
  await shown.pane.getByLabel(/^签字人/).fill("王姐");
  await shown.pane.getByLabel(/最低月工资/).fill("2500");
  await said(`${MONTH}：可以月结。`);
  const close = async () => {
    await shown.pane.locator("form").getByRole("button", { name: "月结", exact: true }).click();
    await button("写入").click();
    await said(`${MONTH} 已月结`);
  };
  await close();
  await button("撤销").click();
  await said(`${MONTH}：可以月结。`);
  await close();
  const sums = await cells(`月结 ${MONTH}`, "A5:E21");
  const of = (what: string) => sums.find(([first]) => first === what);
  expect(of("罚款")).toEqual(["罚款", 2, 150, 150, 0]);
  expect(of("退款已对上")?.[2]).toBe(99.9);
  expect(of("退款转下月")?.[2]).toBe(45);
  expect([of("本月从工资扣")?.[2], of("没扣完转下月")?.[2]]).toEqual([500, 300]);
  expect(of("基金余额")?.[2]).toBe(169.5);
  expect(of("差额合计（应为 0）")?.[4]).toBe(0);
});

test("its files are masked unless names are asked for; axe finds nothing", async () => {
  await button("导出，姓名打码").click();
  const people = shown.pane.getByLabel(`${MONTH}-people.csv`);
  await people.waitFor();
  expect(await people.inputValue()).toContain("801,小*");
  expect(await shown.axe(shown.pane)).toEqual([]);
  expect({ outside: shown.outside, errors: shown.errors }).toEqual({ outside: [], errors: [] });
});
