import fs from "node:fs";
import path from "node:path";
import { officeFolder } from "./realm";

const CHECK = /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;

/** Compares "1.9" and "1.15" part by part. */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major !== neededMajor ? major > neededMajor : minor >= neededMinor;
}

/** Members of the API that the given sets do not have yet, from the client's own table. */
export function missingMembers(sets: Record<string, string>): Set<string> {
  const source = fs.readFileSync(path.join(officeFolder(), "excel-web-16.00.debug.js"), "utf8");
  const missing = new Set<string>();
  for (const [, member, quoted, version] of source.matchAll(CHECK)) {
    const set = quoted === "_defaultApiSetName" ? "ExcelApi" : quoted!.slice(1, -1);
    if (!isAtLeast(sets[set] ?? "0.0", version!)) missing.add(member!);
  }
  return missing;
}
