/** `npm run --silent eval`: formulas in, one a line; their values out. Installs and builds what is missing first. */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./ensure-build.mjs";
import { ensureInstall } from "./ensure-install.mjs";

const FAILED = 2;
let done = false;
process.on("exit", () => {
  if (!done) process.exitCode = FAILED;
});

ensureInstall();
ensureBuild();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const { register } = await import("tsx/cjs/api");
register();
const { main } = createRequire(import.meta.url)("../workbench/cli/eval.ts");
await main(root, process.argv.slice(2));
done = true;
