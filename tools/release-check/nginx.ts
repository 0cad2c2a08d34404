import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";

const PLACES = [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin", "/usr/local/sbin"];
const MIME_TYPES = "/etc/nginx/mime.types";

export function findNginx(): string {
  const found = PLACES.map((folder) => path.join(folder, "nginx")).find((file) => fs.existsSync(file));
  if (found !== undefined) return found;
  throw new Error(
    "没有 nginx：Debian 上用 apt-get install nginx-light 安装。There is no nginx: on Debian, apt-get install nginx-light."
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** One process in the foreground, everything it writes in `work`; the site's own rules are what the release says. */
function configuration(work: string, site: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off; master_process off; pid ${work}/nginx.pid; error_log ${work}/error.log;
events { worker_connections 128; }
http {
  ${fs.existsSync(MIME_TYPES) ? `include ${MIME_TYPES};` : ""} access_log off;
  ${temporary.map((name) => `${name}_temp_path ${work}/${name};`).join(" ")}
  server { listen 127.0.0.1:${port}; root ${site}; include ${site}/server/nginx.conf; }
}
`;
}

export interface RunningNginx {
  readonly origin: string;
  stop(): Promise<void>;
}

const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once("exit", () => resolve()));

async function answers(origin: string, child: ChildProcess): Promise<void> {
  let gone = false;
  child.once("exit", () => (gone = true));
  for (;;) {
    if (gone) throw new Error("nginx ended: see its messages above");
    if (
      await fetch(`${origin}/taskpane.html`).then(
        () => true,
        () => false
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** nginx over a release folder, on a port of this machine that nobody uses. */
export async function startNginx(work: string, site: string): Promise<RunningNginx> {
  const port = await freePort();
  const file = path.join(work, "nginx.conf");
  fs.writeFileSync(file, configuration(work, site, port));
  const child = spawn(findNginx(), ["-c", file, "-p", work, "-e", `${work}/error.log`], { stdio: "inherit" });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child);
  return {
    origin,
    stop: async () => {
      child.kill("SIGTERM");
      if (child.exitCode === null && child.signalCode === null) await ended(child);
    },
  };
}
