/**
 * `npm run store:check [-- --release DIR]`: what the store's policies 1100 and 1120 ask for, as far as our own files can
 * show it. A pass here is not Microsoft's acceptance; what a person must do is listed with it.
 */
import fs from "node:fs";
import path from "node:path";
import { checkStore, type Point } from "./store/points";
import { readSubmission } from "./store/submission";

const root = path.resolve(__dirname, "..");
const at = process.argv.indexOf("--release");
const folder = path.resolve(at > 0 ? (process.argv[at + 1] ?? "") : path.join(root, "release"));

function line({ policy, what, problem }: Point): string {
  return problem === undefined ? `✓ ${policy} ${what}` : `✗ ${policy} ${what}: ${problem}`;
}

function main(): void {
  if (!fs.existsSync(path.join(folder, "release.json"))) {
    process.stderr.write(
      `「${folder}」里没有发布文件夹：先运行 npm run release -- --url https://… --contact …。\n` +
        `There is no release in "${folder}": run npm run release -- --url https://… --contact … first.\n`
    );
    process.exitCode = 1;
    return;
  }
  const points = checkStore(readSubmission(folder, path.join(root, "docs", "store")));
  const failed = points.filter(({ problem }) => problem !== undefined);
  process.stdout.write(`${points.map(line).join("\n")}\n\n`);
  process.stdout.write("需要人来做的：docs/only-in-excel.md。What needs a person: docs/only-in-excel.md.\n");
  if (failed.length > 0) process.exitCode = 1;
}

main();
