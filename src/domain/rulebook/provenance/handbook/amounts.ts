import type { Told } from "../told";

/** Rules of packs/handbook/amounts.ts: English wording, and the phrase of the handbook. */
export const AMOUNTS: Told = {
  "I-01": ["Within the handling fee of a refund Tmall takes 5 % (read as its commission)", "淘宝商城收取5%"],
  "I-02": ["Handling fee deducted from a refund (the rate is missing in the text)", "退款扣除手续费%"],
  "I-03": [
    "Within the handling fee: Tmall points for the buyer (the rate is missing in the text)",
    "%作为商城积分",
  ],
  "I-04": [
    "Invoice not returned: 17 % in points deducted (the text names no base)",
    "如不退回发票,17%积分扣除",
  ],
  "I-11": ["Kept by the buyer: the shop keeps 50 % of the price, the rest is refunded", "原价50%的基础上"],
  "I-14": ["Full refund once the goods are back", "会将全款退回给您"],
  "I-15": [
    "Dispute about custom-made goods: a partial refund or a coupon can be agreed",
    "协商部分退款或补偿方案",
  ],
  "I-06": ["Exchange: the price difference is refunded or collected", "多退少赔"],
  "I-08": ["Exchange for quality: only the price difference", "只需补差价"],
  "I-09": ["Exchange without a quality issue: price difference and postage", "补差价和邮费"],
  "I-07": ["Difference short: ask the buyer to pay it (the text says postage)", "少了需要联系"],
  "I-10": ["What the after-sale card says", "填写退货款式和需要更换"],
};
