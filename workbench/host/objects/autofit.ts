import { cellsIn } from "../../model/cells";
import { formatLines } from "../../model/edit/formats";
import { renderValue } from "../../model/numbers/render";
import type { LiveRange } from "../session";
import { DEFAULT_HEIGHT } from "../../model/metrics";

/** Chinese characters are about twice as wide as Latin ones. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, c) => sum + (c.codePointAt(0)! > 0x2e80 ? 2 : 1), 0);

const PADDING = 1.5;
const MAX_WIDTH = 255;

/** An estimate: real widths need the font, which a host without a screen does not have. */
function longest(range: LiveRange, axis: "row" | "col"): Map<number, number> {
  const { workbook, options } = range.session;
  const sizes = new Map<number, number>();
  for (const { row, col, cell } of cellsIn(range.sheet, range.place)) {
    const style = workbook.styleAt(range.sheet, row, col);
    const render = { locale: options.locale, date1904: workbook.data.date1904 };
    const lines = renderValue(cell.v, style.numberFormat ?? "General", render).split("\n");
    const index = axis === "col" ? col : row;
    const size =
      axis === "col"
        ? lines.reduce((most, line) => Math.max(most, widthOf(line)), 0) * ((style.font?.size ?? 11) / 11)
        : lines.length;
    sizes.set(index, Math.max(sizes.get(index) ?? 0, size));
  }
  return sizes;
}

export function autofitColumns(range: LiveRange): void {
  for (const [col, size] of longest(range, "col")) {
    const width = Math.min(MAX_WIDTH, Math.max(2, size) + PADDING);
    formatLines(range.session.workbook, range.sheet, { ...range.place, col, cols: 1 }, "columns", { width });
  }
}

export function autofitRows(range: LiveRange): void {
  for (const [row, lines] of longest(range, "row")) {
    const height = lines * DEFAULT_HEIGHT;
    formatLines(range.session.workbook, range.sheet, { ...range.place, row, rows: 1 }, "rows", { height });
  }
}
