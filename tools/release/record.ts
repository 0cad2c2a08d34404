import fs from "node:fs";
import path from "node:path";
import type { Cloud } from "./policy";
import { ReleaseProblem } from "./problem";

export const RECORD = "release.json";

/** A build that the folder still holds the hashed files of. */
export interface KeptBuild {
  readonly build: string;
  readonly files: readonly string[];
}

/** release.json: what a release folder is, for the release that follows it. */
export interface ReleaseRecord {
  readonly url: string;
  readonly cloud: Cloud;
  /** Number of the manifest in this folder. */
  readonly version: string;
  /** Number of the manifest in back/, which is given away too; null where there is no way back. */
  readonly backVersion: string | null;
  /** Newest first; the first one is the build that is opened. */
  readonly builds: readonly KeptBuild[];
}

const isRecord = (value: unknown): value is ReleaseRecord =>
  typeof value === "object" &&
  value !== null &&
  ["url", "cloud", "version", "builds"].every((key) => key in value) &&
  /^\d+(?:\.\d+){3}$/.test((value as ReleaseRecord).version) &&
  Array.isArray((value as ReleaseRecord).builds);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isRelease = (folder: string): boolean => fs.existsSync(path.join(folder, RECORD));

/** What the release in a folder says of itself, or a sentence. */
export function readRecord(folder: string): ReleaseRecord {
  const file = path.join(folder, RECORD);
  const record = fs.existsSync(file) ? parse(fs.readFileSync(file, "utf8")) : undefined;
  if (isRecord(record)) return record;
  throw new ReleaseProblem(
    `「${folder}」不是 npm run release 生成的文件夹（没有可用的 ${RECORD}）。`,
    `"${folder}" is not a folder made by npm run release (no usable ${RECORD} in it).`
  );
}

export const writeRecord = (folder: string, record: ReleaseRecord): void =>
  fs.writeFileSync(path.join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);
