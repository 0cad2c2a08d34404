/** What the chat and the promotion days are read as. */
export const ROSTER_REQUESTS = {
  "promotions.title": { zh: "大促日加人", en: "Promotion days" },
  "promotions.hint": {
    zh: "例如：12-12 每班多 1 人；12-20 晚班多 2 人",
    en: "For example: 12-12 each shift +1; 12-20 night +2",
  },
  "promotions.lines": { zh: "读到的大促日", en: "Promotion days as read" },
  "promotions.every": { zh: "每班多 {more} 人", en: "{more} more on each shift" },
  "promotions.one": { zh: "「{shift}」多 {more} 人", en: "{more} more on “{shift}”" },

  "requests.title": { zh: "请假与心愿", en: "Leave and wishes" },
  "requests.hint": {
    zh: "从群里粘贴即可。例如：小赵24号请假，小钱10到12号年假；小孙 12号想休，小李5号不上晚班，小周8号固定晚班",
    en: "Paste it from the chat. For example: Zhao 24 leave, Qian 10 to 12 annual leave; Sun 12 wants off, Li 5 no night, Zhou 8 fixed night",
  },
  "requests.lines": { zh: "读到的请假与心愿", en: "Leave and wishes as read" },
  "requests.allRead": { zh: "读懂 {count} 条，都算数。", en: "Understood and counted: {count}." },
  "requests.someRead": {
    zh: "{count} 条算数，{not} 条不算：请看下面的说明。",
    en: "Counted: {count}. Not counted: {not}, see below.",
  },
  "requests.is.counts": { zh: "算数", en: "Counts" },
  "requests.is.not": { zh: "不算", en: "Doesn't count" },
  "requests.is.givenUp": { zh: "这次放弃", en: "Given up this time" },
  "requests.range": { zh: "{from} 至 {to}", en: "{from} to {to}" },
  "requests.strong": { zh: "一定{what}", en: "{what} (important)" },
  "requests.weak": { zh: "最好{what}", en: "{what} (if possible)" },
  "requests.locked.rest": { zh: "固定休", en: "locked day off" },
  "requests.locked.shift": { zh: "固定「{code}」", en: "locked “{code}”" },
  "requests.uncounted": {
    zh: "有 {count} 处没有算进去：{said}",
    en: "Not counted ({count}): {said}",
  },
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
