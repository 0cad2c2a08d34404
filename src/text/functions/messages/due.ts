/** Sentences about the times of a refund register: they come with the functions that say them. */
export const DUE_MESSAGES = {
  "refund.missing.applied": {
    zh: "还缺申请时间，请补上（标题写 申请时间）。",
    en: "The time of the application is missing (header 申请时间).",
  },
  "refund.missing.agreed": {
    zh: "还缺卖家同意时间，等买家退货从同意起算，请补上（标题写 卖家同意时间）。",
    en: "The time the seller agreed is missing (header 卖家同意时间).",
  },
  "refund.missing.refused": {
    zh: "还缺卖家拒绝时间，等买家修改从拒绝起算，请补上（标题写 卖家拒绝时间）。",
    en: "The time the seller refused is missing (header 卖家拒绝时间).",
  },
  "refund.missing.returned": {
    zh: "还缺买家退货时间，待卖家收货从买家退货起算，请补上（标题写 买家退货时间）。",
    en: "The time the buyer sent the goods back is missing (header 买家退货时间).",
  },
  "refund.missing.success": {
    zh: "还缺交易成功时间，请补上（标题写 交易成功时间 或 确认收货时间）。",
    en: "The time of success is missing (header 交易成功时间 or 确认收货时间).",
  },
  "refund.missing.any": {
    zh: "这一行一个时间都没有，请至少填申请时间。",
    en: "This row has no time at all: give the time of the application.",
  },
  "refund.twice": {
    zh: "标题「{header}」有两列说的是同一个时间，请只选其中一列。",
    en: "Two columns hold the same time (“{header}”): select one of them.",
  },
  "refund.headers": {
    zh: "标题里没有 申请时间、卖家同意时间、卖家拒绝时间、买家退货时间 或 平台超时时间，请选登记表的标题行。",
    en: "The headers name none of 申请时间, 卖家同意时间, 卖家拒绝时间, 买家退货时间, 平台超时时间: select the register's header row.",
  },
} as const;
