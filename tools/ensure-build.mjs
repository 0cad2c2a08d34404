/**
 * Builds the add-in into dist/ when its sources changed since the last build; says so on standard error.
 * The build goes into a folder of its own and then takes dist's place, so that a failed build leaves the old one alone
 * and two builds at the same time do not mix.
 */
import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const SOURCES = [
  "src",
  "assets",
  "tools",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
];
const stampFile = path.join(root, ".cache", "addin-build.json");

function filesUnder(name) {
  const full = path.join(root, name);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [name];
  return fs
    .readdirSync(full)
    .sort()
    .flatMap((entry) => filesUnder(`${name}/${entry}`));
}

/** One hash over names and contents of the given files and folders. */
export function fingerprint(names) {
  const hash = crypto.createHash("sha256");
  for (const file of names.flatMap(filesUnder)) {
    hash
      .update(file)
      .update("\0")
      .update(fs.readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** One hash over everything the built add-in is made from. */
export const sourceFingerprint = () => fingerprint(SOURCES);

function isBuilt(stamp) {
  if (!fs.existsSync(path.join(root, "dist", "taskpane.html")) || !fs.existsSync(stampFile)) return false;
  return JSON.parse(fs.readFileSync(stampFile, "utf8")).stamp === stamp;
}

function takePlace(fresh) {
  const dist = path.join(root, "dist");
  const old = `${fresh}-old`;
  if (fs.existsSync(dist)) fs.renameSync(dist, old);
  fs.renameSync(fresh, dist);
  fs.rmSync(old, { recursive: true, force: true });
}

export function ensureBuild() {
  const stamp = sourceFingerprint();
  if (isBuilt(stamp)) return;
  process.stderr.write("Building the add-in … 正在构建加载项……\n");
  const fresh = path.join(root, ".cache", `dist-${process.pid}`);
  const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const run = spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", fresh], {
    cwd: root,
    encoding: "utf8",
  });
  if (run.status !== 0) {
    fs.rmSync(fresh, { recursive: true, force: true });
    process.stderr.write(
      `${run.stdout}${run.stderr}\nThe build failed: see above. 构建失败,见上面的信息。\n`
    );
    process.exit(1);
  }
  takePlace(fresh);
  fs.writeFileSync(stampFile, JSON.stringify({ stamp }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  ensureBuild();
  process.stdout.write("dist/ is what the sources make. dist/ 与源文件一致。\n");
}
