import { checkTracking } from "../../domain/messages";
import { readId } from "../../domain/kernel";
import { DAMAGE } from "../../domain/registers";
import { readCell } from "../../domain/tables";
import { openBook } from "../../book/open";
import { type Locale, text } from "../../text";
import { done, type Query, refuse } from "../contract";
import { rowArg } from "../register/args";
import { unknownColumn } from "../register/findings";
import type { TypedRow } from "../register/model";
import { rulesInUse } from "../rules/in-use";
import { gapsOf, waysOf } from "./claim";
import type { LineValues } from "./damage-line";
import { knownOf } from "./known";
import type { ClaimRemark, ClaimSuggestAnswer, ClaimSuggestArgs } from "./model";

/** What the workbook and the rules know of a damaged parcel while its line is typed; writes nothing. */
export const suggestClaim: Query<ClaimSuggestArgs, ClaimSuggestAnswer> = {
  title: "claim.suggest.title",
  args: [rowArg],
  async ask(port, { row }, { locale }) {
    const stray = unknownColumn(DAMAGE, row);
    if (stray !== undefined)
      return refuse("refuse.argument", {
        name: `row.${stray}`,
        value: `(${DAMAGE.columns.map(({ id }) => id).join(", ")})`,
      });
    const book = await openBook(port);
    if (!book.ok) return book;
    const typed = Object.fromEntries(Object.entries(row).map(([id, value]) => [id, String(value)]));
    const known = await knownOf(port, book.value, typed, locale);
    const { rules } = await rulesInUse(port, book.value);
    const filled = { ...Object.fromEntries(known.fills.map(({ column, value }) => [column, value])), ...row };
    const values = readTyped(filled);
    return done({
      fills: known.fills,
      ways: waysOf(rules, values, locale),
      missing: gapsOf(rules, values, locale),
      remarks: [...known.remarks, ...trackingRemarks(filled, locale)],
    });
  },
};

/** What is understood of it so far. */
const readTyped = (row: TypedRow): LineValues =>
  Object.fromEntries(
    DAMAGE.columns.map((column) => {
      const read = readCell(column, row[column.id] ?? null);
      return [column.id, read.ok ? read.value : null];
    })
  );

/** A number that doesn't look like one of the courier that is named: a warning, no refusal. */
function trackingRemarks({ tracking = "", courier = "" }: TypedRow, locale: Locale): ClaimRemark[] {
  const read = readId(String(tracking));
  if (read.kind !== "ok" || checkTracking(read.text.toUpperCase(), String(courier)) !== "differs") return [];
  const params = { number: read.text, courier: String(courier) };
  return [{ code: "claim.differs", message: text("claim.differs", params, locale) }];
}
