/** `npm start`: installs and builds what is missing, then serves the workbench with the add-in in it. */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./ensure-build.mjs";
import { ensureInstall } from "./ensure-install.mjs";

ensureInstall();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { register } = await import("tsx/cjs/api");
register();
const { main } = createRequire(import.meta.url)("../workbench/server/main.ts");
await main(root, process.argv.slice(2), ensureBuild);
