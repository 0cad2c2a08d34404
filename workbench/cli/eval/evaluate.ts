import { StandIn, type AddinFunctions } from "../../client/stand-in";
import type { HostId } from "../../host/profiles";
import { emptyBook } from "../../model/empty-book";
import { cellKey, type BookData, type CellValue, type SheetData } from "../../model/data";
import type { EvalRequest } from "./request";

/** What a line answers: a value, a spill as its rows, or an error with its sentence. */
export type Answer = { value: CellValue | (CellValue | null)[][] } | { error: string; message?: string };

/** A sheet for each line: lines do not see each other, and all calls go out together. */
function bookOf(requests: readonly EvalRequest[]): BookData {
  const book = emptyBook();
  const [template] = book.sheets as [SheetData];
  book.sheets = requests.map(({ formula, at, cells }, i) => ({
    ...template,
    id: `line-${i + 1}`,
    name: `Sheet${i + 1}`,
    cells: new Map(cells).set(cellKey(at.row, at.col), { f: formula }),
  }));
  return book;
}

function answerIn(sheet: SheetData, { at }: EvalRequest): Answer {
  const value = (row: number, col: number): CellValue | null => sheet.cells.get(cellKey(row, col))?.v ?? null;
  const { array, v } = sheet.cells.get(cellKey(at.row, at.col))!;
  if (!array) return typeof v === "object" ? v : { value: v! };
  const rows = Array.from({ length: array.rows }, (_, r) =>
    Array.from({ length: array.cols }, (_, c) => value(at.row + r, at.col + c))
  );
  return { value: rows };
}

/** Calculates the lines in a workbook of their own, through Microsoft's client and the built add-in. */
export async function evaluate(
  requests: readonly EvalRequest[],
  functions: AddinFunctions,
  host: HostId
): Promise<Answer[]> {
  const standIn = await StandIn.start({ book: bookOf(requests), functions, host });
  try {
    await standIn.settled();
    const { sheets } = standIn.workbook.data;
    return requests.map((request, i) => answerIn(sheets[i]!, request));
  } finally {
    standIn.close();
  }
}
