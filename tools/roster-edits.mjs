/** Plays ten thousand random sequences of edits, leave and swaps against the roster's one way of carrying them out. */
import { spawnSync } from "node:child_process";

const test = "test/domain/roster/publish/agreed.test.ts";
const { status } = spawnSync("npx", ["jest", "--maxWorkers=1", test], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, TZ: "Asia/Shanghai", ROSTER_EDITS: process.env.ROSTER_EDITS ?? "10000" },
});
process.exitCode = status ?? 1;
