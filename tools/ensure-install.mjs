/**
 * Installs the npm packages when they are missing or older than package-lock.json, and says so on standard error.
 * Needs nothing that is not in Node itself.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

function isCurrent() {
  const mark = path.join(root, "node_modules", ".package-lock.json");
  if (!fs.existsSync(mark)) return false;
  const wanted = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(fs.readFileSync(mark, "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, p]) => name === "" || p.optional || present[name]?.version === p.version
  );
}

export function ensureInstall() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(
      `ShopOps needs Node 20.19 or newer (this is ${process.versions.node}).\n需要 Node 20.19 或更新的版本。\n`
    );
    process.exit(1);
  }
  if (isCurrent()) return;
  process.stderr.write("Installing packages (npm ci), this takes a minute or two … 正在安装依赖……\n");
  const npm = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  const run = spawnSync(npm[0], [...npm[1], "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && !process.env.npm_execpath,
  });
  if (run.status !== 0) {
    process.stderr.write("npm ci failed: see above. 依赖安装失败,见上面的信息。\n");
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) ensureInstall();
