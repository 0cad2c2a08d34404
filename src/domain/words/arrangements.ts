import type { Meaning } from "./vocabulary";

/** What a table of holidays says of a day. */
export const DAY_ARRANGEMENTS = [
  {
    value: "off",
    en: "off",
    words: ["休", "放假", "假", "休息", "放假日", "休息日", "节假日", "公休", "holiday", "rest"],
  },
  {
    value: "work",
    en: "work",
    words: ["班", "上班", "补班", "补", "调班", "调休上班", "工作日", "补班日", "workday"],
  },
] as const satisfies readonly Meaning[];
