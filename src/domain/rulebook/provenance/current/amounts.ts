import type { ToldInPublic } from "../told";
import { SEVEN_DAYS, VAT, VAT_SMALL } from "./sources";

/** Rules of packs/current/amounts.ts: English wording, law or platform page, article. */
export const AMOUNTS: ToldInPublic = {
  L11: [
    "No handling fee is taken from the refund of a lawful return; only a credit-card fee may be kept",
    SEVEN_DAYS,
    "第16、17条",
  ],
  "L11.points": [
    "No points are taken from the refund of a lawful return; points paid come back as points",
    SEVEN_DAYS,
    "第15、17条",
  ],
  "L11.invoice": ["No points and no tax are taken from the refund of a lawful return", SEVEN_DAYS, "第17条"],
  "L11.commission": [
    "The commission is settled between seller and platform, not taken from the refund",
    SEVEN_DAYS,
    "第17条",
  ],
  "L04.refund": ["Refund what was really paid, in one sum, the way it was paid", SEVEN_DAYS, "第14、17条"],
  "L04.sets": [
    "Part of a set or of a discount comes back: priced anew, the difference is settled",
    SEVEN_DAYS,
    "第17条",
  ],
  C04: ["VAT of a general taxpayer on goods", VAT, "第10条"],
  "C04.later": ["VAT of a small-scale taxpayer once the reduction has ended", VAT, "第11条"],
  "C04.small": ["VAT of a small-scale taxpayer", VAT_SMALL],
};
