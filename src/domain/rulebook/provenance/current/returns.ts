import type { ToldInPublic } from "../told";
import { CIVIL, CONSUMER, SEVEN_DAYS, TB99 } from "./sources";

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
  L04: ["Goods whose safety or hygiene suffers when opened, if confirmed at purchase", SEVEN_DAYS, "第7条"],
  "L04.declared": [
    "Goods sold as near expiry or flawed and confirmed so; a special price is no ground",
    SEVEN_DAYS,
    "第7条",
  ],
  "L04.intact": ["Clothes, shoes, bags: tag removed, stained, damaged", SEVEN_DAYS, "第9条"],
  "L04.complete": [
    "Goods, accessories or labels incomplete; opening to check does not count",
    SEVEN_DAYS,
    "第8条",
  ],
  "L04.opened": ["Food, cosmetics, medical devices: seal broken", SEVEN_DAYS, "第9条"],
  "L04.activated": ["Electronics: activated, repaired without authority", SEVEN_DAYS, "第9条"],
  "L04.swapped": ["Empty or swapped parcel; opened packaging is no ground", SEVEN_DAYS, "第8条"],
  L06: ["No tracking number; the courier cannot be prescribed", SEVEN_DAYS, "第19条"],
  P09: ["Freight collect without consent", TB99, "第50、51条"],
  P14: [
    "Gifts come back too; if not intact, their declared price is deducted, else the market price",
    TB99,
    "第61、63条",
  ],
  T22: [
    "On delivery the outside may be checked; a damaged parcel may be photographed and refused",
    TB99,
    "第36—38条",
  ],
  "T22.proof": [
    "Unsigned damage: the seller proves delivery; after confirmation the buyer proves",
    TB99,
    "第75、76条",
  ],
  T24: [
    "The return address is the ship-from address; another needs consent, else the risk is the seller's",
    TB99,
    "第41、42条",
  ],
};
