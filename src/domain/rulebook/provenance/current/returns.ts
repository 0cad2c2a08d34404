import type { ToldInPublic } from "../told";
import { CIVIL, CONSUMER, CONSUMER_RULES, SEVEN_DAYS, TB99 } from "./sources";

/** Rules of packs/current/returns.ts: English wording, law or platform page, article. */
export const RETURNS: ToldInPublic = {
  L01: ["Return without reason within 7 days, counted from the day after signing", CONSUMER, "第25条"],
  L02: [
    "Quality issue: return within 7 days of receipt, even without photos in 24 hours",
    CONSUMER,
    "第24条",
  ],
  L08: [
    "Days count from the next day; a last day on a statutory rest day moves to the day after the rest",
    CIVIL,
    "第201、203条",
  ],
  "L01.custom": ["Custom-made goods", CONSUMER, "第25条"],
  "L01.fresh": ["Fresh and perishable goods", CONSUMER, "第25条"],
  "L01.digital": ["Digital goods, downloaded or opened", CONSUMER, "第25条"],
  "L01.press": ["Newspapers and periodicals delivered", CONSUMER, "第25条"],
  "L01.confirmed": ["Unsuitable by nature and confirmed by the buyer at purchase", SEVEN_DAYS, "第7、20条"],
  L04: [
    "Goods whose safety, hygiene or quality suffers when opened: only if confirmed for this purchase",
    SEVEN_DAYS,
    "第7、20条",
  ],
  "L04.declared": [
    "Goods near expiry or flawed: only if declared and confirmed for this purchase; a special price is no ground",
    SEVEN_DAYS,
    "第7、20条",
  ],
  "L04.intact": [
    "Clothes, shoes, bags, toys, textiles, household: tag removed, stained, damaged",
    SEVEN_DAYS,
    "第9条",
  ],
  "L04.complete": [
    "Goods, accessories or labels incomplete; opening to check does not count",
    SEVEN_DAYS,
    "第8条",
  ],
  "L04.opened": ["Food, cosmetics, medical devices, contraceptives: seal broken", SEVEN_DAYS, "第9条"],
  "L04.activated": ["Electronics: activated, repaired without authority", SEVEN_DAYS, "第9条"],
  "L04.swapped": ["Empty or swapped parcel", CONSUMER_RULES, "第49条"],
  "L04.check": ["No grounds to refuse a return", SEVEN_DAYS, "第8、19条"],
  "L04.unpacked": ["Opening to check and reasonable trying are no ground", SEVEN_DAYS, "第8、31条"],
  L06: [
    "The buyer chooses how to send back: no number or another courier is no ground",
    SEVEN_DAYS,
    "第19、30条",
  ],
  P09: ["Freight collect without consent", TB99, "第46、51条"],
  "T24.carrier": ["Send back by the same kind of carrier and enter the number in time", TB99, "第44、45条"],
  P14: [
    "Gifts come back too; if they cannot, their declared price is deducted, else the market price: no ground to refuse",
    TB99,
    "第61、63条",
  ],
  T22: [
    "On delivery the outside may be checked; a damaged parcel may be photographed and refused",
    TB99,
    "第36—38条",
  ],
  "T22.proof": [
    "Damage on the outside: the seller proves proper signing, then the buyer that it was there; after confirmation the buyer",
    TB99,
    "第75、76条",
  ],
  T24: [
    "The return address is the ship-from address; another needs consent, else the risk is the seller's",
    TB99,
    "第41、42条",
  ],
};
