import { row, say } from "../row";

/** E: what may come back. Keys under return.unlessQuality do not hold for faulty goods, those under return.never do. */
export const RETURNS = [
  row("E-01", "return.window", "签收后 7 天内可以无理由退换", 7, "day", "S4", {
    actor: "buyer",
  }),
  row("E-07", "return.window", "收到货超过 7 天不退换", 7, "day", "S3", {
    actor: "buyer",
  }),
  row("E-20", "return.photo", "质量问题：24 小时内提供照片", 24, "hour", "S1", {
    actor: "buyer",
  }),

  row(
    "E-02",
    "return.unlessQuality.service",
    "没有七天无理由服务的商品",
    "不支持七天无理由|无七天无理由",
    "list",
    "S4"
  ),
  row(
    "E-03",
    "return.unlessQuality.resale",
    "影响二次销售、配件不全",
    "影响二次销售|配件不全|缺配件",
    "list",
    "S1"
  ),
  row(
    "E-04",
    "return.unlessQuality.worn",
    "穿过、洗过、吊牌不全、有污点、损坏、修改、加工过",
    "穿着|穿过|洗涤|洗过|吊牌不完整|剪吊牌|无吊牌|污点|污渍|损坏|修改|加工",
    "list",
    "S3"
  ),
  row("E-05", "return.unlessQuality.underwear", "内裤", "内裤", "list", "S3"),
  row("E-06", "return.unlessQuality.special", "特价商品、赠品", "特价|赠品", "list", "S3"),
  row("E-08", "return.unlessQuality.custom", "定制商品、已拆封商品", "定制|已拆封|拆封", "list", "S2"),
  row("E-09", "return.unlessQuality.fresh", "生鲜、贴身衣物", "生鲜|贴身衣物", "list", "S2"),
  row("E-10", "return.unlessQuality.packaging", "包装不完整、附件不全", "包装不完整|附件不全", "list", "S2"),
  row(
    "E-11",
    "return.unlessQuality.tracking",
    "既没用指定快递，也没有物流单号",
    "非指定快递+没有物流单号|非指定快递+无单号",
    "list",
    "S2"
  ),
  row("E-17", "return.unlessQuality.collect", "到付包裹拒签", "到付", "list", "S3"),

  row(
    "E-12",
    "return.advice.highValue",
    "数码、奢侈品等高价商品：验货签收",
    "数码|奢侈品|高价",
    "list",
    "S2"
  ),
  row("E-13", "return.advice.video", "数码、奢侈品：留存开箱视频", "数码|奢侈品", "list", "S2"),
  row("E-14", "return.advice.custom", "定制商品有争议：提供生产记录和标准色卡", "定制", "list", "S2"),
  row(
    "E-15",
    "return.advice.crossBorder",
    "跨境商品：填海关申报单，协商分摊关税，或以本地销毁凭证代替退货",
    "跨境|海外",
    "list",
    "S2"
  ),

  row("E-16", "return.slip.fields", "退货纸条要写的内容", "旺旺号|姓名|手机号|退换货原因", "list", "S3"),
  say("E-10.slip", "return.slip.enclosed", "退货附上退货说明单，方便仓库验收", "S2"),
  say("E-17.advance", "return.slip.collect", "退货不要选到付：仓库和财务分开，没有人付", "S3"),
  row("E-18", "return.slip.tracking", "寄出后请买家留言快递和单号", "快递公司|运单号", "list", "S3"),
  row("E-21", "return.receipt.check", "收到退货要检查", "数量|质量", "list", "S1"),
  row("E-22", "return.receipt.note", "检查后联系客户并备注", "联系客户|写备注", "list", "S1"),
];
