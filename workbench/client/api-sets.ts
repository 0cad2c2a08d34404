import fs from "node:fs";
import path from "node:path";
import { isAtLeast } from "../host/versions";
import { officeFolder } from "./realm";

const CHECK = /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;

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
