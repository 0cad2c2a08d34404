import { isBlank } from "../../domain/fields";
import { type Cells, isSum } from "../../domain/tables";
import { type Book, bodyOf, sheetOf } from "../../book/open";
import { columnName, type ReadPort } from "../../excel";
import type { Locale } from "../../text";
import { done, type Outcome, type Refusal, refuse } from "../contract";
import type { Register } from "../register/register";

/** The rows of the register that its totals add up. */
export interface Counted {
  /** How many from the first line on, those that may still be filled in included. */
  readonly rows: number;
  /** 0-based row of the last line, where the totals end there because something else stands below; null: they grow. */
  readonly last: number | null;
}

/** Lines that a plain range may still grow by before its totals are made anew. */
const SPARE = 2000;
/** So many cells are named, and how many there are. */
const NAMED = 3;

/** One round trip: the lines without the sums below them; sums by hand between them are refused by their rows. */
export async function countedLines(
  port: ReadPort,
  book: Book,
  { table, own }: Register
): Promise<Outcome<Counted>> {
  const body = bodyOf(table);
  if (own) return done({ rows: body.rows, last: null });
  const used = sheetOf(book, table.sheet).used;
  const end = Math.min(used ? used.row + used.rows : 0, body.row + body.rows + SPARE);
  const rows = table.range ? Math.max(body.rows, end - body.row) : body.rows;
  const [cells = []] = await port.values([{ sheet: table.sheet, at: { ...body, rows } }]);
  const lines = trimmed(cells.slice(0, body.rows));
  const sums = lines.flatMap((row, i) => (isSum(row) ? [String(body.row + i + 1)] : []));
  if (sums.length > 0)
    return refuse("claim.totals.between", { table: table.name, rows: sums.slice(0, NAMED).join("、") });
  const isClear = cells.slice(lines.length).every((row) => row.every(isBlank));
  if (!isClear) return done({ rows: lines.length, last: body.row + lines.length - 1 });
  return done({ rows: body.rows + (table.range ? SPARE : 0), last: null });
}

/** Without the sums and the blank rows at the end. */
function trimmed<T extends Parameters<typeof isSum>[0]>(rows: readonly T[]): readonly T[] {
  const last = rows.reduce((found, row, i) => (isSum(row) || row.every(isBlank) ? found : i), -1);
  return rows.slice(0, Math.max(1, last + 1));
}

/** Amounts that are text: a sum leaves them out without a word, so nothing is summed. */
export function textAmounts(
  { table, columns }: Register,
  cells: Cells,
  amounts: readonly string[],
  locale: Locale
): Refusal | null {
  const top = bodyOf(table).row + 1;
  const wrong = amounts.flatMap((id) =>
    (cells[id] ?? []).flatMap((cell, i) =>
      isBlank(cell) || typeof cell === "number"
        ? []
        : [`${columnName(table.area.col + (columns[id] ?? 0))}${top + i} ${cell}`]
    )
  );
  if (wrong.length === 0) return null;
  const named = wrong.slice(0, NAMED).join(locale === "zh" ? "、" : ", ");
  return refuse("claim.totals.textAmounts", { table: table.name, count: wrong.length, cells: named });
}
