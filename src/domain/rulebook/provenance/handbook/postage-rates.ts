import type { Told } from "../told";

/** Rules of packs/handbook/postage-rates.ts: English wording, and the phrase of the handbook. */
export const POSTAGE_RATES: Told = {
  "H-01": ["Courier A: north-west or third-tier city 13 yuan", "快递费用为13元"],
  "H-02": ["Courier A: ordinary city (the amount is missing in the text)", "一般城市(XX元可到)"],
  "H-06": ["Courier B: ordinary city 10 yuan", "一般城市10元"],
  "H-06.remote": ["Courier B: north-western city 15 yuan", "西北城市15元"],
  "H-05": ["EMS: local 12 yuan", "本地:12元邮费"],
  "H-04": ["EMS: elsewhere 20 yuan", "以外城市:20元邮费"],
  "H-03": ["EMS prices hold up to 1 kg (nothing is said above it)", "邮局强制收费1KG以内"],
  "H-16": ["Above which amount the buyer bears the postage (missing in the text)", "买家需承担XX元以上"],
  "H-10": ["Cash on delivery: SF 10 yuan", "顺丰是10块"],
  "H-11": ["Cash on delivery: other couriers 3–6 yuan", "其他一般是3-6块"],
  "H-12": ["Cash on delivery: free within the province", "也不需要手续费"],
  "H-13": ["Couriers that take cash on delivery", "一般是通过顺丰快递"],
  "H-14": ["Where the usual courier does not go, send by E-packet", "我们会为您发E邮宝"],
  "H-17": [
    "Without a wish of the customer the usual courier is taken (the text names none)",
    "快递我们就默认发",
  ],
  "H-07": ["Courier A: 2–5 days", "XX快递2-5天到"],
  "H-08": ["Courier: 3–5 days are normal", "快递在3-5天内到货"],
  "H-07.usual": ["Courier A: mostly about 2 days", "75%是2天左右"],
  "H-08.other": ["Other couriers: 3–5 days are normal", "快递在3-5天内到货"],
  "H-05.days": ["EMS: local 1–3 days", "到货时间1-3天"],
  "H-04.days": ["EMS: elsewhere 2–5 days", "到货时间2-5天"],
  "H-09": ["E-packet: 1–2 days slower than EMS", "只比EMS慢1-2天"],
  "H-15": ["Sent today, normally there tomorrow; no promise after the day after", "明天您就应该能收到"],
  "H-18": ["Couriers differ from place to place: ask the customer which one", "每个快递公司在每个城市"],
  "E-19": [
    "Later than usual: check address and phone, and whether it was sent wrongly",
    "看看是不是对方地址电话有问题",
  ],
};
