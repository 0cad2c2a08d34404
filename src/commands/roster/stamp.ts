import { carriedOut, type Change, versionChanges } from "../../domain/roster";
import type { Area, CellValue } from "../../excel";
import { TEXTS } from "../../text";
import type { OpenRoster, Standing } from "./open-roster";
import { publishedIn } from "./published";

/** 草稿 or an earlier version, where our stamp still stands above the table. */
export const STAMP = /^(?:草稿|Draft|v\d+\b)[^·]*(?= ·|$)/;

export interface Stamp {
  readonly at: Area;
  readonly now: CellValue;
}

/** The cell with our stamp; null = somebody wrote over it. */
export function stampOf({ contents, table }: Standing): Stamp | null {
  const above = contents.formulas.slice(0, table.row);
  const isStamp = (cell: CellValue) => STAMP.test(String(cell));
  const row = above.findIndex((line) => line.some(isStamp));
  const col = above[row]?.findIndex(isStamp) ?? -1;
  const now = above[row]?.[col];
  return now === undefined ? null : { at: { row, col, rows: 1, cols: 1 }, now };
}

const EDITED = Object.values(TEXTS["publish.edited"]);

/** The stamp once cells of a published sheet are changed: it says that the sheet is no longer that version. Null = it stays. */
export function stampAfter(
  { standing, staffed, known, problem }: OpenRoster,
  changes: readonly Change[]
): (Stamp & { readonly to: string }) | null {
  const stamp = stampOf(standing);
  const published = publishedIn(staffed.book, known.month);
  if (!stamp || !/^v\d/.test(String(stamp.now)) || !published.ok || !published.value) return null;
  const days = problem.days.map(({ day }) => day);
  const rows = standing.people.map(({ id, name }, p) => ({ id, name, codes: standing.cells[p] ?? [] }));
  const after = carriedOut(rows, changes, days[0] ?? changes[0]!.day) ?? rows;
  const plain = EDITED.reduce((said, edited) => said.replace(edited, ""), String(stamp.now));
  const { zh, en } = TEXTS["publish.edited"];
  const isEdited = versionChanges(published.value.rows, after, days).length > 0;
  const to = isEdited ? plain + (plain.includes("发布于") ? zh : en) : plain;
  return to === stamp.now ? null : { ...stamp, to };
}
