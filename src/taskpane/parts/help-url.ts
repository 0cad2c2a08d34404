import type { Locale } from "../../text";

/** The page of a function. Example: `helpUrlOf("SHIFT_HOURS", "zh")` → "help/zh/SHIFT_HOURS.html". */
export const helpUrlOf = (name: string, locale: Locale): string => `help/${locale}/${name}.html`;
