import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";

/** What the user may choose; auto follows Excel and the system. */
export const THEME_CHOICES = ["auto", "light", "dark", "contrast"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What is drawn. */
export type Scheme = "light" | "dark" | "contrast";

/** Shade 80 carries white text at 5.2 : 1. */
const GREEN: BrandVariants = {
  10: "#03140f",
  20: "#06241b",
  30: "#083528",
  40: "#0a4536",
  50: "#0b5542",
  60: "#0c614c",
  70: "#0d6e56",
  80: "#0f7b5f",
  90: "#2f917a",
  100: "#4aa48e",
  110: "#65b6a2",
  120: "#80c7b6",
  130: "#9cd7ca",
  140: "#b8e5dc",
  150: "#d3f1eb",
  160: "#edf9f6",
};

const FONTS =
  "'Segoe UI', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONTS });

const dark = createDarkTheme(GREEN);

export const THEMES: Readonly<Record<Scheme, Theme>> = {
  light: withFonts(createLightTheme(GREEN)),
  dark: withFonts({ ...dark, colorBrandForeground1: GREEN[110], colorBrandForeground2: GREEN[120] }),
  contrast: withFonts(teamsHighContrastTheme),
};
