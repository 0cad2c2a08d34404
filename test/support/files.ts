import { type Source, sourceOf } from "../../src/domain/statements";
import type { PaneFiles } from "../../src/taskpane/host";
import { inProcessFiles } from "../../src/workers/statements";

/** Files that are only bytes, read in this process. */
export function filesInMemory(files: Readonly<Record<string, Uint8Array>> = {}): PaneFiles {
  const open = (name: string): Source | null => {
    const bytes = files[name];
    return bytes ? sourceOf(name, bytes) : null;
  };
  return { ...inProcessFiles(open), hand: (handed) => handed.map(({ name }) => name) };
}
