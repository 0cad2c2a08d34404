import { area as makeArea } from "../../model/areas";
import type { Area, BorderSide } from "../../model/data";
import { applyStyle } from "../../model/edit/formats";
import { itemNotFound } from "../errors";
import { define } from "../object";
import { fromColor, toColor } from "./colors";
import { chosen, type Formatted } from "./format-target";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

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

export const bordersType = define<Formatted>({
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
