import { error, moment, shop, value, worked } from "../worked-case";

const RATES = [
  ["快递", "地区", "首重", "首重费用", "续重费用"],
  ["顺丰", "华东", 1, 12, 2.5],
  ["联邦", "华东", 1, 10, ""],
];

/** G, H: who pays a parcel, what it costs, when it comes. */
export const POSTAGE_CASES = [
  worked(
    "TC01",
    "G-29",
    "四段邮费合计 975 元",
    "Four legs come to 975",
    shop("POSTAGE_SPLIT", [[120], [350], [105], [400]], "卖家", "卖家"),
    value(975)
  ),
  worked(
    "TC81",
    "G-01",
    "包邮商品七天无理由：发出的邮费卖家出",
    "Free shipping, no reason given: the way out is the seller's",
    shop("POSTAGE_PAYER", "七天无理由", true, null, null, "发出"),
    value("卖家")
  ),
  worked(
    "TC82",
    "G-01.return",
    "包邮商品七天无理由：退回的邮费买家出",
    "Free shipping, no reason given: the way back is the buyer's",
    shop("POSTAGE_PAYER", "七天无理由", true, null, null, "退回"),
    value("买家")
  ),
  worked(
    "TC83",
    "G-02",
    "不包邮的商品：发出的邮费买家出",
    "Postage charged apart: the way out is the buyer's",
    shop("POSTAGE_PAYER", "七天无理由", false, null, null, "发出"),
    value("买家")
  ),
  worked(
    "TC84",
    "G-18.return",
    "质量问题：退回的邮费卖家出",
    "Faulty goods: the way back is the seller's",
    shop("POSTAGE_PAYER", "质量问题", true, null, null, "退回"),
    value("卖家")
  ),
  worked(
    "TC85",
    "G-18.return",
    "质量问题：退回的邮费买家先垫",
    "Faulty goods: the buyer advances the way back",
    shop("POSTAGE_PAYER", "质量问题", true, null, null, "退回/垫付方"),
    value("买家")
  ),
  worked(
    "TC86",
    "G-14",
    "商城质量问题换货：再发的邮费卖家出",
    "Tmall, faulty goods exchanged: sending again is the seller's",
    shop("POSTAGE_PAYER", "质量问题", true, "商城", "换货", "再发"),
    value("卖家")
  ),
  worked(
    "TC87",
    "G-03",
    "按 S1：七天无理由，买家出两边",
    "By S1 the buyer pays both ways when no reason is given",
    shop("POSTAGE_PAYER", "七天无理由", true, null, null, "发出", "S1"),
    value("买家")
  ),
  worked(
    "TC38",
    "H-05",
    "EMS 本地 0.8 公斤",
    "EMS, local, 0.8 kg",
    shop("POSTAGE_FEE", "EMS", "本地", 0.8),
    value(12)
  ),
  worked(
    "TC38.2",
    "H-04",
    "EMS 外地 1 公斤",
    "EMS, elsewhere, 1 kg",
    shop("POSTAGE_FEE", "EMS", "外地", 1),
    value(20)
  ),
  worked(
    "TC38.3",
    "H-03 AMB10",
    "EMS 1.2 公斤：手册没有写，不猜",
    "EMS, 1.2 kg: the handbook does not say, not guessed",
    shop("POSTAGE_FEE", "EMS", "本地", 1.2),
    error("#N/A")
  ),
  worked(
    "TC39",
    "H-01",
    "快递 A 到西北",
    "Courier A to the north-west",
    shop("POSTAGE_FEE", "快递A", "西北"),
    value(13)
  ),
  worked(
    "TC39.2",
    "H-06.remote",
    "快递 B 到西北",
    "Courier B to the north-west",
    shop("POSTAGE_FEE", "快递B", "西北"),
    value(15)
  ),
  worked(
    "TC40",
    "H-10",
    "顺丰货到付款加 10 元（店里运价 12 元）",
    "Cash on delivery by SF adds 10 (the shop's rate is 12)",
    shop("POSTAGE_FEE", "顺丰", "华东", 1, true, RATES),
    value(22)
  ),
  worked(
    "TC40.2",
    "H-11",
    "其他快递货到付款 3–6 元：要先定下来，不猜",
    "Cash on delivery by others, 3–6: must be settled first",
    shop("POSTAGE_FEE", "联邦", "华东", 1, true, RATES),
    error("#N/A")
  ),
  worked(
    "TC40.3",
    "H-12",
    "省内货到付款不加钱",
    "Cash on delivery within the province is free",
    shop("POSTAGE_FEE", "EMS", "本地", null, true),
    value(12)
  ),
  worked(
    "TC88",
    "H-02 AMB08",
    "原文金额缺失：不猜",
    "An amount the text has lost is not guessed",
    shop("POSTAGE_FEE", "快递A", "一般城市"),
    error("#N/A")
  ),
  worked(
    "TC89",
    "H-05.days",
    "EMS 本地最晚 3 天到",
    "EMS, local: 3 days at the latest",
    shop("DELIVERY_WINDOW", "EMS", "本地", "2026-03-02 18:00", "最晚"),
    moment("2026-03-05")
  ),
  worked(
    "TC90",
    "H-07",
    "快递 A 最早 2 天到",
    "Courier A: 2 days at the earliest",
    shop("DELIVERY_WINDOW", "快递A", "外地", "2026-03-02 18:00", "最早"),
    moment("2026-03-04")
  ),
];
