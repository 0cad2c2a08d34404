/** Sentences about postage: they come with the functions that say them. */
export const POSTAGE_MESSAGES = {
  "postage.noRate": {
    zh: "没有「{courier}」到「{region}」的价格，请在运价表参数里给出自己的价格。",
    en: "No rate for {courier} to {region}: give your own rate table.",
  },
  "postage.tooHeavy": {
    zh: "价格只管 {kg} 公斤以内，超出的请在运价表里写续重费用。",
    en: "The rate holds up to {kg} kg: give the price of further weight in the rate table.",
  },
  "postage.noCod": {
    zh: "「{courier}」不做货到付款，可以用：{couriers}。",
    en: "{courier} does not take cash on delivery: {couriers} do.",
  },
  "postage.undecided.late": {
    zh: "没按时发货的退款，手册没写邮费谁出：没发出就没有邮费，已发出的由主管定。",
    en: "The handbook does not say who pays postage where goods were shipped late: none when nothing was sent, else the supervisor decides.",
  },
  "postage.undecided.agreed": {
    zh: "协商一致的退款，邮费按双方谈好的算，手册没写谁出。",
    en: "Refunds by agreement: postage goes by what was agreed; the handbook names nobody.",
  },
  "postage.undecided.postageOnly": {
    zh: "只退运费，没有货要寄回，不用分担邮费。",
    en: "Only postage is refunded: nothing comes back, nothing to share.",
  },
  "postage.undecided.other": {
    zh: "原因写的是其他，请写明是七天无理由、质量问题、发错货还是个人原因。",
    en: "The reason is “other”: say whether it is no reason, quality, wrong goods or personal.",
  },
  "postage.codRange": {
    zh: "货到付款手续费是 {from}–{to} 元，请在 店务规则 表的 {id} 填一个数。",
    en: "The cash-on-delivery fee is {from}–{to} yuan: settle it in rule {id} of the rule table.",
  },
  "rates.header": {
    zh: "运价表要有标题行：快递、地区、首重、首重费用、续重费用。",
    en: "The rate table needs a header row: 快递, 地区, 首重, 首重费用, 续重费用.",
  },
  "postage.pairs": {
    zh: "费用和承担方要一一对应，请选同样多的格子。",
    en: "Fees and payers must go together: select the same number of cells.",
  },
} as const;
