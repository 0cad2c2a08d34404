import type { ToldInPublic } from "../told";
import { CIVIL, EXPRESS, EXPRESS_MARKET, POSTAL, PRACTICE } from "./sources";

/** Rules of packs/current/damage.ts: English wording, law or platform page, article. */
export const DAMAGE: ToldInPublic = {
  E01: [
    "Registered postal service: uninsured items are paid at the real loss, at most 3 times the postage",
    POSTAL,
    "第47条",
  ],
  E02: [
    "Express (EMS too): insured by agreement, uninsured by civil law, no cap of 3 times the postage",
    EXPRESS,
    "第28条",
  ],
  E04: ["Complaint to the courier: answer within 7 days; then to the postal authority", EXPRESS, "第29条"],
  E05: [
    "The courier says that goods may be checked; damaged or fragile ones may be opened or refused",
    EXPRESS_MARKET,
    "第27、28条",
  ],
  E06: ["Postal items: within 1 year of posting in the country", POSTAL, "第49条"],
  E07: ["Days without tracking after which a parcel counts as lost", EXPRESS],
  E08: [
    "Damage is reported in the agreed or a reasonable time, else delivery counts as proper",
    CIVIL,
    "第831条",
  ],
  E09: ["Further evidence to keep", PRACTICE],
};
