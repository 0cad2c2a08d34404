import { HostProblem } from "../port";

/**
 * One conversation with Excel. While somebody is typing in a cell the request waits instead of failing. Each request is
 * an undo step of Excel's by itself; a merged group is never asked for, because one member without undo in it makes
 * Excel refuse the group and with it our own way back.
 */
export async function session<T>(body: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, body);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) throw new HostProblem(error.code, error.message);
    throw error;
  }
}

export const rangeOf = (
  sheet: Excel.Worksheet,
  { row, col, rows, cols }: { row: number; col: number; rows: number; cols: number }
): Excel.Range => sheet.getRangeByIndexes(row, col, rows, cols);
