import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { Screen } from "./screen";
import { axeViolations } from "../axe";

const root = path.resolve(__dirname, "../../..");

/** The views and the harness as one script; built once for a test file. */
export function bundleViews(): string {
  const built = buildSync({
    entryPoints: [path.join(__dirname, "harness.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return built.outputFiles[0]!.text;
}

export interface Stage {
  readonly page: Page;
  show(state: Screen): Promise<void>;
  recorded(): Promise<{ event: string; args: unknown[] }[]>;
  /** Axe's violations as "rule: element", of all rules or of these. */
  violations(only?: readonly string[]): Promise<string[]>;
  /** Messages of the page's console and uncaught errors. */
  readonly complaints: readonly string[];
}

/** A page with the pane's own html and the harness in place of the add-in. */
export async function openStage(browser: Browser, script: string, width = 320): Promise<Stage> {
  const context = await browser.newContext({
    viewport: { width, height: 640 },
    locale: "zh-CN",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.setContent(paneHtml());
  await page.addScriptTag({ content: script });
  await page.waitForFunction(() => "showPane" in window);
  return {
    page,
    complaints,
    show: async (state) => {
      await page.evaluate((s) => window.showPane(s), state);
      await page.waitForSelector("main h1");
    },
    recorded: () => page.evaluate(() => window.recorded),
    violations: (only) => axeViolations(page, only),
  };
}

/** taskpane.html without its policy and without Office.js, which has no host here. */
function paneHtml(): string {
  return fs
    .readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8")
    .replace(/<meta http-equiv.*/, "")
    .replace(/<script src.*<\/script>/, "");
}
