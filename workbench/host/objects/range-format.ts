import { area as makeArea } from "../../model/areas";
import type { Area, BorderSide, Color, StyleData } from "../../model/data";
import { applyStyle, formatLines } from "../../model/edit/formats";
import type { StylePatch } from "../../model/styles";
import { invalidArgument, itemNotFound } from "../errors";
import { define, type HostObject, type Property } from "../object";
import type { HostSession, LiveRange } from "../session";
import { autofitColumns, autofitRows } from "./autofit";
import { fromColor, toColor } from "./colors";
import { columnPoints, POINTS_PER_CHARACTER, rowPoints } from "./metrics";

/** The ranges whose looks an object reads and changes. */
export interface Formatted {
  session: HostSession;
  ranges: LiveRange[];
}

/** Above this many cells, looks are compared on a sample: the corners and the middle. */
const SAMPLE_LIMIT = 20_000;

function* sample(area: Area): Generator<[number, number]> {
  const whole = area.rows * area.cols <= SAMPLE_LIMIT;
  const rows = whole ? area.rows : Math.min(area.rows, 50);
  const cols = whole ? area.cols : Math.min(area.cols, 50);
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) yield [area.row + i, area.col + j];
}

/** One value when all cells agree, null when they differ. */
function common<V>(
  formatted: Formatted,
  read: (style: StyleData, row: number, col: number, range: LiveRange) => V
): V | null {
  let first: V | undefined;
  for (const range of formatted.ranges) {
    for (const [row, col] of sample(range.place)) {
      const value = read(formatted.session.workbook.styleAt(range.sheet, row, col), row, col, range);
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first ?? null;
}

function patch({ session, ranges }: Formatted, change: StylePatch): void {
  for (const range of ranges) applyStyle(session.workbook, range.sheet, range.place, change);
}

/** A property that is one entry of the style. */
function styled<V>(
  read: (style: StyleData) => V,
  write: (value: unknown) => StylePatch
): Property<Formatted> {
  return { get: (f) => common(f, read), set: (f, value) => patch(f, write(value)) };
}

const color = (
  target: StyleData,
  session: HostSession,
  read: (style: StyleData) => Color | undefined,
  fallback: string
): string => fromColor(read(target), session.workbook.data.theme?.colors) ?? fallback;

const colored = (
  read: (style: StyleData) => Color | undefined,
  fallback: string,
  write: (c: Color | undefined) => StylePatch
): Property<Formatted> => ({
  get: (f) => common(f, (style) => color(style, f.session, read, fallback)),
  set: (f, value) => patch(f, write(toColor(value))),
});

const word = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
const flag = (value: unknown): boolean => value === true;

const UNDERLINES = {
  None: undefined,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function underlineOf(value: unknown): NonNullable<StyleData["font"]>["underline"] {
  const found = Object.entries(UNDERLINES).find(
    ([name]) => name.toLowerCase() === String(value).toLowerCase()
  );
  if (!found) throw invalidArgument();
  return found[1];
}

const fontType = define<Formatted>({
  name: "RangeFont",
  scalars: {
    bold: styled(
      (s) => s.font?.bold ?? false,
      (v) => ({ font: { bold: flag(v) || undefined } })
    ),
    color: colored(
      (s) => s.font?.color,
      "#000000",
      (c) => ({ font: { color: c } })
    ),
    italic: styled(
      (s) => s.font?.italic ?? false,
      (v) => ({ font: { italic: flag(v) || undefined } })
    ),
    name: styled(
      (s) => s.font?.name ?? "Calibri",
      (v) => ({ font: { name: String(v) } })
    ),
    size: styled(
      (s) => s.font?.size ?? 11,
      (v) => ({ font: { size: Number(v) } })
    ),
    strikethrough: styled(
      (s) => s.font?.strike ?? false,
      (v) => ({ font: { strike: flag(v) || undefined } })
    ),
    underline: styled(
      (s) => Object.entries(UNDERLINES).find(([, u]) => u === s.font?.underline)![0],
      (v) => ({ font: { underline: underlineOf(v) } })
    ),
  },
});

const fillType = define<Formatted>({
  name: "RangeFill",
  scalars: {
    color: {
      get: (f) => common(f, (s) => (s.fill ? color(s, f.session, (x) => x.fill?.fg, "#FFFFFF") : "#FFFFFF")),
      set: (f, value) =>
        patch(f, { fill: value === "" ? undefined : { pattern: "solid", fg: toColor(value) } }),
    },
    pattern: styled(
      (s) => word(s.fill?.pattern ?? "none"),
      (v) => ({
        fill:
          String(v) === "None"
            ? undefined
            : { pattern: String(v).charAt(0).toLowerCase() + String(v).slice(1) },
      })
    ),
  },
  methods: { clear: (f) => patch(f, { fill: undefined }) },
});

const protectionType = define<Formatted>({
  name: "FormatProtection",
  scalars: {
    locked: styled(
      (s) => s.protection?.locked ?? true,
      (v) => ({ protection: { locked: flag(v) ? undefined : false } })
    ),
    formulaHidden: styled(
      (s) => s.protection?.hidden ?? false,
      (v) => ({ protection: { hidden: flag(v) || undefined } })
    ),
  },
});

// ---- borders

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Side = (typeof SIDES)[number];

interface Edge {
  f: Formatted;
  side: Side;
}
type StyleSide = "top" | "bottom" | "left" | "right" | "diagonal";

/** The cells a side of an area runs along, and which side of theirs it is. */
function edgesOf(area: Area, side: Side): { area: Area; side: StyleSide }[] {
  const { row, col, rows, cols } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: makeArea(row, col, 1, cols), side: "top" }];
    case "EdgeBottom":
      return [{ area: makeArea(row + rows - 1, col, 1, cols), side: "bottom" }];
    case "EdgeLeft":
      return [{ area: makeArea(row, col, rows, 1), side: "left" }];
    case "EdgeRight":
      return [{ area: makeArea(row, col + cols - 1, rows, 1), side: "right" }];
    case "InsideVertical":
      return cols < 2
        ? []
        : [
            { area: makeArea(row, col, rows, cols - 1), side: "right" },
            { area: makeArea(row, col + 1, rows, cols - 1), side: "left" },
          ];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            { area: makeArea(row, col, rows - 1, cols), side: "bottom" },
            { area: makeArea(row + 1, col, rows - 1, cols), side: "top" },
          ];
    default:
      return [{ area, side: "diagonal" }];
  }
}

