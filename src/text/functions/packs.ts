import type { TextMap } from "../core";

/** What the two rule packs are called. */
export const PACK_WORDS = {
  "rule.handbook": { zh: "手册", en: "handbook" },
  "rule.current": { zh: "现行", en: "today" },
} as const satisfies TextMap;
