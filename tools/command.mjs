/** `npm run --silent command -- <id> --in A.xlsx --out B.xlsx --args JSON`: one command of the pane on a file. */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./ensure-build.mjs";
import { ensureInstall } from "./ensure-install.mjs";

ensureInstall();
ensureBuild();
const { register } = await import("tsx/cjs/api");
register();
const { main } = createRequire(import.meta.url)("./command/main.ts");
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
await main(process.argv.slice(2), root);
