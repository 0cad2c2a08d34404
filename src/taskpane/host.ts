import type { Moment } from "../domain/kernel";
import type { RosterSolver } from "../domain/roster";
import type { WritePort, SelectionPort } from "../excel";
import type { Locale } from "../text";
import type { Scheme } from "./parts/theme";

/** What is remembered outside the workbook: language and appearance, nothing else. */
export interface Memory {
  read(key: "language" | "theme"): string | null;
  write(key: "language" | "theme", value: string): void;
}

/** Everything the pane reaches outside itself; the composition root gives the real ones. */
export interface PaneHost {
  readonly port: WritePort;
  readonly selection: SelectionPort;
  readonly solver: RosterSolver;
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
