import type { ToldInPublic } from "../told";
import { CIVIL, CONSUMER, INSURANCE, SEVEN_DAYS, TB99 } from "./sources";

/** Rules of packs/current/postage-liability.ts: English wording, law or platform page, article. */
export const POSTAGE_LIABILITY: ToldInPublic = {
  P01: ["No reason, shipping paid: the buyer bears all postage", TB99, "第53条"],
  "P01.return": ["No reason, shipping paid: the buyer bears the way back", TB99, "第53条"],
  "P01.personal": [
    "Personal reasons are no reason; shipping paid: the buyer bears all postage",
    TB99,
    "第53条",
  ],
  P02: ["No reason, free shipping: the seller bears the way out", TB99, "第53条"],
  "P02.return": ["No reason, free shipping: the buyer bears the way back", TB99, "第53条"],
  "P02.tmall": ["No reason, free shipping, Tmall: the buyer bears the way back", TB99, "第53条"],
  "P02.abuse": [
    "Abuse of member rights, or free shipping no longer earned: the buyer bears all postage",
    TB99,
    "第53条",
  ],
  "P02.personal": [
    "Personal reasons are no reason; free shipping: the seller bears the way out",
    TB99,
    "第53条",
  ],
  "P02.personalReturn": ["Personal reasons are no reason: the buyer bears the way back", TB99, "第53条"],
  P03: ["A parcel refused without reason counts as a return without reason", TB99, "第40、53条"],
  "L06.threshold": [
    "Where the rest no longer earns free shipping, the way out may be deducted",
    SEVEN_DAYS,
    "第18条",
  ],
  P04: ["Exchange without reason: the buyer bears the exchange postage", TB99, "第54条"],
  "P04.tmall": ["Exchange without reason, Tmall: the buyer bears the exchange postage", TB99, "第54条"],
  "P04.personal": ["Exchange for personal reasons: the buyer bears the postage", TB99, "第54条"],
  P05: ["Quality issue: the seller bears the way out", CONSUMER, "第24条"],
  "P05.return": ["Quality issue: the seller bears the way back", CONSUMER, "第24条"],
  "P05.resend": ["Exchange for quality: the seller bears the postage", CONSUMER, "第24条"],
  "P05.insured": ["Quality issue, C-shop exchange: the seller bears the postage", CONSUMER, "第24条"],
  "P05.wrong": ["Wrong, missing or misdescribed goods: the seller bears the way out", TB99, "第49条"],
  "P05.wrongReturn": ["Wrong, missing or misdescribed goods: the seller bears the way back", TB99, "第49条"],
  "P05.wrongResend": ["Wrong, missing or misdescribed goods: the seller bears the resending", TB99, "第49条"],
  P06: [
    "Return or exchange agreed before intervention without a word on postage: the seller bears it",
    TB99,
    "第49条",
  ],
  "P05.slight": ["Flawed goods are the seller's fault: the seller bears the postage", TB99, "第49条"],
  P07: ["Fault undecided, return supported: out the seller, back the buyer", TB99, "第7条"],
  P08: ["Both at fault: whoever was first", TB99, "第49条"],
  E10: [
    "Damage before signing: the seller answers to the buyer and recovers from the courier",
    CIVIL,
    "第604条",
  ],
  T23: [
    "On the way out the risk is the seller's; on the way back breakage is the seller's, ruin and loss the buyer's",
    TB99,
    "第10、11条",
  ],
  "T23.quality": [
    "Goods of no use for a defect: the whole risk of the way back is the seller's",
    TB99,
    "第68条",
  ],
  "T23.slight": [
    "Flawed but usable: on the way back breakage is the seller's, ruin and loss the buyer's",
    TB99,
    "第70条",
  ],
  P10: ["Return address other than ship-from: the seller bears the extra postage", TB99, "第52条"],
  "P09.note": [
    "Freight collect needs consent: without it the parcel may be refused; once signed, whoever owes the postage bears it",
    TB99,
    "第30、46、50、51条",
  ],
  F01: [
    "Return insurance pays once for an order and a fixed sum: keep it apart from the real postage",
    INSURANCE,
  ],
};
