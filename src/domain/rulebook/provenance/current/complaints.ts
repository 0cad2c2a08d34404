import type { ToldInPublic } from "../told";
import { CONSUMER, CONSUMER_RULES, PENALTY_RULES, SHIPPING, TB99 } from "./sources";

/** Rules of packs/current/complaints.ts: English wording, law or platform page, article. */
export const COMPLAINTS: ToldInPublic = {
  T12: ["After-sale guarantee: days after success", TB99, "第4条"],
  "T12.exceptions": ["Not bound by this time limit", TB99, "第5条"],
  T13: ["Not received: days in which to claim", TB99],
  "T13.answer": ["Not received: working days until the answer", TB99],
  T14: ["Harassment: days in which to claim", TB99],
  "T14.review": ["Malicious review: days in which to claim", TB99],
  "T17.answer": ["Late shipping: working days until customer service steps in", SHIPPING],
  T18: ["Broken promise: days in which to claim", TB99],
  "T18.answer": ["Broken promise: working days until customer service steps in", TB99],
  "T18.higher": [
    "Where the seller's promise and the platform's compensation differ, the higher counts",
    TB99,
    "第15条",
  ],
  T19: ["Negotiation: hours for the seller", TB99],
  "T19.buyer": ["Negotiation: hours for the buyer", TB99],
  "T19.evidence": ["After intervention: hours for evidence", TB99],
  "T19.preprocess": ["After intervention: hours for the seller's first answer", TB99],
  "T19.pay": ["Hours in which paying on one's own costs no points", TB99],
  "T19.decision": ["Working days until the platform decides", TB99],
  T20: ["The platform may step in without being asked", TB99, "第2条"],
  "T20.suspended": ["Suspended by both sides: days in which to act", TB99, "第82条"],
  "T20.receipt": ["Time to show the receipt of court or police", TB99, "第82条"],
  "T20.police": ["No conclusion of the police for 6 months: the case resumes", TB99, "第83条"],
  T21: ["Every trade not yet closed goes by the version in force now", TB99, "第92条"],
  L07: ["Fraud: compensation in multiples of the price", CONSUMER, "第55条"],
  "L07.least": ["Fraud: compensation at least", CONSUMER, "第55条"],
  L05: [
    "No triple compensation for harmless label flaws, nor for planted, swapped or forged goods",
    CONSUMER_RULES,
    "第49条",
  ],
  L09: [
    "No return handled or no refund for longer than this counts as deliberate delay",
    PENALTY_RULES,
    "第8—10条",
  ],
  L10: ["Complaint to the authority: time to answer", CONSUMER, "第46条"],
  "L05.review": ["Reviews must not be made up, altered or bought", CONSUMER_RULES, "第9条"],
};
