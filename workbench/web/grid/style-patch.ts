import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { StyleData } from "../../model/data";
import type { StylePatch } from "../../model/styles";

const HORIZONTAL = new Map<number, NonNullable<StyleData["align"]>["horizontal"]>([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
]);
const VERTICAL = new Map<number, NonNullable<StyleData["align"]>["vertical"]>([
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "center"],
  [VerticalAlign.BOTTOM, "bottom"],
]);

const on = (value: number | undefined): boolean => value === BooleanNumber.TRUE;

/** "#RRGGBB" of a colour the grid writes as such or as rgb(r, g, b). */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(color)?.slice(1);
  const text = parts ? `#${parts.map((p) => Number(p).toString(16).padStart(2, "0")).join("")}` : color;
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;
}

function fontPatch(style: IStyleData): NonNullable<StyleData["font"]> | undefined {
  const font: NonNullable<StyleData["font"]> = {};
  if (style.bl !== undefined) font.bold = on(style.bl);
  if (style.it !== undefined) font.italic = on(style.it);
  if (style.st !== undefined) font.strike = on(style.st?.s);
  if (style.ul !== undefined) font.underline = on(style.ul?.s) ? "single" : undefined;
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  const rgb = hex(style.cl?.rgb);
  if (rgb) font.color = { rgb };
  return Object.keys(font).length > 0 ? font : undefined;
}

function alignPatch(style: IStyleData): StyleData["align"] | undefined {
  const align: NonNullable<StyleData["align"]> = {};
  if (style.ht) align.horizontal = HORIZONTAL.get(style.ht);
  if (style.vt) align.vertical = VERTICAL.get(style.vt);
  if (style.tb) align.wrap = style.tb === WrapStrategy.WRAP;
  return Object.keys(align).length > 0 ? align : undefined;
}

/** What a style the user chose in the grid (Ctrl+B, paste with formats) changes; undefined when nothing. */
export function stylePatch(style: IStyleData): StylePatch | undefined {
  const patch: StylePatch = {};
  const font = fontPatch(style);
  const align = alignPatch(style);
  const fill = hex(style.bg?.rgb);
  if (font) patch.font = font;
  if (align) patch.align = align;
  if (fill) patch.fill = { pattern: "solid", fg: { rgb: fill } };
  if (style.n?.pattern) patch.numberFormat = style.n.pattern;
  return Object.keys(patch).length > 0 ? patch : undefined;
}
