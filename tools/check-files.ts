/**
 * `npm run check:files -- DIR`: opens every workbook under a folder, changes one cell, saves it, and compares: each part
 * that did not have to change is the same byte for byte, each cell but the changed one holds what it held, and saving
 * again changes nothing. Prints counts and every file that is not so; exit 1 when there is one.
 */
import fs from "node:fs";
import path from "node:path";
import { FileProblem, xlsx } from "../workbench/xlsx";
import { checkSaved, edit } from "./check-files/check";

const WORKBOOKS = /\.(xlsx|xlsm|xltx|xlsb|xls)$/i;

const filesUnder = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(full);
    return WORKBOOKS.test(entry.name) ? [full] : [];
  });

type Outcome = { kind: "good" | "refused" | "damaged" | "crashed"; why: string };

function outcome(bytes: Uint8Array): Outcome {
  try {
    const file = xlsx.open(bytes);
    if (xlsx.save(file) !== bytes) return { kind: "damaged", why: "saved unchanged, it is another file" };
    const changed = edit(file.book);
    const why = checkSaved(bytes, file, changed);
    return { kind: why === "" ? "good" : "damaged", why };
  } catch (problem) {
    if (problem instanceof FileProblem) return { kind: "refused", why: problem.code };
    return {
      kind: "crashed",
      why: String((problem as Error).stack)
        .split("\n")
        .slice(0, 3)
        .join(" "),
    };
  }
}

function main(folder: string): boolean {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  let slowest = { file: "", seconds: 0 };
  for (const file of filesUnder(folder)) {
    const start = performance.now();
    const { kind, why } = outcome(fs.readFileSync(file));
    const seconds = (performance.now() - start) / 1000;
    if (seconds > slowest.seconds) slowest = { file, seconds };
    count(kind === "refused" ? `refused: ${why}` : kind);
    if (kind === "damaged" || kind === "crashed")
      console.log(`${kind}  ${path.relative(folder, file)}\n    ${why}`);
  }
  console.table(Object.fromEntries([...counts].sort((a, b) => b[1] - a[1])));
  console.log(`slowest: ${path.relative(folder, slowest.file)}, ${slowest.seconds.toFixed(1)} s`);
  return !counts.has("damaged") && !counts.has("crashed");
}

const [folder] = process.argv.slice(2);
if (folder === undefined || !fs.existsSync(folder)) {
  process.stderr.write("npm run check:files -- DIR: 请写一个文件夹。Name a folder with workbooks.\n");
  process.exit(2);
}
process.exitCode = main(folder) ? 0 : 1;
