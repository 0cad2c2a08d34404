import { OWN_ROLES, type OwnLayout, ownName } from "../../domain/statements";
import type { Book } from "../../book/open";
import { aText, listOf, mapOf, oneOf, shape } from "../../book/parse";
import { recordIn, recordKind } from "../../book/record-kind";
import { isTextKey, type Locale, text } from "../../text";
import { done, type Outcome } from "../contract";

/** Kinds of files that the shop has taught, by its own headers. */
export const OWN_LAYOUTS = recordKind(
  "statements.layouts",
  listOf(
    shape(
      { name: aText, side: oneOf("account", "refunds"), columns: mapOf(aText) },
      { refunds: listOf(aText), others: listOf(aText), paid: oneOf("plus") }
    )
  )
);

/** What the workbook remembers of files that nobody else knows. */
export function layoutsIn(book: Book): Outcome<readonly OwnLayout[]> {
  const record = recordIn(book, OWN_LAYOUTS);
  return record.ok ? done(record.value ?? []) : record;
}

/** What a layout is called: in our words, or by the name the shop gave it. */
export function layoutName(layout: string | null, locale: Locale): string {
  const key = `layout.${layout ?? ""}`;
  return ownName(layout ?? "") ?? (isTextKey(key) ? text(key, {}, locale) : "");
}

/** All roles that a column may be taught as. */
export const ROLE_IDS: readonly string[] = [...new Set(Object.values(OWN_ROLES).flat())];
