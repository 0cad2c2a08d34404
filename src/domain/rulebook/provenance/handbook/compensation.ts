import type { Told } from "../told";

/** Rules of packs/handbook/compensation.ts: English wording, and the phrase of the handbook. */
export const COMPENSATION: Told = {
  "J-01": ["To keep a best-seller sold: up to 20 yuan cash back", "可返现20元以内"],
  "J-02": ["Best-seller refund: call the buyer first", "降低爆款退货率"],
  "J-03": ["Small quality issue: usually not more than the postage", "赔偿通常不能超过邮费"],
  "J-12": ["Have the customer confirm receipt first, no review yet", "让客户先确认收货"],
  "J-11": ["What a compensation note says", "什么质量问题,赔偿金额"],
  "I-11.cap": ["Kept by the buyer: the shop keeps 50 %, at most 50 % is refunded", "原价50%的基础上"],
  "J-04": ["Not enough: ask the supervisor, act after consent", "如果主管同意"],
  "J-05": ["Compensation in points", "可以给客户积分补偿"],
  "J-06": [
    "Difficult buyer: ask the supervisor for a free return or exchange, keep postage low",
    "向主管申请免费退换货",
  ],
  "J-06.approver": ["Free return or exchange: the supervisor decides", "向主管申请免费退换货"],
  "J-07": ["Worn or washed, not resaleable: VIP, a gift or free shipping next time", "可以为他申请VIP"],
  "J-08": [
    "Asking to change a review, a special price next time is promised (today: inducing)",
    "下次访问时为您提供特价",
  ],
  "J-09": ["A big order that bargains: a gift or free shipping", "可以送赠品,或者是包邮"],
  "J-10": [
    "Complaint about quality: new goods and some money (the text names no amount)",
    "给予一定的经济补偿",
  ],
  "J-14": ["Buyers must not be induced or forced to review", "禁止利诱或胁迫客户"],
};
