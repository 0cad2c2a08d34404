import type { Told } from "../told";

/** Rules of packs/handbook/standards.ts: English wording, and the phrase of the handbook. */
export const STANDARDS: Told = {
  "S-01": ["Characters typed a minute at least", "一分钟50字以上"],
  "S-07": [
    "Cash on delivery confirmed by phone: refusals the courier is not to blame for",
    "非快递因素的拒收率为零",
  ],
  "S-15": ["Bids of a new buyer with credit 0–3 at most", "信用度在0-3分之间，可以出价5次"],
  "S-16": ["Kinds of goods in one purchase at most", "商品种类不要超过5样"],
  "O-15": ["Listed stock below which the stock is checked", "宝贝数量低于10件的"],
};
