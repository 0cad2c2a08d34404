import type { Meaning } from "./vocabulary";

/** K-01, K-12, K-16: what is wrong with a parcel, in the words of registers and couriers. */
export const PARCEL_STATES = [
  {
    value: "broken",
    en: "broken",
    words: [
      "破损",
      "损坏",
      "外箱破",
      "外包装破损",
      "包装破损",
      "内件破损",
      "压坏",
      "碎了",
      "破碎",
      "湿损",
      "污损",
      "变形",
      "漏液",
    ],
  },
  { value: "lost", en: "lost", words: ["丢失", "丢件", "遗失", "丢了", "快递丢失", "找不到件", "全部丢失"] },
  {
    value: "short",
    en: "short",
    words: ["少件", "少货", "内件短少", "短少", "缺件", "漏发", "少发", "内件缺失", "空包"],
  },
  { value: "refused", en: "refused", words: ["拒收", "拒签", "客户拒收", "买家拒收", "退回", "拒收退回"] },
] as const satisfies readonly Meaning[];

/** Where a claim with the courier stands. */
export const CLAIM_STATES = [
  {
    value: "open",
    en: "open",
    words: ["待提交", "未提交", "待理赔", "未理赔", "待索赔", "未索赔", "待处理", "未处理", "待报案"],
  },
  {
    value: "filed",
    en: "filed",
    words: ["已提交", "理赔中", "索赔中", "已报案", "已上报", "处理中", "跟进中", "已申请"],
  },
  { value: "paid", en: "paid", words: ["已赔付", "已理赔", "已赔", "赔付完成", "已到账", "理赔完成"] },
  { value: "rejected", en: "rejected", words: ["被拒", "拒赔", "不赔", "驳回", "已驳回", "理赔失败"] },
  { value: "dropped", en: "dropped", words: ["放弃", "不索赔", "放弃理赔", "放弃索赔", "撤案", "已撤案"] },
] as const satisfies readonly Meaning[];

/** J rows: the ways out that a customer with a broken parcel is offered. */
export const SOLUTIONS = [
  {
    value: "halfPrice",
    en: "keep at half price",
    words: ["五折留用", "半价留用", "五折", "半价", "打五折", "折价留用"],
  },
  { value: "resend", en: "send again", words: ["补发", "重发", "重新发货", "补寄", "换新"] },
  { value: "refund", en: "refund", words: ["退款", "全额退款", "退钱", "仅退款", "退货退款"] },
] as const satisfies readonly Meaning[];

/** K-02 … K-05: whether a paper of the claim is there. */
export const PAPERS = [
  {
    value: "there",
    en: "yes",
    words: ["有", "已留存", "齐", "是", "√", "✓", "已有", "已附", "已备", "已提供", "已拍", "已拍照", "齐全"],
  },
  {
    value: "missing",
    en: "no",
    words: ["缺", "无", "没有", "否", "×", "未留存", "未提供", "没留", "没拍", "未拍", "待补", "还没有"],
  },
] as const satisfies readonly Meaning[];

/** What a parcel, a claim and a way out can be. */
export type ParcelState = (typeof PARCEL_STATES)[number]["value"];
export type ClaimState = (typeof CLAIM_STATES)[number]["value"];
export type Solution = (typeof SOLUTIONS)[number]["value"];
