import { areaOf } from "../area";
import type { ActiveCell, SelectionPort } from "../selection";
import { session } from "./session";

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

function onChange(listener: () => void): Promise<void> {
  return session(async (context) => {
    context.workbook.onSelectionChanged.add(async () => listener());
    await context.sync();
  });
}

/** What is selected in Excel, or in the workbench. */
export const liveSelection: SelectionPort = { activeCell, onChange };
