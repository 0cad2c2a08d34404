/**
 * `npm run store:screenshots`: the pictures of the store's listing, 1366×768, in both languages, to be looked at. They show the workbench:
 * for the store itself they are taken again in Excel.
 */
import fs from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/support/browser";
import { RunningWorkbench, WorkbenchPage } from "../test/support/workbench";

const folder = path.resolve(__dirname, "../docs/store/screenshots");
const SIZE = { width: 1366, height: 768 };
const PORT = 3231;

async function pictures(browser: Browser, url: string, lang: "zh" | "en"): Promise<void> {
  const shown = await WorkbenchPage.open(browser, `${url}?lang=${lang}&theme=light`, SIZE);
  const take = async (name: string) => {
    await shown.ready();
    await shown.page.mouse.move(640, 20);
    await shown.page.screenshot({ path: path.join(folder, `${lang}-${name}.png`) });
  };
  for (const view of ["Registers", "Functions"]) {
    await shown.press(`ShopOps.${view}`);
    await take(view.toLowerCase());
  }
  const button = (zh: string, en: string) =>
    shown.pane.getByRole("button", { name: lang === "zh" ? zh : en, exact: true });
  await shown.press("ShopOps.Roster");
  await shown.pane.getByLabel(lang === "zh" ? /^月份/ : /^Month/).selectOption("2026-12");
  await button("生成预览", "Make a preview").click();
  await button("写入", "Write").click();
  await button("撤销", "Undo").waitFor();
  await take("roster");
  await shown.close();
}

async function main(): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const workbench = await RunningWorkbench.start(PORT);
  const browser = await launchBrowser();
  try {
    for (const lang of ["zh", "en"] as const) await pictures(browser, workbench.url, lang);
  } finally {
    await browser.close();
    await workbench.stop();
  }
  process.stdout.write(`${folder}\n`);
}

void main();
