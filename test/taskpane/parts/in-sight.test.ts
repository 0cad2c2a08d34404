import type { Browser } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import { SCREENS } from "../../support/pane/fixtures/screens";
import { bundleViews, openStage } from "../../support/pane/stage";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const TITLE = "按现在的要求排不出来";

/** Runs in the page. */
function isInSight(text: string): boolean {
  const found = [...document.querySelectorAll("main *")].filter((e) => e.textContent === text);
  const box = found[found.length - 1]?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
}

test("why a month is impossible is brought into sight below a long form, again with every answer", async () => {
  const { page, show, complaints } = await openStage(browser, bundleViews());
  const { input } = SCREENS["roster-filled"]!.roster;
  const answered = SCREENS["roster-impossible"]!;
  const long = { ...answered, roster: { ...answered.roster, input } };
  await show({ ...long, roster: { ...long.roster, impossible: null } });
  const form = await page.getByLabel(/^请假与心愿/).boundingBox();
  expect(form!.y).toBeGreaterThan(300);
  await show(long);
  await page.waitForFunction(isInSight, TITLE, { timeout: 5_000 });
  await page.getByLabel(/^月份/).scrollIntoViewIfNeeded();
  expect(await page.evaluate(isInSight, TITLE)).toBe(false);
  await show({ ...long, roster: { ...long.roster, impossible: { ...long.roster.impossible! } } });
  await page.waitForFunction(isInSight, TITLE, { timeout: 5_000 });
  await show({ ...long, roster: { ...long.roster, impossible: null } });
  expect(await page.getByLabel(/^请假与心愿/).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test("a preview begins at the top, however far down the form was", async () => {
  const { page, show } = await openStage(browser, bundleViews());
  await show(SCREENS["roster-filled"]!);
  await page.getByRole("button", { name: "生成预览" }).scrollIntoViewIfNeeded();
  const top = () => page.evaluate(() => document.querySelector("main")!.scrollTop);
  expect(await top()).toBeGreaterThan(0);
  await page.evaluate((state) => window.changePane(state), SCREENS["roster-preview"]!);
  await page.getByRole("button", { name: "写入" }).first().waitFor();
  expect(await top()).toBe(0);
});
