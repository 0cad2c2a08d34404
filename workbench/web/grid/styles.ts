import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { BorderSide, StyleData } from "../../model/data";
import { colorOf, type Palette } from "./colors";

const BORDERS: Record<BorderSide["style"], BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Partial<
  Record<NonNullable<NonNullable<StyleData["align"]>["horizontal"]>, HorizontalAlign>
> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  centerContinuous: HorizontalAlign.CENTER,
};
const VERTICAL: Partial<Record<NonNullable<NonNullable<StyleData["align"]>["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const side = (border: BorderSide, palette: Palette): IBorderStyleData => ({
  s: BORDERS[border.style],
  cl: { rgb: colorOf(border.color, palette) ?? "#000000" },
});

function fontOf(font: NonNullable<StyleData["font"]>, palette: Palette): IStyleData {
  const color = colorOf(font.color, palette);
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

function alignOf(align: NonNullable<StyleData["align"]>): IStyleData {
  const ht = align.horizontal && HORIZONTAL[align.horizontal];
  const vt = align.vertical && VERTICAL[align.vertical];
  return {
    ...(ht !== undefined ? { ht } : {}),
    ...(vt !== undefined ? { vt } : {}),
    ...(align.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(align.rotation ? { tr: { a: -align.rotation } } : {}),
  };
}

function bordersOf(
  border: NonNullable<StyleData["border"]>,
  palette: Palette
): NonNullable<IStyleData["bd"]> {
  return {
    ...(border.top ? { t: side(border.top, palette) } : {}),
    ...(border.bottom ? { b: side(border.bottom, palette) } : {}),
    ...(border.left ? { l: side(border.left, palette) } : {}),
    ...(border.right ? { r: side(border.right, palette) } : {}),
  };
}

/** What the grid paints for a style. A pattern other than solid is shown by its colour. */
export function gridStyle(style: StyleData, palette: Palette): IStyleData {
  const fill = style.fill && style.fill.pattern !== "none" ? colorOf(style.fill.fg, palette) : undefined;
  const format = style.numberFormat;
  return {
    ...(style.font ? fontOf(style.font, palette) : {}),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(style.border ? { bd: bordersOf(style.border, palette) } : {}),
    ...(style.align ? alignOf(style.align) : {}),
    ...(format && format !== "General" ? { n: { pattern: format } } : {}),
  };
}
