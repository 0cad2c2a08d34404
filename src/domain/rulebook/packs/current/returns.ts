import { row, say } from "../row";

/** What may come back by law. A condition of two words joined by + holds when both are said. */
export const RETURNS = [
  row("L01", "return.window", "签收次日起 7 天内可以无理由退货", 7, "day", "law", {
    start: "received",
    actor: "buyer",
    count: "nextDay",
    statute: "atLeast",
  }),
  row(
    "L02",
    "return.photo",
    "质量问题：收到 7 天内可以退货，没有在 24 小时内发照片也不失效",
    7,
    "day",
    "law",
    { start: "received", actor: "buyer", count: "nextDay", statute: "atLeast" }
  ),
  say(
    "L08",
    "return.receipt.counting",
    "按天算的从次日起；最后一天是法定休息日的，顺延到休息结束的次日",
    "law"
  ),
  row("L01.custom", "return.unlessQuality.custom", "定作的商品", "定作|定制", "list", "law", {
    statute: "exactly",
  }),
  row("L01.fresh", "return.unlessQuality.fresh", "鲜活易腐的商品", "鲜活|生鲜|易腐", "list", "law", {
    statute: "exactly",
  }),
  row(
    "L01.digital",
    "return.unlessQuality.digital",
    "在线下载或拆封的数字化商品",
    "在线下载|拆封+软件|拆封+光盘|拆封+音像",
    "list",
    "law",
    { statute: "exactly" }
  ),
  row("L01.press", "return.unlessQuality.press", "交付的报纸、期刊", "报纸|期刊", "list", "law", {
    statute: "exactly",
  }),
  row(
    "L01.confirmed",
    "return.unlessQuality.service",
    "按性质不宜退货、购买时经买家单独确认的商品",
    "购买时已确认不退|已确认不适用",
    "list",
    "law",
    { statute: "exactly" }
  ),
  say(
    "L04",
    "return.unlessQuality.underwear",
    "拆封后影响安全、健康或品质的商品：购买时单独确认过才可以不退，没有确认不得拒绝",
    "law",
    { statute: "exactly" }
  ),
  say(
    "L04.declared",
    "return.unlessQuality.special",
    "临期、有瑕疵的商品：明示并在购买时单独确认过才可以不退；特价不是理由",
    "law",
    { statute: "exactly" }
  ),
  row(
    "L04.intact",
    "return.unlessQuality.worn",
    "服装、鞋帽、箱包、玩具、家纺、家居：标识被摘、被剪，受污、受损",
    "吊牌不完整|剪吊牌|无吊牌|污点|污渍|受污|损坏|受损",
    "list",
    "law"
  ),
  row(
    "L04.complete",
    "return.unlessQuality.resale",
    "商品、配件、标识不齐全；打开包装查验不算",
    "配件不全|缺配件|标识不全",
    "list",
    "law"
  ),
  row(
    "L04.opened",
    "return.unlessQuality.opened",
    "食品、化妆品、医疗器械、计生用品：一次性密封包装被损坏",
    "拆封+食品|拆封+化妆品|拆封+医疗器械|拆封+计生用品",
    "list",
    "law"
  ),
  row(
    "L04.activated",
    "return.unlessQuality.activated",
    "电子电器：激活、未经授权维修",
    "激活|未授权维修",
    "list",
    "law"
  ),
  row("L04.swapped", "return.never.swapped", "空包裹、调包", "空包裹|调包|掉包", "list", "law"),
  say(
    "L04.unpacked",
    "return.unlessQuality.packaging",
    "为查验打开包装、合理调试，不影响商品完好，不是拒绝的理由",
    "law",
    { statute: "exactly" }
  ),
  say(
    "L06",
    "return.unlessQuality.tracking",
    "退货方式由买家选：没有单号、没用指定快递，不是拒绝的理由",
    "law",
    { statute: "exactly" }
  ),
  row(
    "L04.check",
    "return.allowed.check",
    "这些不是拒绝退货的理由",
    "拆封|试穿|包装不完整|没有退货说明单|没有物流单号|非指定快递|临期|声明瑕疵",
    "list",
    "law"
  ),
  row("P09", "return.unlessQuality.collect", "没有事先同意的到付", "到付", "list", "platform"),
  say("T24.carrier", "return.slip.carrier", "退货用与发货同类型的快递，并及时填写单号", "platform", {
    actor: "buyer",
  }),
  say(
    "P14",
    "return.receipt.gifts",
    "赠品一起退；因买家原因退不了的，扣赠品声明的价格，没有声明的按市场价，不得拒绝退货",
    "platform"
  ),
  say("T22", "return.receipt.inspect", "签收时可以验看外观，破损可以拍照拒收", "platform", {
    actor: "buyer",
  }),
  say(
    "T22.proof",
    "return.receipt.proof",
    "表面不一致：卖家先证明已按规范签收，再由买家证明签收时就有；确认收货后由买家举证",
    "platform"
  ),
  say(
    "T24",
    "return.slip.address",
    "退货地址要与发货地一致；换地址要买家同意，否则风险由卖家承担",
    "platform"
  ),
];
