import { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ["open", []],
  win32: ["cmd", ["/c", "start", ""]],
};

/** Shows the page in the user's own browser; where there is none the printed address has to do. */
export function openInBrowser(url: string): void {
  const [command, args] = OPENERS[process.platform] ?? ["xdg-open", []];
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => process.stderr.write(`请在浏览器里打开 / Please open in a browser: ${url}\n`));
  child.unref();
}
