import { row, say } from "../row";

/** L: when returned parcels reach the after-sale desk. Times are minutes after midnight. */
export const WAREHOUSE = [
  row("L-02", "warehouse.cutoff", "16:00 以后到的包裹，算第二天移交", 960, "time", "S1"),
  row(
    "L-02.morning",
    "warehouse.earlyUntil",
    "凌晨到的包裹，当天下午移交（凌晨按 6:00 前算）",
    360,
    "time",
    "S1",
    { confidence: "assumed" }
  ),
  row("L-02.handoff", "warehouse.handoff", "移交时间约 15:00", 900, "time", "S1"),
  row("AMB12", "warehouse.sameDay", "16:00 以前到的包裹，当天移交（原文没有写时间）", 960, "time", "S1", {
    confidence: "assumed",
  }),
  say("L-01", "warehouse.register", "仓库开箱核对，登记退货明细表", "S1"),
  row("L-04", "warehouse.outcomes", "退货明细的处理", "换货|退款", "list", "S1"),
  row(
    "L-07",
    "warehouse.exchangeSteps",
    "换货的步骤",
    "客户填售后卡退货|收货检查|备注退货原因|质量问题再备注",
    "list",
    "S1"
  ),
];
