import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Every file below a folder, as it stands in an address: "help/zh/index.html". */
export function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

export function copyFiles(from: string, to: string, files: readonly string[]): void {
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    fs.copyFileSync(path.join(from, file), path.join(to, file));
  }
}

export const SUMS = "SHA256SUMS";

const sumOf = (file: string) => crypto.createHash("sha256").update(fs.readFileSync(file)).digest("hex");

/**
 * One line a file, as `sha256sum -c` reads it; `layers` are folders that lie over one another, the last on top.
 * The lists of sums themselves are not in it.
 */
export function checksums(...layers: readonly string[]): string {
  const at = new Map<string, string>();
  for (const layer of layers) for (const file of filesBelow(layer)) at.set(file, path.join(layer, file));
  return [...at]
    .filter(([file]) => path.posix.basename(file) !== SUMS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, place]) => `${sumOf(place)}  ${file}\n`)
    .join("");
}
