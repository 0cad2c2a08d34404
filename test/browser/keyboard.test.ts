import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { Keyboard } from "../support/hands";
import { MonthWalk } from "../support/month-walk";
import { RunningWorkbench, WorkbenchPage } from "../support/workbench";

const PORT = 3213;

let browser: Browser;
let workbench: RunningWorkbench;
let shown: WorkbenchPage;
beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await RunningWorkbench.start(PORT);
  shown = await WorkbenchPage.open(browser, workbench.url);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

/** The part of the page that has the keyboard. */
const part = (): Promise<string> =>
  shown.page.evaluate(() => {
    const parts = [
      ["pane", ".pane"],
      ["title", ".title-bar"],
      ["ribbon", ".ribbon"],
    ];
    return parts.find(([, selector]) => document.activeElement?.closest(selector!))?.[0] ?? "grid";
  });

async function after(keys: string, times: number): Promise<string[]> {
  const parts: string[] = [];
  for (let i = 0; i < times; i++) {
    await shown.page.keyboard.press(keys);
    parts.push(await part());
  }
  return parts;
}

test("F6 goes from the cells to the pane, the title bar, the ribbon and back; Shift+F6 the other way", async () => {
  await shown.goTo("F4");
  expect(await after("F6", 5)).toEqual(["pane", "title", "ribbon", "grid", "pane"]);
  expect(await after("Shift+F6", 5)).toEqual(["grid", "ribbon", "title", "pane", "grid"]);
  await shown.page.keyboard.type("7");
  await shown.page.keyboard.press("Enter");
  expect(await shown.until("F4", (value) => value === 7)).toBe(7);
});

test("Tab goes round in the pane: before its first control come those of its frame", async () => {
  await shown.goTo("F4");
  await shown.page.keyboard.press("F6");
  await shown.page.keyboard.press("Shift+Tab");
  const active = shown.page.locator(".pane-title button:focus");
  await active.waitFor();
  expect(await part()).toBe("pane");
});

test("while =SHOP. is typed the functions are offered with what they do, and then their arguments", async () => {
  await shown.goTo("F5");
  await shown.page.keyboard.type("=SHOP.WORKDAY");
  const offered = shown.page.getByText("某天之后（之前）第几个工作日", { exact: false });
  await offered.waitFor();
  await shown.page.keyboard.press("Tab");
  await shown.page.getByText("[放假表]", { exact: false }).first().waitFor();
  await shown.page.keyboard.type("46367,3)");
  await shown.page.keyboard.press("Enter");
  expect(await shown.until("F5", (value) => value === 46372)).toBe(46372);
});

test("the life of a month by keys alone, to v2 and what the group is told", async () => {
  const [first, second] = await new MonthWalk(shown, new Keyboard(shown)).whole("不上晚班");
  expect(first).toMatch(/^12 月排班 v1（/);
  expect(first.split("\n").find((line) => line.startsWith("小钱："))).not.toContain("晚");
  expect(second).toMatch(/^12 月排班改动 v2（.*），没提到的不变：\n/);
  expect({ outside: shown.outside, errors: shown.errors }).toEqual({ outside: [], errors: [] });
}, 240_000);
