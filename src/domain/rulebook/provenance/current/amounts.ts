import type { ToldInPublic } from "../told";
import { CONSUMER, SEVEN_DAYS, VAT, VAT_SMALL } from "./sources";

/** Rules of packs/current/amounts.ts: English wording, law or platform page, article. */
export const AMOUNTS: ToldInPublic = {
  L11: ["No handling fee is taken from the refund of a lawful return", CONSUMER, "第25条"],
  "L11.points": ["No points are taken from the refund of a lawful return", CONSUMER, "第25条"],
  "L11.invoice": ["No tax is taken from the refund of a lawful return", CONSUMER, "第25条"],
  "L11.commission": [
    "The commission is settled between seller and platform, not taken from the refund",
    CONSUMER,
    "第25条",
  ],
  "L04.refund": ["Refund what was really paid, in one sum", SEVEN_DAYS, "第17条"],
  "L04.sets": ["Part of a set comes back: priced anew, the difference is settled", SEVEN_DAYS, "第17条"],
  C04: ["VAT of a general taxpayer on goods", VAT, "第10条"],
  "C04.later": ["VAT of a small-scale taxpayer once the reduction has ended", VAT, "第11条"],
  "C04.small": ["VAT of a small-scale taxpayer", VAT_SMALL],
};
