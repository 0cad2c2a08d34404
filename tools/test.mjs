/**
 * `npm test`: the whole suite. Everything that reads a clock or a calendar runs under three time zones; what has to do
 * with neither runs once.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./ensure-build.mjs";
import { ensureInstall } from "./ensure-install.mjs";

ensureInstall();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const extra = process.argv.slice(2);

/** Has nothing to do with clock or calendar, or (in the browser) sets the zone itself. */
const ONCE =
  "/test/(browser/|house/|tools/|text/|excel/|book/|taskpane/|workers/|domain/(roster|words|tables|registers|adoption|statements|requests|approvals|messages)/|workbench/|samples/|functions/(situations|garbage|metadata)|workbook/(faults|payload|poster|claims|door|formatted|rules|selftest|hidden|care|hosts|roster|registers|range|refresh|saved|statements)|commands/(args|wps|roster|register|statements|penalties|finance))";

/** The whole suite needs the built add-in and a browser: both are got before the first test, not by each of them. */
if (extra.every((argument) => argument.startsWith("-"))) {
  ensureBuild();
  const { getBrowser } = await import("./browser.mjs");
  await getBrowser();
}

const runs = [
  { TZ: "Asia/Shanghai", args: [] },
  { TZ: "UTC", args: ["--testPathIgnorePatterns", ONCE] },
  { TZ: "America/Los_Angeles", args: ["--testPathIgnorePatterns", ONCE] },
];
for (const { TZ, args } of runs) {
  process.stdout.write(`\n== time zone ${TZ} ==\n`);
  const run = spawnSync(process.execPath, [jest, ...args, ...extra], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
