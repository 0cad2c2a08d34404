import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { axeViolations } from "../support/axe";
import { launchBrowser } from "../support/browser";

const root = path.resolve(__dirname, "../..");
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function bundle(entry: string): string {
  const built = buildSync({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": '"https://localhost/"' },
    logLevel: "silent",
  });
  return built.outputFiles[0]!.text;
}

/** The pane's page as it is before any script of ours or of Microsoft's came. */
async function blankPane(width = 320): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 640 } });
  const html = fs.readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8");
  await page.setContent(html.replace(/<meta http-equiv.*/, "").replace(/<script src.*<\/script>/, ""));
  return page;
}

const words = (page: Page) => page.locator("#root").innerText();

test("while Microsoft's server is waited for, the pane says so in both languages", async () => {
  const page = await blankPane(270);
  expect(await words(page)).toMatch(/店务助手正在打开[^]*ShopOps is opening/);
  expect(await axeViolations(page)).toEqual([]);
  const html = fs.readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8");
  expect(html.indexOf("正在打开")).toBeLessThan(html.indexOf("<script src"));
});

test.each([
  [
    "Office.js did not come",
    "delete window.Office",
    /没有从微软的服务器取到 Office\.js[^]*Office\.js did not come/,
  ],
  [
    "opened outside Excel",
    "window.Office = { HostType: { Excel: 'Excel' }, onReady: (ready) => Promise.resolve(ready({ host: null })) };",
    /这个页面要在 Excel 里打开[^]*This page opens inside Excel/,
  ],
])("%s: a sentence, no empty pane", async (_what, before, said) => {
  const page = await blankPane();
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  await page.addScriptTag({ content: before });
  await page.addScriptTag({ content: bundle("src/taskpane/taskpane.tsx") });
  expect(await words(page)).toMatch(said);
  expect(await page.getByRole("alert").count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  expect(failures).toEqual([]);
});

test.each([
  ["opens in the user's own browser where Excel can", true],
  ["stays a plain link elsewhere", false],
])("help %s", async (_what, able) => {
  const page = await blankPane();
  await page.addScriptTag({
    content: `window.opened = [];
      window.Office = {
        HostType: { Excel: "Excel" }, VisibilityMode: { taskpane: "Taskpane" },
        context: {
          displayLanguage: "zh-CN",
          requirements: { isSetSupported: (set) => ${able} && set === "OpenBrowserWindowApi" },
          ui: { openBrowserWindow: (address) => window.opened.push(address) },
        },
        actions: { associate: () => undefined },
        addin: { onVisibilityModeChanged: async () => async () => undefined, _getState: async () => "Background" },
        onReady: (ready) => Promise.resolve(ready({ host: "Excel" })),
      };`,
  });
  await page.addScriptTag({ content: bundle("src/taskpane/taskpane.tsx") });
  const followed = await page.evaluate(() => {
    const link = document.createElement("a");
    Object.assign(link, { target: "_blank", href: "https://shop.example/help/", textContent: "?" });
    document.body.append(link);
    // Nothing is really opened: what is left to the browser is stopped last.
    window.addEventListener("click", (event) => event.preventDefault());
    link.click();
    return (window as unknown as { opened: string[] }).opened;
  });
  expect(followed).toEqual(able ? ["https://shop.example/help/"] : []);
});

test("a screen that can't be drawn leaves a sentence and a way back", async () => {
  const page = await blankPane();
  await page.addScriptTag({ content: bundle("test/support/pane/failing.tsx") });
  expect(await words(page)).toContain("RangeError: no such screen");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "重新打开" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.title()).toBe("reopened");
});
