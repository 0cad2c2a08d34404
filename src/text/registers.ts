/** Headers, choices and form problems of the registers. */
export const REGISTERS = {
  "damage.missing": { zh: "必须填写", en: "must be filled in" },
  "damage.number.exponent": {
    zh: "「{number}」是被 Excel 改坏的号码,后面的数字已经丢了。请从原处重新复制,粘贴到文本格式的格子里",
    en: "“{number}” was damaged by Excel and its last digits are lost. Copy it again from where it came and paste it as text",
  },
  "damage.number.rounded": {
    zh: "「{number}」超过 15 位又不是文本,末尾的数字可能已经变成 0。请从原处重新复制为文本",
    en: "“{number}” has more than 15 digits and is not text, so its last digits may have become 0. Copy it again as text",
  },
  "damage.number.form": {
    zh: "「{number}」不像号码:只能有字母、数字和短横",
    en: "“{number}” is not a number of a parcel or order: only letters, digits and hyphens",
  },
  "damage.choice": { zh: "「{value}」不在可选的范围里", en: "“{value}” is not one of the choices" },
  "damage.amount": { zh: "金额应是 0 或以上的数", en: "the amount must be 0 or more" },
  "damage.date": { zh: "日期不对", en: "not a date" },
  "damage.quantity": { zh: "数量应是 1 或以上的整数", en: "the quantity must be a whole number from 1" },
} as const;
