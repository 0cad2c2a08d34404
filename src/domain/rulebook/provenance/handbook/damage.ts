import type { Told } from "../told";

/** Rules of packs/handbook/damage.ts: English wording, and the phrase of the handbook. */
export const DAMAGE: Told = {
  "K-02": ["Claim papers: copy of the trade details", "交易明细复印件"],
  "K-03": ["Claim papers: copy of the waybill", "快递单复印件"],
  "K-04": ["Claim papers: copy of the sender's identity card", "寄件人身份证复印件"],
  "K-05": ["Claim papers: copy (photo) of the damaged goods", "破损衣物复印件"],
  "K-06": ["What a claim says", "发货日期、发货区域"],
  "K-18": ["Not on the packing slip, or short: resend the same day", "我们当天可以补发给买家"],
};
