import type { Locale } from "../texts";

export type Theme = "light" | "dark";

export interface Preferences {
  locale: Locale;
  theme: Theme;
}

const localeOf = (tag: string): Locale => (/^en/i.test(tag) ? "en-US" : "zh-CN");

/** From the page's address (`?lang=en&theme=dark`); else Chinese, and the theme the system prefers. */
export function readPreferences(search: string, prefersDark: boolean): Preferences {
  const query = new URLSearchParams(search);
  const theme = query.get("theme") ?? (prefersDark ? "dark" : "light");
  return { locale: localeOf(query.get("lang") ?? "zh-CN"), theme: theme === "dark" ? "dark" : "light" };
}

/** The address that opens the page with these preferences again. */
export function addressWith(preferences: Preferences, search: string): string {
  const query = new URLSearchParams(search);
  query.set("lang", preferences.locale === "en-US" ? "en" : "zh");
  query.set("theme", preferences.theme);
  return `?${query}`;
}
