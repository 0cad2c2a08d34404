import { dayOf } from "../../domain/kernel";

/** Columns the user left at "no such column" are not part of a mapping. */
export const chosen = (columns: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).filter(([, header]) => header !== ""));

/** What a date field holds as a serial. Example: `dayOfInput("2026-12-07")` → 46363. */
export function dayOfInput(value: string): number {
  const [year, month, day] = value.split("-").map(Number);
  return dayOf(year!, month!, day!) ?? Number.NaN;
}
