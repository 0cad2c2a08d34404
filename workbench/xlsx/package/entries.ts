import type { ZipEntry } from "./zip";

const nameOf = (part: string): string => part.replaceAll("\\", "/").replace(/^\//, "");
const fold = (name: string): string => name.toLowerCase();

/** Whether two part names mean the same part: letter case does not matter. */
export const samePart = (a: string, b: string): boolean => fold(nameOf(a)) === fold(nameOf(b));

/**
 * The entries of a package by part name. Names match in any letter case, but where two parts differ in case only, each
 * is found under its own spelling; a second entry of the very same name is carried along and never read.
 */
export class Entries {
  private readonly byKey = new Map<string, ZipEntry>();
  /** Folded name → key of the first entry that has it. */
  private readonly folded = new Map<string, string>();

  constructor(entries: readonly ZipEntry[] = []) {
    for (const entry of entries) {
      const name = nameOf(entry.name);
      this.set(this.byKey.has(name) ? `${name}\0${this.byKey.size}` : name, entry);
    }
  }

  /** The key of a part, whether it is there or not. */
  keyOf(part: string): string {
    const name = nameOf(part);
    return this.byKey.has(name) ? name : (this.folded.get(fold(name)) ?? name);
  }

  get(part: string): ZipEntry | undefined {
    return this.byKey.get(this.keyOf(part));
  }

  /** Puts an entry under a key, in place of the one that is there or at the end. */
  set(key: string, entry: ZipEntry): void {
    this.byKey.set(key, entry);
    if (!this.folded.has(fold(key))) this.folded.set(fold(key), key);
  }

  delete(part: string): void {
    const key = this.keyOf(part);
    this.byKey.delete(key);
    if (this.folded.get(fold(key)) !== key) return;
    this.folded.delete(fold(key));
    const next = [...this.byKey.keys()].find((other) => fold(other) === fold(key));
    if (next !== undefined) this.folded.set(fold(key), next);
  }

  all(): ZipEntry[] {
    return [...this.byKey.values()];
  }
}
