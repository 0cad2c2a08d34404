import type { PublicSource } from "../../model";
import { publicRow } from "../row";

const WAGE_PAYMENT: PublicSource = {
  doc: "law",
  title: "工资支付暂行规定",
  article: "第16条",
  date: "1995-01-01",
};

/** What may be taken from a wage: losses by contract, never fines. */
export const WAGES = [
  publicRow("W01", "wage.lossRate", "经济损失按合同赔偿:每月最多扣工资的 20%", 0.2, "rate", WAGE_PAYMENT),
];
