/** The workbook's own calendar: a pasted notice, read and adopted. */
export const CALENDAR = {
  "calendar.sheet": { zh: "放假安排", en: "Holidays" },
  "calendar.table": { zh: "店务_放假", en: "ShopOps_Holidays" },
  "calendar.column.day": { zh: "日期", en: "Day" },
  "calendar.column.kind": { zh: "安排", en: "Off or worked" },
  "calendar.column.name": { zh: "节日", en: "Festival" },

  "calendar.read.title": { zh: "读放假通知", en: "Read a holiday notice" },
  "calendar.adopt.title": { zh: "采用放假通知", en: "Adopt a holiday notice" },
  "calendar.text": { zh: "放假通知全文，或年份文件", en: "The notice as it was copied, or a year file" },
  "calendar.noYear": {
    zh: "这段文字里没有年份，什么都没写。请连同标题「关于某年部分节假日安排的通知」一起复制。",
    en: "The text names no year, so nothing was written. Copy it with its heading, which names the year.",
  },
  "calendar.nothing": {
    zh: "{year} 年的这段文字里没有放假、上班的日期，什么都没写。请复制通知的全文。",
    en: "The text of {year} has no days off and none worked, so nothing was written. Copy the whole notice.",
  },
  "calendar.notRead": {
    zh: "有 {count} 处日期看不懂，什么都没写。第一处：「{said}」{why}。请改成「10月1日（周四）至7日（周三）放假调休，共7天」「9月20日（周日）上班」这样。",
    en: "{count} passages with dates were not understood, so nothing was written. The first: “{said}”, {why}. Write it like 10月1日（周四）至7日（周三）放假调休，共7天 or 9月20日（周日）上班.",
  },
  "calendar.why.sentence": { zh: "没有写明放假还是上班", en: "it does not say off or worked" },
  "calendar.why.noDay": { zh: "没有这一天", en: "there is no such day" },
  "calendar.why.weekday": { zh: "星期和日期对不上", en: "the weekday is not that date's" },
  "calendar.why.count": { zh: "天数和日期对不上", en: "the number of days does not fit the dates" },
  "calendar.why.twice": { zh: "同一天说了两次", en: "the same day is said twice" },
  "calendar.missing": {
    zh: "{year} 年的法定节日还缺 {days}，什么都没写。请复制通知的全文。",
    en: "Statutory days of {year} are missing: {days}. Nothing was written. Copy the whole notice.",
  },
  "calendar.row": {
    zh: "工作表「{sheet}」第 {row} 行「{said}」看不懂，放假安排不能用。请把日期写成 2027-02-14 这样，安排写 休 或 班。",
    en: "Line {row} of the sheet “{sheet}”, “{said}”, is not understood, so the calendar can't be used. Write the day like 2027-02-14, and 休 (off) or 班 (worked) beside it.",
  },
  "calendar.contradicts": {
    zh: "工作表「{sheet}」里 {day} 又写休又写班，放假安排不能用。请只留一行。",
    en: "The sheet “{sheet}” calls {day} both off and worked, so the calendar can't be used. Keep one line.",
  },
  "calendar.adopt.touches": {
    zh: "新建工作表「{sheet}」，写入 {year} 年的 {count} 天，名称「店务_假日」指向它。",
    en: "Makes the sheet “{sheet}” with {count} days of {year}; the name 店务_假日 means it.",
  },
  "calendar.adopt.done": {
    zh: "已采用 {year} 年的放假安排，共 {count} 天，在工作表「{sheet}」。公式里的放假表填 店务_假日。",
    en: "The holidays of {year} are adopted, {count} days, on the sheet “{sheet}”. Formulas take them as 店务_假日.",
  },
} as const;
