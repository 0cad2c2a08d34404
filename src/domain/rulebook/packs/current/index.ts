import type { Rule } from "../../model";

/** What law and platform say in November 2026; a value nobody could verify is null and asked of the shop. */
export const CURRENT = [] as const satisfies readonly Rule[];
