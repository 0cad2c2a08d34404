import type { Color } from "../../model/data";

/** Excel's default theme: background, text, and six accents, in the order of a file's theme indices. */
const OFFICE_THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** The first eight colours of the old palette; files repeat them at 8–15. */
const OLD_PALETTE = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"];

const channels = (rgb: string): number[] => [1, 3, 5].map((i) => parseInt(rgb.slice(i, i + 2), 16));
const hex = (values: readonly number[]): string =>
  `#${values.map((v) => Math.round(v).toString(16).padStart(2, "0")).join("")}`;

/** Lighter (tint > 0) or darker (tint < 0), each channel in proportion. */
export const tinted = (rgb: string, tint: number): string =>
  tint === 0 ? rgb : hex(channels(rgb).map((v) => (tint > 0 ? v + (255 - v) * tint : v * (1 + tint))));

export type Palette = readonly string[];
export const paletteOf = (theme: { colors: string[] } | undefined): Palette => theme?.colors ?? OFFICE_THEME;

/** The colour to paint; undefined = automatic. */
export function colorOf(color: Color | undefined, palette: Palette): string | undefined {
  if (!color) return undefined;
  const base =
    color.rgb ??
    (color.theme === undefined ? undefined : palette[color.theme]) ??
    (color.indexed !== undefined && color.indexed < 16 ? OLD_PALETTE[color.indexed % 8] : undefined);
  return base && tinted(base, color.tint ?? 0);
}
