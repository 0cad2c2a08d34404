/**
 * `npm run excel`: serves the add-in and loads it into Excel on Windows or a Mac; `npm run excel -- stop` ends that.
 * It is an add-in of its own (店务助手（开发）, =SHOPDEV.…), so that the shop's version can stay installed.
 * Microsoft's tool ends with code 0 when it fails, so what it prints decides.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstall } from "./ensure-install.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const PORT = 3000;
const STARTED = /Debugging started\.|^Started\.|Debugging has been stopped\./m;
const FAILED = /Unable to |^Error:/m;

function fail(zh, en) {
  process.stderr.write(`${zh}\n${en}\n`);
  process.exit(1);
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  fail(
    "这台电脑上没有 Excel(只有 Windows 和 Mac 能装):请用 npm start 打开试用台。",
    "Excel runs on Windows and Mac only: use npm start to open the workbench on this machine."
  );
}
ensureInstall();

const tool = path.join(root, "node_modules", "office-addin-debugging", "cli.js");
const server = ["--dev-server", "npx webpack serve --mode development", "--dev-server-port", String(PORT)];
const { register } = await import("tsx/cjs/api");
register();
const { developmentManifest } = createRequire(import.meta.url)("./development-manifest.ts");
const manifest = path.join(root, ".cache", "manifest-development.xml");
fs.mkdirSync(path.dirname(manifest), { recursive: true });
fs.writeFileSync(manifest, developmentManifest(fs.readFileSync(path.join(root, "manifest.xml"), "utf8")));

const stopping = process.argv[2] === "stop";
const args = stopping ? ["stop", manifest] : ["start", manifest, "desktop", ...server];

const child = spawn(process.execPath, [tool, ...args], { cwd: root, stdio: ["inherit", "pipe", "pipe"] });
let printed = "";
for (const [stream, out] of [
  [child.stdout, process.stdout],
  [child.stderr, process.stderr],
]) {
  stream.on("data", (chunk) => {
    printed += chunk;
    out.write(chunk);
  });
}
child.on("close", (code) => {
  if (code === 0 && STARTED.test(printed) && !FAILED.test(printed)) return;
  fail("没有成功,原因见上面的信息。", "This did not work: see the messages above for the reason.");
});
