/**
 * `npm run excel`: serves the add-in and loads it into Excel on Windows or a Mac; `npm run excel -- stop` ends that.
 * Microsoft's tool ends with code 0 when it fails, so what it prints decides.
 */
import { spawn } from "node:child_process";
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
const stopping = process.argv[2] === "stop";
const args = stopping ? ["stop", "manifest.xml"] : ["start", "manifest.xml", "desktop", ...server];

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
