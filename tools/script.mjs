/** `npm run --silent script -- --in A.xlsx --file F.js --out B.xlsx`: an Office.js script against a workbook. */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstall } from "./ensure-install.mjs";

ensureInstall();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { register } = await import("tsx/cjs/api");
register();
const { main } = createRequire(import.meta.url)("../workbench/cli/script.ts");
await main(root);
