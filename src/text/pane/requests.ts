/** Leave and wishes pasted from the chat: what was read, and what to write instead. */
export const PANE_REQUESTS = {
  "requests.unknownPerson": {
    zh: "人员表里没有「{name}」。请核对姓名或工号，写成「小赵 24号 年假」这样。",
    en: "The staff list has no “{name}”. Check the name or number; write it like “Zhao 24 annual leave”.",
  },
  "requests.unknownWord": {
    zh: "没看懂「{word}」，这句不算。请写成「小赵 24号 年假」或「小孙 12号 想休」这样。",
    en: "“{word}” was not understood, so this doesn't count. Write it like “Zhao 24 annual leave” or “Sun 12 wants off”.",
  },
  "requests.twoPeople": {
    zh: "有几个人都叫「{name}」。请改用工号：{ids}。",
    en: "Several people are called “{name}”. Use the number: {ids}.",
  },
  "requests.noPerson": {
    zh: "没写是谁。请在前面写上姓名或工号，例如「小赵 24号 年假」。",
    en: "It doesn't say who. Put a name or number first, such as “Zhao 24 annual leave”.",
  },
  "requests.noDays": {
    zh: "没写哪几天。请写「24号」「10到12号」「每周三」或「每天」。",
    en: "It doesn't say when. Write “24”, “10 to 12”, “every Wednesday” or “every day”.",
  },
  "requests.noSuchDay": {
    zh: "没有这样的日期，或者前后颠倒了。请改成「24号」或「10到12号」这样。",
    en: "There is no such day, or the range runs backwards. Write “24” or “10 to 12”.",
  },
  "requests.noWhat": {
    zh: "没写要什么。请写上 年假、病假、事假、调休、想休、不上晚班 或 固定晚班。",
    en: "It doesn't say what. Write annual, sick or personal leave, in lieu, wants off, no night, or fixed night.",
  },
  "requests.otherMonth": {
    zh: "{days} 不在 {month} 里，这句不算。请排那个月时再写，或改成这个月的日期。",
    en: "{days} is not in {month}, so this doesn't count. Write it when that month is made, or change the date.",
  },
  "requests.outside": {
    zh: "{days} 不在 {month} 里，不算；排那个月时再写。",
    en: "{days} is not in {month} and doesn't count; write it when that month is made.",
  },
  "requests.hyphen": {
    zh: "读作日期：{days}。要写一段日子请用「到」，例如「10到12号」。",
    en: "Read as a date: {days}. For a range write “to”, such as “10 to 12”.",
  },
  "requests.everyWeek": {
    zh: "读作这个月的每一周；只要一天请写日期。",
    en: "Read as every week of the month; for one day write its date.",
  },
  "requests.plainLeave": {
    zh: "没写哪种假，按事假；要别的请写明。",
    en: "No kind of leave was given: personal leave. Name another kind if it is one.",
  },
  "requests.bareRest": {
    zh: "按心愿算；一定要休请写「固定休」或「请假」。",
    en: "Taken as a wish; for a day off that must be kept write “fixed off” or “leave”.",
  },
  "requests.contrary": {
    zh: "{name} {days} 前面已经写了别的，这里不算。请改掉其中一句。",
    en: "{name} {days}: an earlier line says otherwise, so this doesn't count. Change one of the two.",
  },
  "requests.repeated": { zh: "和前面一样，只算一次。", en: "Said before; it counts once." },
  "promotions.how": {
    zh: "没看懂，不算。请写成「12-12 每班多 1 人」或「12-12 晚班多 2 人」这样。",
    en: "Not understood, so it doesn't count. Write it like “12-12 each shift +1” or “12-12 night +2”.",
  },
} as const;
