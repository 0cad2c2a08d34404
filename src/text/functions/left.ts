import type { TextMap } from "../core";

/** How much time is left: the only words of answers that every workbook waits for. */
export const LEFT_WORDS = {
  "left.left": { zh: "还剩 {days}天{hours}小时{minutes}分", en: "{days} d {hours} h {minutes} min left" },
  "left.overdue": {
    zh: "超时 {days}天{hours}小时{minutes}分",
    en: "overdue by {days} d {hours} h {minutes} min",
  },
} as const satisfies TextMap;
