import { row, say } from "../row";

/** H: what a parcel costs and how long it takes. The documents blank out couriers A and B. */
export const POSTAGE_RATES = [
  row("H-01", "postage.courierA.remote", "快递 A：西北或三级城市 13 元", 13, "yuan", "S1"),
  row("H-02", "postage.courierA.ordinary", "快递 A：一般城市（原文金额缺失）", null, "yuan", "S1"),
  row("H-06", "postage.courierB.ordinary", "快递 B：一般城市 10 元", 10, "yuan", "S1"),
  row("H-06.remote", "postage.courierB.remote", "快递 B：西北城市 15 元", 15, "yuan", "S1"),
  row("H-05", "postage.ems.local", "EMS：本地 12 元", 12, "yuan", "S1"),
  row("H-04", "postage.ems.other", "EMS：外地 20 元", 20, "yuan", "S1"),
  row("H-03", "postage.ems.maxKg", "EMS 价格只管 1 公斤以内（超出的原文没有写）", 1, "kg", "S1"),
  row("H-16", "postage.buyerAbove", "买家承担多少元以上的邮费（原文金额缺失）", null, "yuan", "S1"),
  row("H-10", "postage.cod.sf", "货到付款手续费：顺丰 10 元", 10, "yuan", "S3"),
  row("H-11", "postage.cod.other", "货到付款手续费：其他快递 3–6 元", [3, 6], "yuan", "S3"),
  row("H-12", "postage.cod.local", "货到付款手续费：省内不收", 0, "yuan", "S3"),
  row("H-13", "postage.cod.couriers", "做货到付款的快递", "顺丰|联邦|宅急送", "list", "S3"),
  row("H-14", "delivery.note.fallback", "默认快递到不了就发 E 邮宝", "E邮宝", "text", "S3"),
  row("H-17", "delivery.note.default", "客户没有指定就发默认快递（原文没有写哪家）", null, "text", "S3"),
  say("H-18", "delivery.note.ask", "各家快递在各地的服务不同，先问客户要哪家", "S3"),
  say("E-19", "delivery.note.late", "超过正常天数：查地址、电话，也查是不是自己发错", "S3"),
  row("H-07", "delivery.courierA", "快递 A：2–5 天到", [2, 5], "day", "S1"),
  row("H-08", "delivery.courierA", "快递：3–5 天内到货属正常", [3, 5], "day", "S3"),
  row("H-07.usual", "delivery.usual", "快递 A：大多 2 天左右到", 2, "day", "S1"),
  row("H-08.other", "delivery.other", "其他快递：3–5 天到货属正常", [3, 5], "day", "S3"),
  row("H-05.days", "delivery.ems.local", "EMS：本地 1–3 天到", [1, 3], "day", "S1"),
  row("H-04.days", "delivery.ems.other", "EMS：外地 2–5 天到", [2, 5], "day", "S1"),
  row("H-09", "delivery.epacketSlower", "E 邮宝：比 EMS 慢 1–2 天", [1, 2], "day", "S3"),
  say("H-15", "delivery.note.nextDay", "今天发出，正常第二天应能收到；第三天还没到，不再承诺", "S3"),
];
