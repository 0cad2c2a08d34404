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
  row(
    "L04",
    "return.unlessQuality.underwear",
    "拆封后影响安全或健康的商品，购买时确认过的",
    "拆封+内裤|拆封+贴身|拆封+内衣",
    "list",
    "law",
    { statute: "exactly" }
  ),
  row(
    "L04.declared",
    "return.unlessQuality.special",
    "购买时声明并确认的临期、瑕疵商品；特价不是理由",
    "临期|声明瑕疵|已声明瑕疵",
    "list",
    "law",
    { statute: "exactly" }
  ),
  row(
    "L04.intact",
    "return.unlessQuality.worn",
    "衣服、鞋、箱包：标识被剪、受污、受损",
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
    "食品、化妆品、医疗器械：封装被拆",
    "拆封+食品|拆封+化妆品|拆封+医疗器械",
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
  row(
    "L04.swapped",
    "return.never.packaging",
    "空包裹、调包；包装拆开不是理由",
    "空包裹|调包|掉包",
    "list",
    "law"
  ),
  row("L06", "return.never.tracking", "没有物流单号；不能指定快递", "没有物流单号|无单号", "list", "law"),
  row("P09", "return.never.collect", "没有事先同意的到付", "到付", "list", "platform"),
  say("P14", "return.receipt.gifts", "赠品一起退；不完好的扣声明的价格，没有声明的按市场价", "platform"),
  say("T22", "return.receipt.inspect", "签收时可以验看外观，破损可以拍照拒收", "platform", {
    actor: "buyer",
  }),
  say("T22.proof", "return.receipt.proof", "破损没有签收的由卖家证明妥投，确认收货后由买家举证", "platform"),
  say(
    "T24",
    "return.slip.address",
    "退货地址要与发货地一致；换地址要买家同意，否则风险由卖家承担",
    "platform"
  ),
];
