import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { filesBelow } from "../../tools/release/files";
import { makeRelease } from "../../tools/release/make";
import type { ReleaseOptions } from "../../tools/release/options";

export const URL_OF_SHOP = "https://addin.shop.example";

export const temporaryFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), "shopops-release-"));

/**
 * The build as it would be after a change in every script: other names of all hashed files, everywhere they are named,
 * and another build id. (A second build by webpack takes half a minute.)
 */
export function changedBuild(dist: string, to: string): string {
  fs.cpSync(dist, to, { recursive: true });
  const next = (hash: string) => crypto.createHash("sha256").update(hash).digest("hex").slice(0, hash.length);
  const hashes = filesBelow(dist).flatMap((file) => /\.([0-9a-f]{8})\.js$/.exec(file)?.[1] ?? []);
  const build = /\(([0-9a-f]{8})\)/.exec(fs.readFileSync(path.join(dist, "taskpane.html"), "utf8"))![1]!;
  const renamed = (text: string) =>
    [...hashes, build].reduce((t, hash) => t.replaceAll(hash, next(hash)), text);
  for (const file of filesBelow(to)) {
    const at = path.join(to, file);
    if (/\.(?:js|html)$/.test(file)) fs.writeFileSync(at, renamed(fs.readFileSync(at, "utf8")));
    if (renamed(file) !== file) fs.renameSync(at, path.join(to, renamed(file)));
  }
  return to;
}

export const release = (dist: string, out: string, more: Partial<ReleaseOptions> = {}) =>
  makeRelease(dist, {
    url: URL_OF_SHOP,
    cloud: "global",
    out,
    previous: undefined,
    contact: undefined,
    ...more,
  });

/** What the administrator does to go back: what is in back/ is copied over the folder. */
export const goBack = (folder: string): void =>
  fs.cpSync(path.join(folder, "back"), folder, { recursive: true, force: true });
