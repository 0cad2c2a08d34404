/**
 * `npm run bench:page`: 5,000 rows with three SHOP formulas each, pasted into the workbench's grid in Chromium as a person
 * does it: from Ctrl+V until the last formula shows its value. Time on the clock, on a machine that does nothing else.
 */
import { launchBrowser } from "../../test/support/browser";
import { RunningWorkbench, WorkbenchPage } from "../../test/support/workbench";

const PORT = 3340;
const ROWS = 5_000;
const FIRST_ROW = 101;
const COLUMN_OF_EACH_RUN = ["A", "H", "O"];

const letter = (column: string, by: number) => String.fromCharCode(column.charCodeAt(0) + by);

/** As Excel puts cells on the clipboard: rows of columns with tabs between. */
function copied(column: string): string {
  const [since, due] = [column, letter(column, 1)];
  const line = (row: number) =>
    [
      46000 + row / 24,
      `=SHOP.REFUND_DEADLINE("待卖家处理",${since}${row},TRUE)`,
      `=SHOP.REFUND_LEFT(${due}${row},46010,"天数")`,
      `=SHOP.WORKDAY_CN(${since}${row},5)`,
    ].join("\t");
  return Array.from({ length: ROWS }, (_, i) => line(FIRST_ROW + i)).join("\n");
}

async function main(): Promise<void> {
  const workbench = await RunningWorkbench.start(PORT);
  const browser = await launchBrowser();
  try {
    const shown = await WorkbenchPage.open(browser, `${workbench.url}?lang=zh`);
    for (const column of COLUMN_OF_EACH_RUN) {
      await shown.page.evaluate((text) => navigator.clipboard.writeText(text), copied(column));
      await shown.goTo(`${column}${FIRST_ROW}`);
      const start = performance.now();
      await shown.page.keyboard.press("Control+v");
      await shown.until(`${letter(column, 3)}${FIRST_ROW + ROWS - 1}`, (value) => typeof value === "number");
      await shown.ready();
      process.stdout.write(
        `${ROWS} × 3 formulas pasted: ${((performance.now() - start) / 1000).toFixed(2)} s (goal ≤ 3)\n`
      );
    }
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

void main();