function borderOf({ f, side }: Edge): BorderSide | null | undefined {
  const [range] = f.ranges;
  const [edge] = range ? edgesOf(range.place, side) : [];
  if (!range || !edge) return undefined;
  return f.session.workbook.styleAt(range.sheet, edge.area.row, edge.area.col).border?.[edge.side];
}

function setBorder({ f, side }: Edge, change: (old: BorderSide | undefined) => BorderSide | undefined): void {
  const border = change(borderOf({ f, side }) ?? undefined);
  for (const range of f.ranges) {
    for (const edge of edgesOf(range.place, side)) {
      applyStyle(f.session.workbook, range.sheet, edge.area, { border: { [edge.side]: border } });
    }
  }
}

type LineStyle = BorderSide["style"];
const LINES: Record<string, LineStyle | undefined> = {
  None: undefined,
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const WEIGHTS: Record<string, LineStyle> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
const LINE_NAMES: Partial<Record<LineStyle, string>> = {
  ...{
    dashed: "Dash",
    mediumDashed: "Dash",
    dashDot: "DashDot",
    mediumDashDot: "DashDot",
    dashDotDot: "DashDotDot",
  },
  ...{ mediumDashDotDot: "DashDotDot", dotted: "Dot", double: "Double", slantDashDot: "SlantDashDot" },
};
const HEAVY: Partial<Record<LineStyle, string>> = {
  hair: "Hairline",
  medium: "Medium",
  thick: "Thick",
  double: "Thick",
};

function chosen<V>(table: Record<string, V>, value: unknown): V {
  const found = Object.entries(table).find(([name]) => name.toLowerCase() === String(value).toLowerCase());
  if (!found) throw invalidArgument();
  return found[1];
}

const styleName = (border: BorderSide | null | undefined): string =>
  border ? (LINE_NAMES[border.style] ?? "Continuous") : "None";

const borderType = define<Edge>({
  name: "RangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    sideIndex: { get: ({ side }) => side },
    color: {
      get: (edge) =>
        fromColor(borderOf(edge)?.color, edge.f.session.workbook.data.theme?.colors) ?? "#000000",
      set: (edge, value) =>
        setBorder(edge, (old) => ({ style: old?.style ?? "thin", color: toColor(value) })),
    },
    style: {
      get: (edge) => styleName(borderOf(edge)),
      set: (edge, value) => {
        const style = chosen(LINES, value);
        setBorder(edge, (old) => (style ? { ...old, style } : undefined));
      },
    },
    weight: {
      get: (edge) => HEAVY[borderOf(edge)?.style ?? "thin"] ?? "Thin",
      set: (edge, value) => {
        const style = chosen(WEIGHTS, value);
        setBorder(edge, (old) => ({ ...old, style }));
      },
    },
  },
});

const bordersType = define<Formatted>({
  name: "RangeBorderCollection",
  scalars: { count: { get: () => SIDES.length } },
  methods: {
    getItemAt: (f, args) => {
      const side = SIDES[args.int(0)];
      if (!side) throw itemNotFound();
      return borderType.of({ f, side });
    },
  },
  item: (f, key) => {
    const side = SIDES.find((name) => name.toLowerCase() === String(key).toLowerCase());
    return side ? borderType.of({ f, side }) : null;
  },
  items: (f) => SIDES.map((side) => borderType.of({ f, side })),
});

// ---- alignment and sizes

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

const standard = (axis: "rows" | "columns", key: "height" | "width"): Property<Formatted> => ({
  get: (f) =>
    common(
      f,
      (_, row, col, range) => range.sheet[axis].get(axis === "rows" ? row : col)?.[key as never] === undefined
    ),
  set: (f, value) => {
    if (value !== true) return;
    for (const range of f.ranges)
      formatLines(f.session.workbook, range.sheet, range.place, axis, { [key]: undefined });
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
    useStandardHeight: standard("rows", "height"),
    useStandardWidth: standard("columns", "width"),
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
    protection: (f) => protectionType.of(f),
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
