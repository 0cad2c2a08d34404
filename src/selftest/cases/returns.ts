import { moment, shop, value, worked } from "../worked-case";

const SIGNED = "2024-03-01 10:00";

/** E, L: what may come back, and when the after-sale desk gets it. */
export const RETURN_CASES = [
  worked(
    "TC74",
    "E-01",
    "签收后第 7 天同一时刻申请：可以退",
    "Asked for exactly 7 days after delivery: may come back",
    shop("RETURN_CHECK", SIGNED, "2024-03-08 10:00"),
    value(true)
  ),
  worked(
    "TC75",
    "E-01",
    "晚一分钟：超过 7 天",
    "A minute later: more than 7 days",
    shop("RETURN_CHECK", SIGNED, "2024-03-08 10:01", null, null, "1/依据"),
    value("E-01")
  ),
  worked(
    "TC76",
    "E-04",
    "洗过：不能退",
    "Washed: may not come back",
    shop("RETURN_CHECK", SIGNED, "2024-03-02", "洗过", null, "1/依据"),
    value("E-04")
  ),
  worked(
    "TC77",
    "E-05",
    "内裤：不能退",
    "Underwear: may not come back",
    shop("RETURN_CHECK", SIGNED, "2024-03-02", null, "内裤", "1/依据"),
    value("E-05")
  ),
  worked(
    "TC78",
    "L-02",
    "16:00 到的包裹：第二天 15:00 移交",
    "A parcel at 16:00 is handed over at 15:00 the next day",
    shop("RETURN_HANDOFF", "2026-03-02 16:00"),
    moment("2026-03-03 15:00")
  ),
  worked(
    "TC79",
    "L-02.morning",
    "凌晨到的包裹：当天 15:00 移交",
    "A parcel after midnight is handed over at 15:00",
    shop("RETURN_HANDOFF", "2026-03-03 01:30"),
    moment("2026-03-03 15:00")
  ),
  worked(
    "TC80",
    "AMB12",
    "16:00 前到的包裹：当天移交",
    "A parcel before 16:00 is handed over the same day",
    shop("RETURN_HANDOFF", "2026-03-02 15:59"),
    moment("2026-03-02 16:00")
  ),
];
