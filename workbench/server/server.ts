import https from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import { answerTo, type Site } from "./routes";
import { refusalOf } from "./refusals";
import { portInUse } from "./sentences";

/** Nothing the page or the add-in loads may come from, or go to, another machine. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-cache",
};

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

function respond(site: Site, address: string, response: import("node:http").ServerResponse): void {
  const pathname = decodeURIComponent(new URL(address, "https://localhost").pathname);
  if (pathname === "/") {
    response.writeHead(302, { ...HEADERS, location: "/workbench/" }).end();
    return;
  }
  const answer = answerTo(site, pathname);
  if (!answer) response.writeHead(404, { ...HEADERS, "content-type": "text/plain" }).end("not found");
  else response.writeHead(200, { ...HEADERS, "content-type": answer.type }).end(answer.body);
}

/** Listens on this machine only. */
export function startServer(site: Site, certificate: Certificate, port: number): Promise<RunningServer> {
  const server = https.createServer(certificate, (request, response) => {
    try {
      const refused = refusalOf(request);
      if (refused === undefined) respond(site, request.url ?? "/", response);
      else response.writeHead(refused, { ...HEADERS, allow: "GET, HEAD" }).end();
    } catch {
      response.writeHead(400, HEADERS).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? portInUse(port) : error)
    );
    server.listen(port, "127.0.0.1", () => {
      const { port: bound } = server.address() as AddressInfo;
      resolve({ url: `https://localhost:${bound}/workbench/`, close: () => close(server) });
    });
  });
}

function close(server: https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
