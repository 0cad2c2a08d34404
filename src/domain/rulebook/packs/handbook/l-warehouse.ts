import { row } from "../row";

/** L: when returned parcels reach the after-sale desk. Times are minutes after midnight. */
export const WAREHOUSE = [
  row(
    "L-02",
    "warehouse.cutoff",
    "16:00 以后到的包裹,算第二天移交",
    960,
    "time",
    "S1",
    "当天下午4:00后的包裹"
  ),
  row(
    "L-02.morning",
    "warehouse.earlyUntil",
    "凌晨到的包裹,当天下午移交(凌晨按 6:00 前算)",
    360,
    "time",
    "S1",
    "次日凌晨的包裹",
    { confidence: "assumed" }
  ),
  row("L-02.handoff", "warehouse.handoff", "移交时间约 15:00", 900, "time", "S1", "次日下午3:00左右"),
  row(
    "AMB12",
    "warehouse.sameDay",
    "16:00 以前到的包裹,当天移交(原文没有写时间)",
    960,
    "time",
    "S1",
    "当天下午4:00后",
    { confidence: "assumed" }
  ),
];
