import type { Told } from "../told";

/** Rules of packs/handbook/reminders.ts: English wording, and the phrase of the handbook. */
export const REMINDERS: Told = {
  "Q-04": ["Unpaid 12 hours after the order: contact the buyer", "12小时之内没有付款的"],
  "Q-05": ["In the afternoon: remind of the cut-off (the text names no hour)", "快到截单时间了"],
  "Q-01": ["No trade chosen (unpaid) 3 days after the order: reminder", "拍下商品后三天内"],
  "Q-02": ["No trade chosen (unpaid) 7 days after the order: warning", "拍下商品后七天内"],
  "Q-03": ["7 days after the warning: claim back the trade fee", "发送警告信后七天"],
  "Q-06": ["To urge payment, ask how the buyer means to pay", "通过向买家询问汇款方式"],
  "Q-08": ["Impulse orders can be closed by hand after contact", "可以手动关闭订单"],
};
