import type { Moment } from "../domain/kernel";
import type { RosterSolver } from "../domain/roster";
import type { FileReader } from "../domain/statements";
import type { WritePort, SelectionPort } from "../excel";
import type { Locale } from "../text";
import type { Scheme } from "./parts/theme";

/** What is remembered outside the workbook: language and appearance, who is typing, the last courier; nothing else. */
export type MemoryKey = "language" | "theme" | "handler" | "courier";

export interface Memory {
  read(key: MemoryKey): string | null;
  write(key: MemoryKey, value: string): void;
}

/** Files that were dropped into the pane: commands ask for them by name. */
export interface PaneFiles extends FileReader {
  /** Keeps files; the names to ask for them by. */
  hand(files: readonly { readonly name: string; readonly file: Blob }[]): string[];
}

/** Everything the pane reaches outside itself; the composition root gives the real ones. */
export interface PaneHost {
  readonly port: WritePort;
  readonly selection: SelectionPort;
  readonly solver: RosterSolver;
  readonly files: PaneFiles;
  readonly memory: Memory;
  /** Version and build of this page. */
  readonly build: string;
  /** The wall clock of this computer. */
  now(): Moment;
  seed(): number;
  /** Excel's own language and appearance. */
  locale(): Locale;
  scheme(): Scheme;
}
