import type { Area } from "./rule";

/** The first part of every key: Chinese name and area. */
export const TOPICS = {
  refund: { zh: "退款时限", area: "platform" },
  confirm: { zh: "确认收货", area: "platform" },
  ship: { zh: "发货时限", area: "platform" },
  arrival: { zh: "退款到账", area: "platform" },
  rights: { zh: "维权期限", area: "platform" },
  complaint: { zh: "投诉流程", area: "platform" },
  return: { zh: "退换条件", area: "law" },
  payer: { zh: "邮费承担", area: "law" },
  deduct: { zh: "退款扣款", area: "law" },
  postage: { zh: "邮费标准", area: "internal" },
  delivery: { zh: "送达时间", area: "internal" },
  exchange: { zh: "换货差价", area: "internal" },
  compensation: { zh: "补偿权限", area: "internal" },
  penalty: { zh: "处罚奖励", area: "internal" },
  damage: { zh: "破损丢件", area: "internal" },
  warehouse: { zh: "退货移交", area: "internal" },
  remind: { zh: "催付提醒", area: "internal" },
  standard: { zh: "数字标准", area: "internal" },
  shift: { zh: "排班", area: "internal" },
  note: { zh: "标旗备注", area: "internal" },
  script: { zh: "客户话术", area: "internal" },
  wage: { zh: "工资扣款", area: "law" },
  labour: { zh: "工时休息", area: "law" },
} as const satisfies Record<string, { zh: string; area: Area }>;

/** What a group of rules is about. Example: `"refund"`. */
export type Topic = keyof typeof TOPICS;

/** "refund.unshipped.answer" → "refund". */
export const topicOf = (key: string): Topic => key.slice(0, key.indexOf(".")) as Topic;
