import { publicRow } from "../row";
import { WAGES } from "./wages";
import type { PublicSource } from "../../model";

/** An undated English rendering of the platform's page on refund time-outs; one good copy, hence medium. */
const TIMEOUTS: PublicSource = { doc: "platform", title: "超时说明" };

/** What law and platform say in November 2026; a value nobody could verify is null and asked of the shop. */
export const CURRENT = [
  publicRow(
    "T01",
    "refund.unshipped.answer",
    "未发货退款:卖家 24 小时未处理,自动退款",
    24,
    "hour",
    TIMEOUTS,
    {
      start: "applied",
      actor: "seller",
      otherwise: "平台自动退款",
      confidence: "medium",
    }
  ),
  publicRow(
    "T02",
    "refund.buyerModify.amend",
    "卖家拒绝后,买家应在 5 天内修改或申请介入",
    5,
    "day",
    TIMEOUTS,
    {
      actor: "buyer",
      otherwise: "退款关闭",
      confidence: "medium",
    }
  ),
  publicRow(
    "T03",
    "refund.only.answer",
    "已发货未收到货仅退款:卖家 36 小时未处理,自动退款",
    36,
    "hour",
    TIMEOUTS,
    {
      start: "applied",
      actor: "seller",
      otherwise: "平台自动退款",
      confidence: "medium",
    }
  ),
  ...WAGES,
];
