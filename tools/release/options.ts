import path from "node:path";
import { parseArgs } from "node:util";
import type { Cloud } from "./policy";
import { ReleaseProblem } from "./problem";

export interface ReleaseOptions {
  /** Origin of the shop's server, without a slash at the end. */
  readonly url: string;
  readonly cloud: Cloud;
  /** Whom users ask: an address of mail or of a page; undefined: whoever installed it. */
  readonly contact: string | undefined;
  readonly out: string;
  /** The release that is served now; undefined: the one in `out`, if there is one. */
  readonly previous: string | undefined;
}

const FLAGS = {
  url: { type: "string" },
  china: { type: "boolean", default: false },
  contact: { type: "string" },
  out: { type: "string", default: "release" },
  previous: { type: "string" },
} as const;

const USAGE =
  "npm run release -- --url https://addin.example.com [--china] [--contact MAIL|URL] [--out DIR] [--previous DIR]";

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, strict: true }).values;
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message.split(". ")[0]! : String(problem);
    throw new ReleaseProblem(`参数不对（${reason}）。用法：${USAGE}`, `${reason}. Usage: ${USAGE}`);
  }
}

/** Excel opens every address from the root of the server, and only by https. Example: "https://a.example/" → "https://a.example" */
export function originOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== "https:")
    throw new ReleaseProblem(
      `「${given}」不是 https:// 开头的网址：Excel 只从 https 加载加载项。`,
      `"${given}" is not an https:// address: Excel loads add-ins by https only.`
    );
  if (url.href !== `${url.origin}/`)
    throw new ReleaseProblem(
      `「${given}」在域名后面还有内容：请给加载项一个自己的域名（或子域名），如 ${url.origin}。`,
      `"${given}" goes on after the host name: give the add-in a host name of its own, such as ${url.origin}.`
    );
  return url.origin;
}

/** Example: "help@shop.example" → "mailto:help@shop.example" */
function linkOf(contact: string): string {
  if (/^[^\s@/:?]+@[^\s@/:?]+\.[^\s@/:?]+$/.test(contact)) return `mailto:${contact}`;
  if (URL.canParse(contact) && new URL(contact).protocol === "https:") return new URL(contact).href;
  throw new ReleaseProblem(
    `「${contact}」既不是邮箱也不是 https:// 网址：--contact 要写用户能联系到人的地方。`,
    `"${contact}" is neither an e-mail address nor an https:// address: --contact is where users reach somebody.`
  );
}

/** The options of `npm run release`, or a sentence. */
export function readReleaseOptions(args: readonly string[]): ReleaseOptions {
  const { url, china, contact, out, previous } = parsed(args);
  if (url === undefined)
    throw new ReleaseProblem(
      `请用 --url 给出加载项的网址。用法：${USAGE}`,
      `--url is missing. Usage: ${USAGE}`
    );
  return {
    url: originOf(url),
    cloud: china ? "21vianet" : "global",
    contact: contact === undefined ? undefined : linkOf(contact),
    out: path.resolve(out),
    previous: previous === undefined ? undefined : path.resolve(previous),
  };
}
