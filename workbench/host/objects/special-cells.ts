import { intersection } from "../../model/areas";
import { hasContent, positions, usedArea } from "../../model/cells";
import type { Area, SheetData } from "../../model/data";
import type { Args } from "../args";
import type { HostObject } from "../object";
import type { LiveRange } from "../session";
import { areasOf, rangeAreasType } from "./range-areas";

const SPECIAL = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
] as const;
const VALUE_TYPES = ["All", "Errors", "ErrorsLogical", "ErrorsNumbers", "ErrorsText", "ErrorsLogicalNumber",
  "ErrorsLogicalText", "ErrorsNumberText", "Logical", "LogicalNumbers", "LogicalText", "LogicalNumbersText",
  "Numbers", "NumbersText", "Text"] as const; // prettier-ignore

const VALUE_WORD = { string: "Text", number: "Number", boolean: "Logical", object: "Error" } as const;

/** The cells of a kind, as few areas as rows allow; null when there are none. */
export function specialCells(range: LiveRange, args: Args): HostObject | null {
  const kind = args.word(0, SPECIAL);
  const wanted = args.word(1, VALUE_TYPES, "All");
  const { workbook } = range.session;
  const area = usedArea(range.sheet, range.place, false);
  if (!area) return null;
  const matches = (row: number, col: number): boolean => {
    const cell = workbook.cell(range.sheet, row, col);
    if (kind === "Blanks") return !hasContent(cell);
    if (kind === "Visible")
      return !range.sheet.rows.get(row)?.hidden && !range.sheet.columns.get(col)?.hidden;
    if (kind === "ConditionalFormats" || kind === "DataValidations")
      return ruled(range.sheet, kind, row, col);
    const isKind = hasContent(cell) && (kind === "Formulas") === (cell!.f !== undefined);
    return (
      isKind &&
      (wanted === "All" ||
        (cell!.v !== undefined && wanted.includes(VALUE_WORD[typeof cell!.v as keyof typeof VALUE_WORD])))
    );
  };
  const runs = horizontalRuns(area, matches);
  return runs.length === 0
    ? null
    : rangeAreasType.of(
        areasOf(
          range.session,
          stack(runs).map((a) => range.at(a))
        )
      );
}

const ruled = (sheet: SheetData, kind: string, row: number, col: number): boolean => {
  const rules = kind === "DataValidations" ? sheet.validations : sheet.conditionalFormats;
  return rules.some((rule) =>
    rule.areas.some((a) => intersection(a, { row, col, rows: 1, cols: 1 }) !== null)
  );
};

function horizontalRuns(area: Area, matches: (row: number, col: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (const [row, col] of positions(area)) {
    if (!matches(row, col)) continue;
    const last = runs.at(-1);
    if (last && last.row === row && last.col + last.cols === col) last.cols++;
    else runs.push({ row, col, rows: 1, cols: 1 });
  }
  return runs;
}

/** Runs of the same columns in consecutive rows become one area. */
function stack(runs: Area[]): Area[] {
  const stacked: Area[] = [];
  for (const run of runs) {
    const above = stacked.find((a) => a.col === run.col && a.cols === run.cols && a.row + a.rows === run.row);
    if (above) above.rows++;
    else stacked.push(run);
  }
  return stacked;
}
