/**
 * `npm run screenshots`: the picture of the README (docs/images/workbench.png), those of the guides, and in
 * .cache/screenshots the views of the pane at both widths, both themes and both languages, to be looked at.
 * `npm run screenshots -- desk` makes only what is named: guides, desk, finance, readme, looks.
 */
import fs from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/support/browser";
import { monthBefore, plantedMonth } from "../test/support/finance-month";
import { deskPictures } from "./desk-pictures";
import { guideMarkdown } from "./help-pages";
import { RunningWorkbench, WorkbenchPage } from "../test/support/workbench";

const root = path.resolve(__dirname, "..");
const README_PICTURE = path.join(root, "docs", "images", "workbench.png");
const LOOKS = path.join(root, ".cache", "screenshots");
const PORT = 3230;
const VIEWS = ["Today", "Roster", "Registers", "Finance", "Functions", "Why", "Help"];
const FINANCE_PORT = 3231;
/** The pane at its usual width beside the grid. */
const PANE = { x: 960, y: 178, width: 320, height: 592 };

/** From Excel's width on Windows down to its smallest on a Mac. */
const STEPS_TO_NARROW = 5;

async function readmePicture(browser: Browser, url: string): Promise<void> {
  const shown = await WorkbenchPage.open(browser, `${url}?lang=zh&theme=light`);
  const button = (name: string) => shown.pane.getByRole("button", { name, exact: true });
  await shown.press("ShopOps.Roster");
  await shown.pane.getByLabel(/^月份/).selectOption("2026-12");
  await button("生成预览").click();
  await button("写入").click();
  await button("撤销").waitFor();
  await shown.ready();
  await shown.page.mouse.move(640, 20);
  await shown.page.screenshot({ path: README_PICTURE });
  await shown.close();
}

/** The pictures of the finance clerk's guide: a planted month, from what is in its way to its signature. */
async function financePictures(browser: Browser): Promise<void> {
  const file = path.join(LOOKS, "finance.xlsx");
  const now = new Date();
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(now);
  fs.writeFileSync(file, await plantedMonth(monthBefore(now), today));
  const workbench = await RunningWorkbench.start(FINANCE_PORT, "--workbook", file);
  try {
    const shown = await WorkbenchPage.open(browser, `${workbench.url}?lang=zh&theme=light`);
    const button = (name: string) => shown.pane.getByRole("button", { name, exact: true });
    const picture = (name: string) =>
      shown.page.screenshot({
        path: path.join(root, "docs", "images", `finance-${name}.png`),
        clip: PANE,
      });
    await shown.press("ShopOps.Finance");
    await button("月结").click();
    await shown.pane.getByText(/处要先处理/).waitFor();
    await picture("month");
    await button("处罚与基金").click();
    await shown.pane.getByText(/书面警告/).waitFor();
    await picture("penalties");
    await button("日交接").click();
    await button("做今天的交接表").click();
    await button("写入").waitFor();
    await picture("daily");
    await shown.close();
  } finally {
    await workbench.stop();
  }
}

/** Runs in the pane: the cell the user has gone to. */
const select = ([sheet, address]: readonly [sheet: string, address: string]): Promise<void> =>
  Excel.run(async (context) => {
    const there = context.workbook.worksheets.getItem(sheet);
    there.activate();
    there.getRange(address).select();
    await context.sync();
  });

/** The pictures of the task guides that no other guide has. */
async function guidePictures(browser: Browser, url: string): Promise<void> {
  const shown = await WorkbenchPage.open(browser, `${url}?lang=zh&theme=light`);
  const picture = (name: string) =>
    shown.page.screenshot({ path: path.join(root, "docs", "images", `guide-${name}.png`), clip: PANE });
  await shown.press("ShopOps.Registers");
  await shown.pane.getByText("用哪张表").waitFor();
  await picture("damage");
  await shown.press("ShopOps.Finance");
  await shown.pane.getByRole("button", { name: "对账", exact: true }).click();
  await picture("reconcile");
  // Office.js comes last on the page.
  await shown.values("A1");
  await shown.pane.evaluate(select, ["退款登记", "S2"] as const);
  await shown.press("ShopOps.Functions");
  await shown.pane.getByRole("button", { name: "填入 S2：给退款表加截止时间", exact: true }).click();
  await shown.pane.getByRole("button", { name: /^填满这一列/ }).waitFor();
  await shown.page.mouse.move(640, 20);
  await picture("deadline");
  await shown.close();
}

function guides(): void {
  const folder = path.join(root, "docs", "guide");
  fs.writeFileSync(path.join(folder, "tasks.zh-CN.md"), guideMarkdown("zh"));
  fs.writeFileSync(path.join(folder, "tasks.md"), guideMarkdown("en"));
}

async function looks(browser: Browser, url: string, lang: string, theme: string): Promise<void> {
  const shown = await WorkbenchPage.open(browser, `${url}?lang=${lang}&theme=${theme}`);
  await shown.page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
  for (const width of [320, 270]) {
    for (const view of VIEWS) {
      await shown.press(`ShopOps.${view}`);
      await shown.page.screenshot({ path: path.join(LOOKS, `${view}-${width}-${theme}-${lang}.png`) });
    }
    await shown.page.locator(".pane-edge").focus();
    for (let i = 0; i < STEPS_TO_NARROW; i++) await shown.page.keyboard.press("ArrowRight");
  }
  await shown.page.setViewportSize({ width: 720, height: 800 });
  await shown.page.screenshot({ path: path.join(LOOKS, `narrow-${theme}-${lang}.png`) });
  await shown.close();
}

async function allLooks(browser: Browser, url: string): Promise<void> {
  for (const lang of ["zh", "en"])
    for (const theme of ["light", "dark"]) await looks(browser, url, lang, theme);
}

const MADE: Readonly<Record<string, (browser: Browser, url: string) => Promise<void>>> = {
  guides: guidePictures,
  desk: deskPictures,
  finance: financePictures,
  readme: readmePicture,
  looks: allLooks,
};

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !Object.hasOwn(MADE, name));
  if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: none of ${Object.keys(MADE).join(", ")}`);
  fs.mkdirSync(path.dirname(README_PICTURE), { recursive: true });
  fs.mkdirSync(LOOKS, { recursive: true });
  guides();
  const workbench = await RunningWorkbench.start(PORT);
  const browser = await launchBrowser();
  try {
    for (const [name, make] of Object.entries(MADE))
      if (wanted.length === 0 || wanted.includes(name)) await make(browser, workbench.url);
  } finally {
    await browser.close();
    await workbench.stop();
  }
  process.stdout.write(`${README_PICTURE}\n${LOOKS}\n`);
}

void main(process.argv.slice(2));
