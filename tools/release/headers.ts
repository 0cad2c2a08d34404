/** What the server must send with which file: one table, written out for each kind of server. */
import { type Cloud, headerPolicy, officeJs } from "./policy";

export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** An address, or the beginning of addresses when it ends with a slash. No two rules meet the same file. */
  readonly path: string;
  readonly headers: Headers;
}

const ANYBODY = { "Access-Control-Allow-Origin": "*" };
/** Asked for anew each time, answered with 304 as long as nothing changed: an update reaches the next start of Excel. */
const FRESH = { "Cache-Control": "no-cache" };
/** Named by what is in it: never another content under this name. */
const FOREVER = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Office refuses icons that may not be cached. */
const DAY = { "Cache-Control": "public, max-age=86400" };

const ENTRY = [
  "/taskpane.html",
  "/manifest.xml",
  "/release.json",
  "/SHA256SUMS",
  "/THIRD-PARTY-LICENSES.txt",
  "/help/",
];
/** Excel itself reads these, from an origin of its own. */
const FUNCTIONS = ["/functions.js", "/functions.json", "/functions-zh-CN.json"];

export const HEADER_RULES: readonly HeaderRule[] = [
  ...ENTRY.map((path) => ({ path, headers: FRESH })),
  ...FUNCTIONS.map((path) => ({ path, headers: { ...FRESH, ...ANYBODY } })),
  { path: "/assets/icons/", headers: { ...DAY, ...ANYBODY } },
  { path: "/app/", headers: FOREVER },
];

/** With every file. There is no X-Frame-Options and no frame-ancestors: Excel on the web shows the pane in a frame. */
export const commonHeaders = (cloud: Cloud): Headers => ({
  "Content-Security-Policy": headerPolicy(officeJs(cloud)),
  "X-Content-Type-Options": "nosniff",
});

const ruleMeets = ({ path }: HeaderRule, address: string) =>
  path.endsWith("/") ? address.startsWith(path) : address === path;

/** Everything the server sends with an address. */
export function headersFor(address: string, cloud: Cloud): Headers {
  const rule = HEADER_RULES.find((one) => ruleMeets(one, address));
  return { ...commonHeaders(cloud), ...rule?.headers };
}

/** Kinds that older servers do not know. */
export const MORE_TYPES = { wasm: "application/wasm" };
