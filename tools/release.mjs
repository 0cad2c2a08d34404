/** `npm run release -- --url https://… [--china] [--out DIR] [--previous DIR]`: the folder that a shop's server serves. */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./ensure-build.mjs";
import { ensureInstall } from "./ensure-install.mjs";

ensureInstall();
const { register } = await import("tsx/cjs/api");
register();
const { main } = createRequire(import.meta.url)("./release/main.ts");
main(process.argv.slice(2), path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."), ensureBuild);
