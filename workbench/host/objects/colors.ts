import type { Color } from "../../model/data";
import { invalidArgument } from "../errors";
import { OFFICE_THEME } from "../../model/theme";

/** HTML colour names the API takes; the ones samples use. */
const NAMED: Record<string, string> = {
  ...{
    black: "#000000",
    white: "#FFFFFF",
    red: "#FF0000",
    green: "#008000",
    blue: "#0000FF",
    yellow: "#FFFF00",
  },
  ...{
    orange: "#FFA500",
    purple: "#800080",
    gray: "#808080",
    grey: "#808080",
    silver: "#C0C0C0",
    maroon: "#800000",
  },
  ...{
    navy: "#000080",
    teal: "#008080",
    lime: "#00FF00",
    aqua: "#00FFFF",
    cyan: "#00FFFF",
    fuchsia: "#FF00FF",
  },
  ...{
    magenta: "#FF00FF",
    olive: "#808000",
    pink: "#FFC0CB",
    brown: "#A52A2A",
    gold: "#FFD700",
    tomato: "#FF6347",
  },
  ...{
    lightgray: "#D3D3D3",
    lightgrey: "#D3D3D3",
    darkgray: "#A9A9A9",
    lightblue: "#ADD8E6",
    lightgreen: "#90EE90",
  },
  ...{
    darkgreen: "#006400",
    darkblue: "#00008B",
    darkred: "#8B0000",
    lightyellow: "#FFFFE0",
    lightpink: "#FFB6C1",
  },
};

/** "#RGB", "#RRGGBB" or a name; "" takes the colour away. */
export function toColor(value: unknown): Color | undefined {
  const text = String(value ?? "")
    .trim()
    .toLowerCase();
  if (text === "") return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return {
      rgb: `#${short
        .slice(1)
        .map((d) => d + d)
        .join("")}`.toUpperCase(),
    };
  if (/^#?[0-9a-f]{6}$/.test(text)) return { rgb: `#${text.replace("#", "")}`.toUpperCase() };
  const named = NAMED[text];
  if (!named) throw invalidArgument();
  return { rgb: named };
}

const hex = (value: number): string =>
  Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, "0");

/** Lightens (tint > 0) or darkens each channel, close to what Excel shows. */
function tinted(rgb: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const mix = channels.map((c) => (tint < 0 ? c * (1 + tint) : c + (255 - c) * tint));
  return `#${mix.map(hex).join("")}`.toUpperCase();
}

/** "#RRGGBB"; null for no colour and for the palette's automatic one. */
export function fromColor(color: Color | undefined, theme: string[] | undefined): string | null {
  const base = color?.rgb ?? (color?.theme === undefined ? undefined : (theme ?? OFFICE_THEME)[color.theme]);
  if (base === undefined) return null;
  return color?.tint ? tinted(base, color.tint) : base.toUpperCase();
}
