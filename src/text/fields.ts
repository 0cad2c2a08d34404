import type { TextMap } from "./core";

/** What is wrong with a value that was typed, in a cell, a form or an argument. Also in the functions bundle. */
export const FIELDS = {
  "number.bad": { zh: "「{value}」不是数字。", en: "“{value}” is not a number." },
  "amount.range": { zh: "金额「{value}」太大了。", en: "The amount “{value}” is too large." },
  "flag.bad": { zh: "「{value}」看不懂，请填 是 或 否。", en: "“{value}”: please write TRUE or FALSE." },
  "date.bad": {
    zh: "「{value}」不是日期，请写成 2026-02-28 23:30 这样。",
    en: "“{value}” is not a date: write it like 2026-02-28 23:30.",
  },
  "date.range": {
    zh: "日期超出 Excel 能表示的范围（1900-03-01 至 9999-12-31）。",
    en: "The date is outside Excel's calendar (1900-03-01 to 9999-12-31).",
  },
  "date.noYear": {
    zh: "「{value}」没有写年份，请写成 2026-11-25 10:00 这样。",
    en: "“{value}” has no year: write it like 2026-11-25 10:00.",
  },
  "date.relative": {
    zh: "「{value}」过了今天意思就变了，请写成 2026-11-25 10:00 这样的日期。",
    en: "“{value}” means another day tomorrow: write a date like 2026-11-25 10:00.",
  },
  "time.bad": {
    zh: "「{value}」不是时间，请写成 17:30 或 凌晨1:00 这样。",
    en: "“{value}” is not a time: write it like 17:30.",
  },
  "choice.bad": {
    zh: "「{value}」不在可选项里，可以填：{words}。",
    en: "“{value}” is not one of the choices: {words}.",
  },
} as const satisfies TextMap;

/** The same for what only forms and registers ask. */
export const FORM_FIELDS = {
  "field.missing": { zh: "必须填写", en: "must be filled in" },
  "field.min": { zh: "不能小于 {min}", en: "must be at least {min}" },
  "field.twice": { zh: "{number} 和第 {line} 条重复", en: "{number} is the same as line {line}" },
  "field.textNumber": {
    zh: "「{value}」是文本，看着像数字，但求和会漏掉它。请改成数字",
    en: "“{value}” is text that looks like a number; sums leave it out. Make it a number",
  },
  "count.bad": { zh: "「{value}」不是整数", en: "“{value}” is not a whole number" },
  "month.bad": {
    zh: "「{value}」不是月份，请写成 2026-12 这样",
    en: "“{value}” is not a month: write it like 2026-12",
  },
  "id.exponent": {
    zh: "「{number}」是被 Excel 改坏的号码，后面的数字已经丢了。请从原处重新复制，粘贴到文本格式的格子里",
    en: "“{number}” was damaged by Excel and its last digits are lost. Copy it again from where it came and paste it as text",
  },
  "id.rounded": {
    zh: "「{number}」超过 15 位又不是文本，末尾的数字可能已经变成 0。请从原处重新复制为文本",
    en: "“{number}” has more than 15 digits and is not text, so its last digits may have become 0. Copy it again as text",
  },
  "id.form": {
    zh: "「{number}」不像号码：只能有字母、数字和短横",
    en: "“{number}” is not a number of a parcel or order: only letters, digits and hyphens",
  },
} as const satisfies TextMap;
