import type { Told } from "../told";

/** Rules of packs/handbook/warehouse.ts: English wording, and the phrase of the handbook. */
export const WAREHOUSE: Told = {
  "L-02": ["Parcels after 16:00 count for the next day's hand-over", "当天下午4:00后的包裹"],
  "L-02.morning": [
    "Parcels before dawn are handed over the same afternoon (dawn taken as 6:00)",
    "次日凌晨的包裹",
  ],
  "L-02.handoff": ["Hand-over at about 15:00", "次日下午3:00左右"],
  AMB12: ["Parcels before 16:00 are handed over the same day (the text names no time)", "当天下午4:00后"],
  "L-01": ["The warehouse opens, checks and lists the return", "登记收货宝贝的退货明细表"],
  "L-04": ["What becomes of a return", "一般有两种处理情况"],
  "L-07": ["Steps of an exchange", "客户填写售后卡→退货"],
};
