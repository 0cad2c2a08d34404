import { isBlank } from "../../domain/fields";
import type { Cell, Moment } from "../../domain/kernel";
import type { RuleSet } from "../../domain/rulebook";
import type { Cells } from "../../domain/tables";
import { bodyOf, type Book, openBook, sheetOf } from "../../book/open";
import type { Locale } from "../../text";
import { done, type Query } from "../contract";
import { isoMoment } from "../register/due";
import { readColumns } from "../register/read-columns";
import type { Register } from "../register/register";
import { rulesInUse } from "../rules/in-use";
import { gapsOf } from "./claim";
import { damageRegister, type LineValues, numberValue, shownValue, textValue, valuesOf } from "./damage-line";
import type { ClaimLine, ClaimListAnswer } from "./model";

/** A state in words that nobody understands: never taken for one of ours. */
const UNREAD = "unread";
/** States in which a claim still wants something done, in their order. */
const WAITING = [UNREAD, "open", "filed"];

/** Every claim of the damage register with where it stands; writes nothing. */
export const listClaims: Query<Record<string, never>, ClaimListAnswer> = {
  title: "claim.list.title",
  args: [],
  async ask(port, _args, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const register = damageRegister(book.value, context);
    if (!register.ok) return register;
    const { columns } = register.value;
    const [cells] = await readColumns(port, [{ register: register.value, columns: Object.keys(columns) }]);
    const { rules } = await rulesInUse(port, book.value);
    return done({ lines: claimsIn(book.value, register.value, cells ?? {}, rules, context.locale) });
  },
};

function claimsIn(book: Book, register: Register, cells: Cells, rules: RuleSet, locale: Locale): ClaimLine[] {
  const { name } = sheetOf(book, register.table.sheet);
  const top = bodyOf(register.table).row + 1;
  const lines = (cells["tracking"] ?? []).flatMap((cell, index) =>
    isBlank(cell) ? [] : [claimAt(register, cells, index, { sheet: name, row: top + index }, rules, locale)]
  );
  const rank = ({ state }: ClaimLine) => {
    const at = WAITING.indexOf(state);
    return at < 0 ? WAITING.length : at;
  };
  return lines.sort(
    (a, b) => rank(a) - rank(b) || (a.due ?? "9").localeCompare(b.due ?? "9") || a.row - b.row
  );
}

function claimAt(
  { spec, columns, locale: words }: Register,
  cells: Cells,
  index: number,
  place: Pick<ClaimLine, "sheet" | "row">,
  rules: RuleSet,
  locale: Locale
): ClaimLine {
  const row: (string | number | boolean)[] = [];
  for (const [id, at] of Object.entries(columns)) if (at !== undefined) row[at] = cells[id]?.[index] ?? "";
  const values = valuesOf(spec, columns, row);
  const due = numberValue(values, "deadline");
  return {
    ...place,
    key: textValue(values, "tracking"),
    parcel: String(shownValue(spec, values, "parcel", words)),
    ...stateOf(values, cells["claimState"]?.[index] ?? ""),
    due: due === null ? null : isoMoment(due as Moment),
    claimFen: numberValue(values, "claim"),
    paidFen: numberValue(values, "paid"),
    missing: gapsOf(rules, values, locale).length,
  };
}

/** A blank state is open; a word that isn't understood is told as it stands there. */
function stateOf(values: LineValues, cell: Cell): Pick<ClaimLine, "state" | "stateWord"> {
  const state = textValue(values, "claimState");
  if (state !== "") return { state, stateWord: "" };
  return isBlank(cell) ? { state: "open", stateWord: "" } : { state: UNREAD, stateWord: String(cell) };
}
