import type { CellValue, ReadPort, Grid, SheetInfo } from "../excel";
import type { Book } from "./open";

/** More than any desk has; what stands further down or right is no staff list and no roster. */
const MOST_ROWS = 200;
const MOST_COLS = 48;

/** The upper left part of a sheet as it is, from A1. */
export interface Scanned {
  readonly sheet: SheetInfo;
  readonly cells: Grid;
  /** Where somebody looked: the fill of each cell. */
  readonly fills?: readonly (readonly string[])[];
}

/** One round trip: the beginnings of all visible sheets, to look for lists that are no tables. */
export async function scan(port: ReadPort, book: Book): Promise<Scanned[]> {
  const sheets = book.survey.sheets.filter((s) => s.visible && s.used !== null);
  const contents = await port.read(
    sheets.map(({ id, used }) => ({
      sheet: id,
      at: {
        row: 0,
        col: 0,
        rows: Math.min(MOST_ROWS, used!.row + used!.rows),
        cols: Math.min(MOST_COLS, used!.col + used!.cols),
      },
    }))
  );
  return sheets.map((sheet, i) => ({ sheet, cells: contents[i]!.values }));
}

export const textOf = (cell: CellValue | undefined): string => String(cell ?? "").trim();
