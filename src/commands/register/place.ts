import { isNote, isTotals, type Line, type Span } from "../../domain/adoption";
import { isBlank } from "../../domain/fields";
import { repeatsOf } from "../../domain/tables";
import type { Target } from "../../book/append";
import type { Spot } from "../../book/spot";
import { bodyOf } from "../../book/open";
import type { Area, Contents, Region } from "../../excel";

/** A remark or two and a sum may go down by a row; another list may not. */
const MOST_PUSHED = 12;

type Kind = "blank" | "line" | "totals" | "note";

export type Found =
  { readonly ok: true; readonly spot: Omit<Spot, "looks"> } | { readonly ok: false; readonly blocking: Area };

/**
 * After the last real line: before a sum by hand, a remark or a row of totals; in a blank row where there is one. Several
 * lines get room of their own in a plain range, and the blank rows only where nothing may be pushed down.
 */
export function spotIn(
  target: Target,
  around: Region & Contents,
  taken: (at: Area) => boolean,
  count = 1
): Found {
  const { table } = target;
  const body = bodyOf(table);
  const end = body.row + body.rows;
  const kinds = kindsOf(around, table.columns);
  const kindAt = (row: number): Kind => kinds[row - around.at.row] ?? "blank";
  let last = end - 1;
  while (last >= around.at.row && kindAt(last) !== "line") last--;
  const before = last < around.at.row ? null : last;
  const row = before === null ? body.row : before + 1;
  const isInside = table.range !== undefined || row < end;
  const isRoom =
    (table.range !== undefined || row + count <= end) &&
    Array.from({ length: count }, (_, i) => kindAt(row + i)).every((kind) => kind === "blank");
  const blocking = inTheWay(around, row, kinds, taken);
  if (isInside && isRoom && (count === 1 || before === null || blocking))
    return { ok: true, spot: { how: "fill", row, last: before, around } };
  if (blocking) return { ok: false, blocking };
  return { ok: true, spot: { how: isInside ? "push" : "grow", row, last: before, around } };
}

function kindsOf({ at, values }: Region & Contents, headers: readonly string[]): Kind[] {
  const span: Span = { from: 0, to: at.cols - 1 };
  const isRepeat = repeatsOf(headers);
  return values.map((cells, i): Kind => {
    const line: Line = { row: at.row + i, cells };
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0) return "blank";
    if (isTotals(line, span)) return "totals";
    if (isNote(line, span)) return "note";
    return isRepeat(cells) ? "note" : "line";
  });
}

/** What can't go down by a row: lines of something else, or a table of Excel's. */
function inTheWay(
  { at }: Region,
  row: number,
  kinds: readonly Kind[],
  taken: (at: Area) => boolean
): Area | null {
  const below = { ...at, row, rows: Math.max(1, at.row + at.rows - row) };
  if (taken({ ...below, rows: 1_048_576 - row })) return below;
  const rest = kinds.slice(row - at.row);
  const first = rest.findIndex((kind) => kind === "line");
  if (first >= 0) return { ...below, row: row + first, rows: 1 };
  return rest.filter((kind) => kind !== "blank").length > MOST_PUSHED ? below : null;
}
