/**
 * node tools/bench/bundled.mjs ENTRY.ts [WORKER.ts …] [its options]: bundles a benchmark, as the add-in itself is
 * bundled, and runs it. Loaded file by file the engine is a third slower than what the users have.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const entries = process.argv.slice(2).filter((arg) => arg.endsWith(".ts"));
const options = process.argv.slice(2).filter((arg) => !arg.endsWith(".ts"));
const outdir = path.join(root, ".cache", "bench");

await build({
  entryPoints: entries.map((entry) => path.join(root, entry)),
  outdir,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  external: ["highs", "esbuild"],
  logLevel: "warning",
});
const main = path.join(outdir, `${path.basename(entries[0], ".ts")}.cjs`);
process.exit(spawnSync(process.execPath, [main, ...options], { stdio: "inherit" }).status ?? 1);
