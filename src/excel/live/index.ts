import type { Region, WritePort } from "../port";
import { apply } from "./apply";
import { readCells, readValues } from "./cells";
import { errors } from "./errors";
import { fills } from "./fills";
import { looks } from "./looks";
import { probe } from "./probe";
import { rangeOf, session } from "./session";
import { spills } from "./spills";
import { survey } from "./survey";

function show({ sheet, at }: Region): Promise<void> {
  return session(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    rangeOf(worksheet, at).select();
    await context.sync();
  });
}

/** The workbook that is open in Excel, or in the workbench. */
export const livePort: WritePort = {
  survey,
  read: readCells,
  values: readValues,
  errors,
  fills,
  looks,
  spills,
  probe,
  apply,
  show,
};
