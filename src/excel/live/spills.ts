import { areaOf, cellOf } from "../area";
import type { Region } from "../port";
import { rangeOf, session } from "./session";

/** An Excel without this set has no formulas that spill. */
const canSpill = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.12");

/** Regions without any spill are sorted out first, so that few cells are asked one by one. */
export async function spills(regions: readonly Region[]): Promise<Region[]> {
  if (!canSpill()) return [];
  return session(async (context) => {
    const rangeIn = ({ sheet, at }: Region) => rangeOf(context.workbook.worksheets.getItem(sheet), at);
    const asked = regions.map((region) => ({ region, range: rangeIn(region) }));
    for (const { range } of asked) range.load("hasSpill");
    await context.sync();

    const anchors = asked
      .filter(({ range }) => range.hasSpill !== false)
      .flatMap(({ region }) => cellsOf(region))
      .map((cell) => ({ cell, filled: rangeIn(cell).getSpillingToRangeOrNullObject() }));
    for (const { filled } of anchors) filled.load("address");
    await context.sync();
    return anchors.flatMap(({ cell, filled }) =>
      filled.isNullObject ? [] : [{ sheet: cell.sheet, at: areaOf(filled.address) }]
    );
  });
}

const cellsOf = ({ sheet, at }: Region): Region[] =>
  Array.from({ length: at.rows * at.cols }, (_, i) => ({
    sheet,
    at: cellOf(at, Math.floor(i / at.cols), i % at.cols),
  }));
