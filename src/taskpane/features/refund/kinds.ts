import { REFUND } from "../../../domain/registers";
import { columnOf } from "../../../domain/tables";
import { listed, type Locale } from "../../../text";
import type { Conflict } from "./state";

/** Conflicts about the same columns. */
export interface ConflictKind {
  readonly kind: string;
  /** Its columns in words. */
  readonly columns: string;
  readonly count: number;
  /** What all of them are decided to be, "" for none, "single" where they differ. */
  readonly choice: "mine" | "theirs" | "single" | "";
}

/** The kinds of conflict there are, in the order they come up. */
export function kindsOf(conflicts: readonly Conflict[], locale: Locale): ConflictKind[] {
  const kinds = [...new Set(conflicts.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const all = conflicts.filter((one) => one.kind === kind);
    const choices = new Set(all.map(({ choice }) => choice ?? ""));
    const [first = ""] = choices;
    const headers = kind.split(",").map((role) => columnOf(REFUND, role)?.header[locale] ?? role);
    return {
      kind,
      columns: listed(headers, locale),
      count: all.length,
      choice: choices.size > 1 ? "single" : first,
    };
  });
}
