import type { Contents, WritePort, Grid, Region } from "../port";
import { apply } from "./apply";
import { errors } from "./errors";
import { probe } from "./probe";
import { rangeOf, session } from "./session";
import { spills } from "./spills";
import { survey } from "./survey";

function read(regions: readonly Region[]): Promise<Contents[]> {
  return session(async (context) => {
    const ranges = regions.map(({ sheet, at }) => rangeOf(context.workbook.worksheets.getItem(sheet), at));
    for (const range of ranges) range.load("values,formulas");
    await context.sync();
    return ranges.map(({ values, formulas }) => ({ values: values as Grid, formulas: formulas as Grid }));
  });
}

function show({ sheet, at }: Region): Promise<void> {
  return session(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    rangeOf(worksheet, at).select();
    await context.sync();
  });
}

/** The workbook that is open in Excel, or in the workbench. */
export const livePort: WritePort = { survey, read, errors, spills, probe, apply, show };
