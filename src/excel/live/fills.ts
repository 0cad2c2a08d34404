import type { Region } from "../port";
import { rangeOf, session } from "./session";

/** Excel's answer for a cell that nobody filled. */
const NONE = "#FFFFFF";

/** Excel tells fills cell by cell: callers ask for no more than a roster has. */
export function fills(regions: readonly Region[]): Promise<string[][][]> {
  return session(async (context) => {
    const asked = regions.map(({ sheet, at }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      return Array.from({ length: at.rows }, (_, r) =>
        Array.from({ length: at.cols }, (__, c) => {
          const { fill } = rangeOf(worksheet, { row: at.row + r, col: at.col + c, rows: 1, cols: 1 }).format;
          fill.load("color");
          return fill;
        })
      );
    });
    await context.sync();
    return asked.map((rows) =>
      rows.map((row) => row.map(({ color }) => (color === NONE ? "" : color.toUpperCase())))
    );
  });
}
