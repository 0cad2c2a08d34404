/** Sentences about returns: they come with the functions that say them. */
export const RETURN_MESSAGES = {
  "return.unread": {
    zh: "「{text}」看不懂，是不是：{nearest}？改成其中一个，或把每一点分开写清楚。",
    en: "“{text}” was not understood. Did you mean {nearest}? Use one of them, or write each point by itself.",
  },
  "return.unknown": {
    zh: "「{text}」看不懂，请写成 吊牌完整、未洗、有污渍、质量问题 这样的说法。",
    en: "“{text}” was not understood: write it like 吊牌完整, 未洗, 有污渍, 质量问题.",
  },
  "return.contradiction": {
    zh: "又说「{text}」又说不是，请核对商品情况。",
    en: "“{text}” is both said and denied: please check.",
  },
  "return.noRule": {
    zh: "规则没有写「{text}」算不算影响退货，请主管决定；能退就不要写这一条。",
    en: "No rule says whether “{text}” matters: the supervisor decides; leave it out if the goods may come back.",
  },
  "return.photo": {
    zh: "质量问题要看照片是不是 24 小时内发来的，请填照片时间。",
    en: "For faulty goods the photos must have come in time: give the time of the photos.",
  },
} as const;
