import type { FileAnswer } from "./answer";
import type { OwnLayout } from "./layouts";
import type { Balance, Known, PairAnswer, RegisterLine, Tie } from "./match";

/** How far the reading of files is. */
export interface FileProgress {
  readonly name: string;
  /** 0 … 1 over all files. */
  readonly part: number;
}

/** Ends the work; what is cancelled has no answer. */
export interface FileCancel {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
}

/** What became of the work on files. Example: `{kind: "missing", name: "11月.csv"}`. */
export type FilesOutcome<T> =
  | { readonly kind: "done"; readonly value: T }
  /** No file of this name was handed in. */
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly reason: string };

/** What is asked of files, by the names they were handed in with. */
export interface FilesRequest {
  readonly names: readonly string[];
  /** Rows of the seller's side are handed out as well. */
  readonly rows: boolean;
  /** Layouts that the shop has taught. */
  readonly layouts: readonly OwnLayout[];
}

/** Files to be matched with what the shop knows. */
export interface ReconcileRequest {
  readonly names: readonly string[];
  readonly layouts: readonly OwnLayout[];
  readonly register: readonly RegisterLine[];
  readonly known: Known;
}

/** Files and register matched; money in fen. */
export interface ReconcileAnswer {
  readonly files: readonly FileAnswer[];
  readonly pairs: readonly PairAnswer[];
  readonly balance: Balance;
  /** What was tied to payments of these files. */
  readonly ties: readonly Tie[];
  /** 1-based rows of the register that these files say nothing about. */
  readonly outside: readonly number[];
}

/** Files the user handed in, read where it blocks nobody: a worker of the pane, the process of the command line. */
export interface FileReader {
  read(
    request: FilesRequest,
    hear: (progress: FileProgress) => void,
    cancel?: FileCancel
  ): Promise<FilesOutcome<readonly FileAnswer[]>>;
  /** Nothing is matched with a file that can't be used: `pairs` is empty then, and `files` says why. */
  reconcile(
    request: ReconcileRequest,
    hear: (progress: FileProgress) => void,
    cancel?: FileCancel
  ): Promise<FilesOutcome<ReconcileAnswer>>;
}
