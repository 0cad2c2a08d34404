import { areaOf } from "../area";
import type { Region } from "../port";
import type { ActiveCell, SelectionPort } from "../selection";
import { session } from "./session";

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">;

function activeCell(): Promise<ActiveCell> {
  return session(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,numberFormat");
    cell.worksheet.load("id,name");
    await context.sync();
    const { id, name } = cell.worksheet;
    return {
      sheet: { id, name },
      at: areaOf(cell.address),
      formula: String(cell.formulas[0]![0]),
      numberFormat: String(cell.numberFormat[0]![0]),
    };
  });
}

function area(): Promise<Region> {
  return session(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("id");
    await context.sync();
    const { rowIndex: row, columnIndex: col, rowCount: rows, columnCount: cols } = range;
    return { sheet: range.worksheet.id, at: { row, col, rows, cols } };
  });
}

function onChange(listener: () => void): Promise<() => Promise<void>> {
  return session(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => listener());
    await context.sync();
    return () => forget(handler);
  });
}

function onEdit(listener: (sheet: string) => void): Promise<() => Promise<void>> {
  return session(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) =>
      listener(worksheetId)
    );
    await context.sync();
    return () => forget(handler);
  });
}

/** A handler is removed in the conversation that added it. */
async function forget(handler: Handler): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

/** What is selected in Excel, or in the workbench. */
export const liveSelection: SelectionPort = { activeCell, area, onChange, onEdit };
