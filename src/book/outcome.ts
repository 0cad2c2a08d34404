import type { Finding } from "../domain/kernel";
import type { Ease } from "../domain/roster";
import type { Region } from "../excel";
import type { Message, TextKey } from "../text";

/** Why a roster is impossible, in words, and what would make it possible. */
export interface ConflictInWords {
  /** What collides: without any one of them the rest could hold together. */
  readonly reasons: readonly string[];
  /** Shifts that stay open whatever is done; 0 when cover is not the reason. */
  readonly shortage: number;
  /** Where they would be missing. */
  readonly missing: readonly string[];
  /** Each was tried; `ease` is handed back as an argument. */
  readonly ways: readonly { readonly said: string; readonly ease: Ease }[];
}

/** One sentence that says what happened and what to do. */
export interface Refusal {
  readonly ok: false;
  readonly message: Message;
  /** The fields or rules it is about, for the form or the list beside it. */
  readonly findings: readonly Finding[];
  /** Where to look, for example the line that is already there. */
  readonly show: Region | null;
  readonly conflict: ConflictInWords | null;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refuse = (
  code: TextKey,
  params: Message["params"] = {},
  more: Partial<Pick<Refusal, "findings" | "show" | "conflict">> = {}
): Refusal => ({ ok: false, message: { code, params }, findings: [], show: null, conflict: null, ...more });
