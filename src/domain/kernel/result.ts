/**
 * What a pure function answers when it may have no answer. A problem is a code with parameters; the sentence is
 * made from it in src/text, so that the domain speaks no language.
 */
export interface Problem {
  /**
   * unset: the shop must fill a value · unknown: no data (no calendar, not in the table) → #N/A with a message.
   * wrong: the argument has the wrong type or contradicts another → #VALUE! with a message.
   */
  readonly kind: "unset" | "unknown" | "wrong";
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** An answer, or the problem that stands in its way. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** An answer. Example: `ok(3)`. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A problem by its code. Example: `fail("missing", "refund.since")`. */
export const fail = (
  kind: Problem["kind"],
  code: string,
  params: Record<string, string | number> = {}
): Result<never> => ({ ok: false, problem: { kind, code, params } });

/** Applies `f` to a value, keeps a problem. */
export function then<T, U>(r: Result<T>, f: (value: T) => Result<U>): Result<U> {
  return r.ok ? f(r.value) : r;
}
