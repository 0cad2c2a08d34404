import { type Book, sheetOf } from "../../book/open";
import { RULES_KEY } from "../../book/settings";
import type { RulesInForce } from "../book/book-state";
import { isPointedAt, ruleTableIn } from "./table";

/** Which rules formulas of this workbook follow; a table that isn't what the name 店务_规则 means is not followed. */
export function rulesInForce(book: Book): RulesInForce {
  const table = ruleTableIn(book);
  const followed = table.ok && table.value !== null && isPointedAt(book, table.value) ? table.value : null;
  return {
    chosen: String(book.settings.records.get(RULES_KEY)?.value ?? ""),
    table: followed && sheetOf(book, followed.sheet).name,
  };
}
