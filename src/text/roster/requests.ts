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
  "requests.noReader": {
    zh: "读懂这些话的程序没有取到，写的还在，但还没有算进去。请检查网络，再改一个字或再点一次。",
    en: "What reads these texts could not be loaded. What you wrote is kept but does not count yet: check the network, then type again or press the button again.",
  },
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
  "requests.withdrawn": {
    zh: "{days} 后面又取消了，不算。",
    en: "{days} was taken back later and doesn't count.",
  },
  "requests.nothingToCancel": {
    zh: "这段文字里没有可取消的；已经批准的假请在「请假」里取消。",
    en: "There is nothing in this text to take back; cancel approved leave under “Leave”.",
  },
  "requests.relative": {
    zh: "从今天算起，读作 {days}。",
    en: "Counted from today: {days}.",
  },
  "requests.halfDay": {
    zh: "只算半天；排班按整天，这半天不排白天的班。",
    en: "Half a day only; rosters have whole days, so no day shift is planned for it.",
  },
  "requests.whichHalf": {
    zh: "半天假没说上午还是下午。请写上，例如「24号上午请假」。",
    en: "Half a day: it doesn't say which half. Say it, such as “24 morning leave”.",
  },
  "requests.halfShift": {
    zh: "班次没有半天的。请写上班还是请假，例如「24号上午请假」。",
    en: "A shift has no half. Say what is wanted, such as “24 morning leave”.",
  },
  "requests.offer": {
    zh: "愿意多上：这天少排休，人手够就不用。",
    en: "Offers to work more: a day off is less likely that day.",
  },
  "requests.doubleDenial": {
    zh: "有两个「不」，拿不准是上还是不上，这句不算。",
    en: "It says no twice; whether that is a yes can't be told, so it doesn't count.",
  },
  "requests.unclearDenial": {
    zh: "拿不准「不」说的是哪个班，这句不算。",
    en: "What the “no” belongs to can't be told, so this doesn't count.",
  },
  "requests.deniedLeave": {
    zh: "说的是不请假，不算请假；要取消已有的假请写「24号年假取消」。",
    en: "It says no leave, so none counts; to take leave back write “24 annual leave cancelled”.",
  },
  "requests.doubt": {
    zh: "有「如果」「但是」「算了」「改成」这样的话，整句不算。请把最后定的写成一句。",
    en: "With “if”, “but” or “never mind” none of the sentence counts. Write what is final as one sentence.",
  },
  "requests.question": {
    zh: "这是问句，不算；定下来再写。",
    en: "It is a question and doesn't count; write it again when it is settled.",
  },
  "requests.vague": {
    zh: "说得不够准，不算。",
    en: "It isn't definite enough, so it doesn't count.",
  },
  "requests.season": {
    zh: "这段日子是哪几天各店不同，请写日期。",
    en: "Which days that is differs from shop to shop: write the dates.",
  },
  "requests.speaker": {
    zh: "拿不准说的是谁：写着一个人，话里是另一个人或「我」。",
    en: "It isn't clear who is meant: one person is named, another or “I” is spoken of.",
  },
  "requests.unlinkedDays": {
    zh: "拿不准是哪几天。几天请用「、」隔开，时间请写「9:00」这样。",
    en: "Which days are meant isn't clear. Put commas between days and write hours as “9:00”.",
  },
  "requests.remainder": {
    zh: "旁边有一句没看懂，也许是说这句不算，所以先不算。",
    en: "Something beside it wasn't understood and may take it back, so it doesn't count yet.",
  },
  "requests.extra.want": { zh: "可以加班", en: "offers extra work" },
  "requests.extra.avoid": { zh: "不加班", en: "no extra work" },
  "requests.cancel": { zh: "取消「{code}」", en: "takes back “{code}”" },
  "requests.cancel.leave": { zh: "取消请假", en: "takes back leave" },
  "requests.am": { zh: "上午", en: "morning" },
  "requests.pm": { zh: "下午", en: "afternoon" },
  "requests.ask.open": { zh: "补充", en: "Complete" },
  "requests.ask.openOf": { zh: "补充「{text}」", en: "Complete “{text}”" },
  "requests.ask.who": { zh: "谁", en: "Who" },
  "requests.ask.from": { zh: "哪天", en: "Which day" },
  "requests.ask.to": { zh: "到哪天", en: "Until" },
  "requests.ask.what": { zh: "什么", en: "What" },
  "requests.ask.done": { zh: "换成这句", en: "Use this instead" },
  "requests.ask.drop": { zh: "不用管这句", en: "Leave it out" },
  "requests.ask.dropOf": { zh: "不用管「{text}」", en: "Leave out “{text}”" },
  "requests.ask.more": { zh: "加一条", en: "Add one" },
  "requests.ask.add": { zh: "加上", en: "Add" },
  "requests.ask.wants": { zh: "想上「{code}」", en: "wants “{code}”" },
  "requests.ask.avoids": { zh: "不上「{code}」", en: "no “{code}”" },
  "requests.ask.fixed": { zh: "固定「{code}」", en: "fixed “{code}”" },
  "requests.ask.rest": { zh: "想休", en: "wants off" },
  "requests.ask.restFixed": { zh: "固定休", en: "fixed off" },
  "requests.ask.extra": { zh: "可以加班", en: "offers extra work" },
  "requests.command.title": { zh: "读群里的请假与心愿", en: "Read requests from the chat" },
  "requests.command.text": { zh: "群里的话", en: "Text of the chat" },
  "requests.repeated": { zh: "和前面一样，只算一次。", en: "Said before; it counts once." },

  "promotions.how": {
    zh: "没看懂，不算。请写成「12-12 每班多 1 人」或「12-12 晚班多 2 人」这样。",
    en: "Not understood, so it doesn't count. Write it like “12-12 each shift +1” or “12-12 night +2”.",
  },
} as const;
