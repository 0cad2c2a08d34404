import type { StyleData } from "../../model/data";
import { formatLines } from "../../model/edit/formats";
import { invalidArgument } from "../errors";
import { define, type HostObject, type Property } from "../object";
import type { LiveRange } from "../session";
import { autofitColumns, autofitRows } from "./autofit";
import { chosen, common, flag, patch, styled, type Formatted } from "./format-target";
import { columnPoints, POINTS_PER_CHARACTER, rowPoints } from "../../model/metrics";
import { bordersType } from "./range-borders";
import { fillType, fontType, formatProtectionType } from "./range-font";

type Horizontal = NonNullable<StyleData["align"]>["horizontal"];
type Vertical = NonNullable<StyleData["align"]>["vertical"];
const HORIZONTAL: Record<string, Horizontal> = {
  ...{ General: undefined, Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify" },
  ...{ CenterAcrossSelection: "centerContinuous", Distributed: "distributed" },
};
const VERTICAL: Record<string, Vertical> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

const nameIn = <V>(table: Record<string, V>, value: V): string =>
  Object.entries(table).find(([, v]) => v === value)![0];

function sized(
  axis: "rows" | "columns",
  read: (range: LiveRange, index: number) => number,
  write: (points: number) => object
): Property<Formatted> {
  return {
    get: (f) => common(f, (_, row, col, range) => read(range, axis === "rows" ? row : col)),
    set: (f, value) => {
      if (typeof value !== "number" || value < 0) throw invalidArgument();
      for (const range of f.ranges)
        formatLines(f.session.workbook, range.sheet, range.place, axis, write(value));
    },
  };
}

/** Whether rows or columns have the sheet's own size; setting it takes theirs away. */
const standard = (
  axis: "rows" | "columns",
  sizeOf: (range: LiveRange, row: number, col: number) => number | undefined
): Property<Formatted> => ({
  get: (f) => common(f, (_, row, col, range) => sizeOf(range, row, col) === undefined),
  set: (f, value) => {
    if (value !== true) return;
    const size = axis === "rows" ? { height: undefined } : { width: undefined };
    for (const range of f.ranges) formatLines(f.session.workbook, range.sheet, range.place, axis, size);
  },
});

export const rangeFormatType = define<Formatted>({
  name: "RangeFormat",
  scalars: {
    columnWidth: sized(
      "columns",
      (range, col) => columnPoints(range.sheet, col),
      (points) => ({ width: points / POINTS_PER_CHARACTER })
    ),
    horizontalAlignment: styled(
      (s) => nameIn(HORIZONTAL, s.align?.horizontal),
      (v) => ({ align: { horizontal: chosen(HORIZONTAL, v) } })
    ),
    indentLevel: styled(
      (s) => s.align?.indent ?? 0,
      (v) => ({ align: { indent: Number(v) || undefined } })
    ),
    rowHeight: sized(
      "rows",
      (range, row) => rowPoints(range.sheet, row),
      (points) => ({ height: points })
    ),
    shrinkToFit: styled(
      (s) => s.align?.shrink ?? false,
      (v) => ({ align: { shrink: flag(v) || undefined } })
    ),
    textOrientation: styled(
      (s) => s.align?.rotation ?? 0,
      (v) => ({ align: { rotation: Number(v) || undefined } })
    ),
    useStandardHeight: standard("rows", (range, row) => range.sheet.rows.get(row)?.height),
    useStandardWidth: standard("columns", (range, _row, col) => range.sheet.columns.get(col)?.width),
    verticalAlignment: styled(
      (s) => nameIn(VERTICAL, s.align?.vertical ?? "bottom"),
      (v) => ({ align: { vertical: chosen(VERTICAL, v) } })
    ),
    wrapText: styled(
      (s) => s.align?.wrap ?? false,
      (v) => ({ align: { wrap: flag(v) || undefined } })
    ),
  },
  children: {
    borders: (f): HostObject => bordersType.of(f),
    fill: (f) => fillType.of(f),
    font: (f) => fontType.of(f),
    protection: (f) => formatProtectionType.of(f),
  },
  methods: {
    adjustIndent: (f, args) => {
      const level = Math.max(0, Number(common(f, (s) => s.align?.indent ?? 0) ?? 0) + args.int(0));
      patch(f, { align: { indent: level || undefined } });
    },
    autofitColumns: (f) => f.ranges.forEach(autofitColumns),
    autofitRows: (f) => f.ranges.forEach(autofitRows),
  },
});
