import type { Decision } from "../../domain/statements";
import type { Book } from "../../book/open";
import { aText, listOf, oneOf, shape } from "../../book/parse";
import { recordIn, recordKind } from "../../book/record-kind";
import { done, type Outcome } from "../contract";

/** What was decided by hand: lines that belong together though nothing tells it, and lines that don't. */
export const DECISIONS = recordKind(
  "statements.decisions",
  listOf(shape({ refund: aText, flow: aText, as: oneOf("together", "apart") }))
);

/** Decisions of earlier runs; those whose lines are gone are kept, and do nothing. */
export function decisionsIn(book: Book): Outcome<readonly Decision[]> {
  const record = recordIn(book, DECISIONS);
  return record.ok ? done(record.value ?? []) : record;
}
