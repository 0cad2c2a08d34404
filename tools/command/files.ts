import fs from "node:fs";
import path from "node:path";
import type { Source } from "../../src/domain/statements";

/** A file of this machine, read piece by piece; null when there is none. */
export function fileSource(file: string): Source | null {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const handle = fs.openSync(file, "r");
  const { size } = fs.fstatSync(handle);
  return {
    name: path.basename(file),
    size,
    read(from, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
      return bytes.subarray(0, fs.readSync(handle, bytes, 0, bytes.length, from));
    },
  };
}
