import type { Color } from "../../model/data";
import { OFFICE_THEME } from "../../model/theme";

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
