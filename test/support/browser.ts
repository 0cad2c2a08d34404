import { spawnSync } from "node:child_process";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const tool = path.resolve(__dirname, "../../tools/browser.mjs");

/** The browser that tools/browser.mjs finds, started without a window. */
export async function launchBrowser(): Promise<Browser> {
  const run = spawnSync(process.execPath, [tool], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const { path: executablePath, args } = JSON.parse(run.stdout) as { path: string; args: string[] };
  return chromium.launch({ executablePath, args });
}
