import { DEFAULT_HOST, type HostId, isHostId } from "../../host/profiles";
import type { Locale } from "../texts";

export type Theme = "light" | "dark";

export interface Preferences {
  locale: Locale;
  theme: Theme;
  /** Which Excel the page stands in for. */
  host: HostId;
  /** Whether the pane is shown when a workbook is opened. */
  pane: "visible" | "hidden";
}

const localeOf = (tag: string): Locale => (/^en/i.test(tag) ? "en-US" : "zh-CN");

/**
 * From the page's address (`?lang=en&theme=dark&host=web&pane=hidden`); else Chinese, the theme the system prefers, no
 * particular Excel, the pane shown.
 */
export function readPreferences(search: string, prefersDark: boolean): Preferences {
  const query = new URLSearchParams(search);
  const theme = query.get("theme") ?? (prefersDark ? "dark" : "light");
  const host = query.get("host") ?? DEFAULT_HOST;
  return {
    locale: localeOf(query.get("lang") ?? "zh-CN"),
    theme: theme === "dark" ? "dark" : "light",
    host: isHostId(host) ? host : DEFAULT_HOST,
    pane: query.get("pane") === "hidden" ? "hidden" : "visible",
  };
}

/** The address that opens the page with these preferences again. */
export function addressWith(preferences: Preferences, search: string): string {
  const query = new URLSearchParams(search);
  query.set("lang", preferences.locale === "en-US" ? "en" : "zh");
  query.set("theme", preferences.theme);
  return `?${query}`;
}
