import type { TextMap } from "./core";

/** Words that functions answer with. Cells hold the Chinese ones; the pane explains them in either language. */
export const ANSWER_WORDS = {
  "left.left": { zh: "还剩 {days}天{hours}小时{minutes}分", en: "{days} d {hours} h {minutes} min left" },
  "left.overdue": {
    zh: "超时 {days}天{hours}小时{minutes}分",
    en: "overdue by {days} d {hours} h {minutes} min",
  },
  "actor.buyer": { zh: "买家", en: "buyer" },
  "actor.seller": { zh: "卖家", en: "seller" },
  "actor.platform": { zh: "平台", en: "platform" },
  "actor.staff": { zh: "客服", en: "staff" },
  "party.buyer": { zh: "买家", en: "buyer" },
  "party.seller": { zh: "卖家", en: "seller" },
  "party.insurance": { zh: "运费险", en: "return insurance" },
  "party.courier": { zh: "快递公司", en: "courier" },
  "leg.outbound": { zh: "发出", en: "outbound" },
  "leg.return": { zh: "退回", en: "return" },
  "leg.resend": { zh: "再发", en: "resend" },
  "leg.note": { zh: "提示", en: "note" },
  "penalty.caution": {
    zh: "罚款没有法律依据,只有经济损失可按合同扣,每月不超过工资 20% 且不低于最低工资",
    en: "Fines have no basis in law; only losses may be deducted by contract, at most 20% of the month's wage and never below the minimum wage",
  },
  "penalty.reward": { zh: "奖励", en: "reward" },
} as const satisfies TextMap;
