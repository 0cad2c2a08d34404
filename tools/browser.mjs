/**
 * Finds a browser of the Chromium family, or gets one: CHROME_PATH, the system's Chrome, Edge or Chromium, Playwright's
 * own download, @sparticuz/chromium into .cache (npm, Linux x64, no root needed), Debian's package (root).
 * As a command it prints {"path","args"} on standard output; what it does meanwhile goes to standard error.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const SPARTICUZ = "@sparticuz/chromium@147.0.0";
const cache = path.join(root, ".cache", "chromium");

/** Headless, quiet, and nothing of the browser's own on the network. */
const ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const isRoot = () => process.platform === "linux" && process.getuid() === 0;
const found = (file, args = isRoot() ? ["--no-sandbox"] : []) => ({ path: file, args: [...args, ...ARGS] });
const say = (zh, en) => process.stderr.write(`${zh}\n${en}\n`);

function fail(zh, en) {
  say(zh, en);
  process.exit(1);
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}

function windowsPaths() {
  const bases = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
    .map((k) => process.env[k])
    .filter(Boolean);
  const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
  return bases.flatMap((base) => programs.map((program) => path.join(base, program)));
}

const MAC = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
  (n) => `/Applications/${n}.app/Contents/MacOS/${n}`
);
const LINUX = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];

function systemBrowser() {
  const lists = { win32: windowsPaths, darwin: () => MAC, linux: () => LINUX.map(onPath).filter(Boolean) };
  return (lists[process.platform]?.() ?? []).find((file) => fs.existsSync(file));
}

async function playwrightBrowser() {
  const { chromium } = (await import("playwright-core")).default;
  const file = chromium.executablePath();
  return file && fs.existsSync(file) ? file : undefined;
}

/** A Chromium that npm can carry; unpacks itself into the system's temporary folder. */
async function npmBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const entry = path.join(cache, "node_modules", "@sparticuz", "chromium", "build", "esm", "index.js");
  if (!fs.existsSync(entry)) {
    say("没有找到浏览器,正在下载测试用的 Chromium……", `No browser found: getting ${SPARTICUZ} from npm …`);
    fs.mkdirSync(cache, { recursive: true });
    spawnSync("npm", ["install", "--prefix", cache, "--no-audit", "--no-fund", SPARTICUZ], {
      stdio: ["ignore", 2, 2],
    });
  }
  if (!fs.existsSync(entry)) return undefined;
  const chromium = (await import(pathToFileURL(entry).href)).default;
  const file = await chromium.executablePath();
  // In a single process the whole browser ends with the first page context that is closed.
  const args = chromium.args.filter((arg) => arg !== "--single-process");
  return starts(file, args) ? found(file, args) : undefined;
}

/** Libraries the system lacks show only when the program is started. */
const starts = (file, args) =>
  spawnSync(file, [...args, "--headless", "--version"], { timeout: 20000 }).status === 0;

function debianBrowser() {
  if (!isRoot() || !onPath("apt-get")) return undefined;
  const command = "apt-get install -y --no-install-recommends chromium";
  say(`正在安装 Chromium:${command}`, `Installing Chromium: ${command}`);
  spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", 2, 2] });
  spawnSync("apt-get", command.split(" ").slice(1), { stdio: ["ignore", 2, 2] });
  return systemBrowser();
}

/** The browser to use; ends the process with one sentence when there is none to be had. */
export async function getBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && fs.existsSync(named)) return found(named);
  if (named)
    fail(`CHROME_PATH 指向的「${named}」不存在。`, `CHROME_PATH names "${named}", which does not exist.`);
  const present = systemBrowser() ?? (await playwrightBrowser());
  if (present) return found(present);
  const carried = await npmBrowser();
  if (carried) return carried;
  const installed = debianBrowser();
  if (installed) return found(installed);
  return fail(
    "没有可用的浏览器:请安装 Chrome、Edge 或 Chromium,或运行 npx playwright-core install chromium,再试一次。",
    "No browser to use: install Chrome, Edge or Chromium, or run npx playwright-core install chromium, then try again."
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.stdout.write(`${JSON.stringify(await getBrowser())}\n`);
}
