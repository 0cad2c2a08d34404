import type { Cell } from "../../../domain/kernel";

export interface RefreshArgs {
  readonly files: readonly string[];
  /** Which kinds are written; without it what is new and what changed. */
  readonly take?: readonly ("new" | "changed" | "vanished" | "conflict")[];
  /** What is decided of conflicts, by refund number or by column: the shop's own stays, or the export counts. */
  readonly keep?: Readonly<Record<string, "mine" | "theirs">>;
  /** Only looks. */
  readonly preview?: boolean;
}

export interface RefreshAnswerLine {
  /** Number of the refund. */
  readonly key: string;
  readonly kind: "new" | "changed" | "vanished" | "conflict" | "unreadable";
  /** 1-based row on the sheet; null where it has none. */
  readonly row: number | null;
  readonly cells: readonly { readonly role: string; readonly old: Cell; readonly new: Cell }[];
  /** Of an unreadable line: file, line and what is wrong, in words. */
  readonly message: string;
}

export interface RefreshAnswer {
  readonly new: number;
  readonly changed: number;
  readonly vanished: number;
  readonly conflicts: number;
  readonly same: number;
  readonly unreadable: number;
  readonly lines: readonly RefreshAnswerLine[];
}
