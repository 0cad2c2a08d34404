import type { IncomingMessage } from "node:http";

/** The names under which this machine is asked; a page elsewhere whose name was made to point here has another one. */
const NAMES = ["localhost", "127.0.0.1", "[::1]"];
const METHODS = new Set(["GET", "HEAD"]);

/**
 * The status a request is refused with; undefined when it may be answered. Nothing is written through this server, and
 * nobody but its own pages asks it.
 */
export function refusalOf({ method, headers, socket }: IncomingMessage): number | undefined {
  const hosts = NAMES.map((name) => `${name}:${socket.localPort}`);
  const { host = "", origin } = headers;
  if (!hosts.includes(host.toLowerCase())) return 421;
  if (origin !== undefined && !hosts.includes(origin.toLowerCase().replace(/^https:\/\//, ""))) return 403;
  return METHODS.has(method ?? "") ? undefined : 405;
}
