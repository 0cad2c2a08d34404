import { HostProblem } from "../port";

/**
 * One conversation with Excel. While somebody is typing in a cell the request waits instead of failing, and a host that
 * can (ExcelApi 1.20) makes one undo step of it.
 */
export async function session<T>(body: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, body);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) throw new HostProblem(error.code, error.message);
    throw error;
  }
}

export const rangeOf = (
  sheet: Excel.Worksheet,
  { row, col, rows, cols }: { row: number; col: number; rows: number; cols: number }
): Excel.Range => sheet.getRangeByIndexes(row, col, rows, cols);
