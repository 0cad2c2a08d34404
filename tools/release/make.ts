/** Makes a release folder of a build. Whatever was served before goes on beside it. */
import fs from "node:fs";
import path from "node:path";
import { checksums, copyFiles, filesBelow, SUMS } from "./files";
import type { ReleaseOptions } from "./options";
import { ReleaseProblem } from "./problem";
import { isRelease, readRecord, RECORD, type KeptBuild, type ReleaseRecord, writeRecord } from "./record";
import { SERVER_FILES } from "./servers";
import { buildAs, buildIn, isStamped, stamp, withVersion } from "./stamp";
import { nextVersion, raised } from "./version";

/** A page may stay open over two updates. */
const KEPT_BEFORE = 2;
const BACK = "back";

export interface Made {
  readonly record: ReleaseRecord;
  /** The release it follows, when there was one. */
  readonly before: ReleaseRecord | undefined;
  /** Whether pages of the release before go on, and the way back is there. */
  readonly continues: boolean;
}

interface Before {
  readonly folder: string;
  readonly record: ReleaseRecord;
}

/** Named by their content: they lie beside the ones of other builds. */
const isHashed = (file: string) => file.startsWith("app/");
/** What an opened address leads to; another build has other content under the same name. */
const isEntry = (file: string) =>
  !isHashed(file) && !file.startsWith(`${BACK}/`) && file !== RECORD && file !== SUMS;

const read = (folder: string, file: string) => fs.readFileSync(path.join(folder, file), "utf8");

/** Never takes the place of a folder that is something else. */
function refuseForeign(out: string): void {
  if (!fs.existsSync(out) || isRelease(out)) return;
  if (fs.statSync(out).isDirectory() && fs.readdirSync(out).length === 0) return;
  throw new ReleaseProblem(
    `「${out}」已经存在，而且不是 npm run release 生成的文件夹：请换一个 --out。`,
    `"${out}" exists and was not made by npm run release: choose another --out.`
  );
}

function releaseBefore({ previous, out }: ReleaseOptions): Before | undefined {
  const folder = previous ?? (isRelease(out) ? out : undefined);
  return folder === undefined ? undefined : { folder, record: readRecord(folder) };
}

function stampInto(dist: string, to: string, how: ReleaseOptions & { version: string }): KeptBuild {
  const files = filesBelow(dist);
  const built = buildIn(read(dist, "taskpane.html"));
  copyFiles(dist, to, files);
  for (const file of files.filter(isStamped))
    fs.writeFileSync(path.join(to, file), stamp(file, read(dist, file), how, built));
  return { build: buildAs(built, how.version), files: files.filter(isHashed) };
}

function writeServerFiles(to: string, { cloud }: ReleaseOptions): void {
  fs.mkdirSync(path.join(to, "server"), { recursive: true });
  for (const [file, write] of Object.entries(SERVER_FILES))
    fs.writeFileSync(path.join(to, file), write(cloud));
}

/** The hashed files of the builds before, so that a page that is open still finds its own. */
function keepBuilds(to: string, { folder, record }: Before): KeptBuild[] {
  const kept = record.builds.slice(0, KEPT_BEFORE);
  for (const { files } of kept)
    copyFiles(
      folder,
      to,
      files.filter((file) => !fs.existsSync(path.join(to, file)))
    );
  return kept;
}

/** back/: copied over the folder it opens the build before again, under a number that Excel takes for an update. */
function writeWayBack(
  to: string,
  { folder, record }: Before,
  version: string,
  builds: readonly KeptBuild[]
): void {
  const back = path.join(to, BACK);
  copyFiles(folder, back, filesBelow(folder).filter(isEntry));
  const manifest = withVersion(read(folder, "manifest.xml"), version);
  fs.writeFileSync(path.join(back, "manifest.xml"), manifest);
  const [own, before, ...older] = builds;
  const order = [before!, own!, ...older];
  writeRecord(back, { ...record, version, backVersion: null, builds: order });
}

/** Sums of the folder as it is, and of the folder after going back. */
function writeChecksums(to: string, hasBack: boolean): void {
  const back = path.join(to, BACK);
  if (hasBack) fs.writeFileSync(path.join(back, SUMS), checksums(to, back));
  fs.writeFileSync(path.join(to, SUMS), checksums(to));
}

function fill(to: string, dist: string, options: ReleaseOptions, before: Before | undefined): Made {
  const given = before && (before.record.backVersion ?? before.record.version);
  const built = buildIn(read(dist, "taskpane.html")).split(" ")[0]!;
  const version = nextVersion(built, given);
  const own = stampInto(dist, to, { ...options, version });
  writeServerFiles(to, options);
  const same = (b: Before) => b.record.url === options.url && b.record.cloud === options.cloud;
  const continued = before && same(before) ? before : undefined;
  const builds = [own, ...(continued ? keepBuilds(to, continued) : [])];
  const backVersion = continued ? raised(version) : null;
  const record = { url: options.url, cloud: options.cloud, version, backVersion, builds };
  if (continued && backVersion) writeWayBack(to, continued, backVersion, builds);
  writeRecord(to, record);
  writeChecksums(to, backVersion !== null);
  return { record, before: before?.record, continues: continued !== undefined };
}

function takePlace(fresh: string, out: string): void {
  const old = `${fresh}-old`;
  if (fs.existsSync(out)) fs.renameSync(out, old);
  fs.renameSync(fresh, out);
  fs.rmSync(old, { recursive: true, force: true });
}

/** Makes the folder beside its place and moves it there when it is whole. Throws a ReleaseProblem. */
export function makeRelease(dist: string, options: ReleaseOptions): Made {
  refuseForeign(options.out);
  const before = releaseBefore(options);
  const fresh = `${options.out}.${process.pid}`;
  try {
    const made = fill(fresh, dist, options, before);
    takePlace(fresh, options.out);
    return made;
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}
