import type { Dice } from "./dice";

export type CellText = string | number;
type Content = (dice: Dice, row: number) => CellText;

const PEOPLE = [
  "小李",
  "小周",
  "阿美",
  "王姐",
  "张三",
  "李晓红",
  "客服3号",
  "小唐",
  "陈静",
  "刘洋",
  "Amy",
  "小陈",
];
const COURIERS = ["顺丰", "圆通", "中通快递", "申通", "韵达", "极兔速递", "京东快递", "邮政EMS", "德邦"];
const REGIONS = [
  "浙江",
  "广东广州",
  "上海",
  "江苏省苏州市",
  "北京",
  "四川",
  "新疆",
  "河南郑州",
  "内蒙古",
  "福建",
];
const MODELS = ["A109", "B-2207", "K88黑色", "TX-01", "9921#", "M302", "ZL6601", "C15白L"];
const NOTES = [
  "客户很急",
  "已发照片给快递",
  "等回复",
  "第二次反馈",
  "老客户，尽量安抚",
  "外箱有脚印",
  "周一再跟进",
  "说下周给",
];
const NICKS = ["tb123456_88", "爱吃鱼的猫", "t**8", "tb_998877", "一只小鹿", "昵称已注销", "xiaoyu2020"];

/** A serial, or a text in one of the ways people write days. */
function day(dice: Dice, style: number, timed = false): CellText {
  const serial = dice.between(46300, 46352);
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const [hour, minute] = [dice.between(8, 23), dice.between(0, 59)];
  const clock = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  switch (style) {
    case 0:
    case 1:
      return timed ? serial + Math.round(((hour * 60 + minute) / 1440) * 1e6) / 1e6 : serial;
    case 2:
      return `${y}.${m}.${d}${timed ? ` ${clock}` : ""}`;
    case 3:
      return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}${timed ? ` ${clock}:00` : ""}`;
    case 4:
      return `${y}年${m}月${d}日`;
    default:
      return timed ? `${y}/${m}/${d} ${clock}` : `${m}月${d}日`;
  }
}

const dayOf =
  (timed = false) =>
  (dice: Dice): Content => {
    const style = dice.between(0, 5);
    return (d) => day(d, style, timed);
  };
const wordOf =
  (...words: readonly string[]) =>
  (): Content =>
  (dice) =>
    dice.of(words);
const always = (content: Content) => (): Content => content;

/** How one shop's numbers look: a courier's with letters, or digits only. */
const tracking = (dice: Dice): Content => {
  const style = dice.between(0, 3);
  return (d) => {
    if (style === 0) return `SF${d.digits(13)}`;
    if (style === 1)
      return d.of([`YT${d.digits(13)}`, `SF${d.digits(13)}`, `JT${d.digits(13)}`, d.digits(12)]);
    if (style === 2) return `77${d.digits(13)}`;
    return d.chance(0.1) ? "7.73E+14" : `7${d.digits(d.between(11, 14))}`;
  };
};
const order = (dice: Dice): Content => {
  const broken = dice.chance(0.15);
  return (d) => (broken && d.chance(0.3) ? `${d.between(1, 9)}.${d.digits(2)}E+18` : `3${d.digits(18)}`);
};
const refundNumber = (): Content => (d) => d.of(["1", "2"]) + d.digits(17);
const money = (dice: Dice): Content => {
  const style = dice.between(0, 3);
  return (d) => {
    const yuan = d.between(500, 39900) / 100;
    return style === 0
      ? `${yuan}元`
      : style === 1
        ? `¥${yuan.toFixed(2)}`
        : style === 2
          ? Math.round(yuan)
          : yuan;
  };
};
const person = (dice: Dice): Content => {
  const team = dice.some(PEOPLE, dice.between(2, 5));
  return (d) => d.of(team);
};

/** What stands in a column of the shop's own or of a sheet that is no register. */
export const CONTENTS: Readonly<Record<string, (dice: Dice) => Content>> = {
  tracking,
  order,
  refund: refundNumber,
  money,
  name: person,
  date: dayOf(),
  dateTime: dayOf(true),
  phone: always((d) => `1${d.of(["38", "39", "86", "77"])}${d.digits(8)}`),
  address: always((d) => `${d.of(REGIONS)}某某路${d.between(1, 200)}号${d.between(1, 20)}栋`),
  nick: always((d) => d.of(NICKS)),
  flag: wordOf("是", "否"),
  invoice: always((d) => `9133${d.digits(14)}`),
  code: always((d) => `${d.of(["A", "B", "KF"])}${d.between(1, 60)}`),
  decimal: always((d) => d.between(10, 900) / 100),
  word: wordOf("一仓", "二仓", "普通", "重点", "已贴", "无"),
  small: always((d) => d.between(1, 9)),
  identity: always((d) => `3301${d.digits(13)}X`),
  courier: wordOf(...COURIERS),
  region: wordOf(...REGIONS),
  model: wordOf(...MODELS),
  note: wordOf(...NOTES),
  orderState: wordOf("已开票", "卖家已发货", "待审核", "已完成"),
  shift: wordOf("白", "晚", "休"),
};

/** What stands under a role, by register and label; labels that several registers share come last. */
export const ROLE_CONTENTS: Readonly<Record<string, (dice: Dice) => Content>> = {
  "损坏登记.包裹状态": wordOf("破损", "外箱破", "丢件", "少件", "内件破损", "拒收", "破碎", "漏液", "压坏"),
  "损坏登记.处理方案": wordOf("补发", "退款", "五折留用", "换新", "仅退款"),
  "损坏登记.索赔状态": wordOf("待提交", "理赔中", "已赔付", "拒赔", "已报案"),
  "损坏登记.交易明细": wordOf("有", "无"),
  "损坏登记.破损照片": wordOf("有", "缺"),
  "退款登记.状态": wordOf("待卖家处理", "等待买家退货", "退款成功", "退款关闭", "待卖家收货", "小二介入"),
  "退款登记.是否退货": wordOf("退货退款", "仅退款"),
  "退款登记.原因": wordOf("七天无理由", "质量问题", "尺码不合适", "拍错/多拍", "少件", "与描述不符"),
  "退款登记.邮费承担": wordOf("买家", "卖家", "运费险"),
  "退款登记.发货时间": dayOf(true),
  "售后登记.问题来源": wordOf("旺旺", "电话", "差评", "微信", "平台投诉"),
  "售后登记.客户评价": wordOf("好评", "中评", "差评", "未评价"),
  "售后登记.问题类型": wordOf("质量问题", "物流问题", "尺码问题", "少发", "服务态度"),
  "售后登记.处理状态": wordOf("待处理", "处理中", "已完成"),
  "售后登记.处理结果": wordOf("退款", "补发", "补偿5元", "已安抚", "换货"),
  "售后登记.责任方": wordOf("快递", "仓库", "客服", "厂家", "买家"),
  "退货明细.旺旺号": always((d) => d.of(NICKS)),
  "退货明细.完好": wordOf("是", "否"),
  "退货明细.瑕疵": wordOf("无", "袖口有污渍", "缺扣子", "有线头"),
  "退货明细.退换原因": wordOf("尺码不合适", "质量问题", "七天无理由", "发错货"),
  "退货明细.处理": wordOf("待处理", "已退款", "换货", "退回买家"),
  "中差评处理.评论内容": wordOf("质量太差了", "快递慢", "颜色和图片不一样", "客服不理人"),
  "中差评处理.旗帜": wordOf("红", "黄", "蓝", "绿"),
  "中差评处理.处理进度": wordOf("未联系", "已联系", "已处理", "沟通中"),
  "核单.核对项": wordOf("地址电话", "商品数量", "备注旗帜", "快递可达"),
  "核单.结果": wordOf("正常", "有问题", "已改"),
  "核单.处理": wordOf("已联系买家", "改地址", "换快递", ""),
  "中差评处理.结果": wordOf("改好评", "删除", "不改", "追评"),
  店铺: wordOf("旗舰店", "专营店", "二店", "C店"),
  快递公司: wordOf(...COURIERS),
  发货区域: wordOf(...REGIONS),
  宝贝型号: wordOf(...MODELS),
  货号: wordOf(...MODELS),
  物流订单号: tracking,
  快递单号: tracking,
  退货物流单号: tracking,
  订单编号: order,
  退款编号: refundNumber,
  数量: always((d) => d.between(1, 5)),
  编号: always((_d, row) => row + 1),
  备注: wordOf(...NOTES),
  账号: always((d) => d.of(["138****1234", "tb***@163.com", "139****8866"])),
};

const DATED = /(日期|时间)$/;
const MONEY = /(金额|价格|实付)$/;

/** The content of a role's column. */
export function contentOf(sheet: string, label: string): (dice: Dice) => Content {
  const own = ROLE_CONTENTS[`${sheet}.${label}`] ?? ROLE_CONTENTS[label];
  if (own) return own;
  if (DATED.test(label)) return dayOf(sheet === "退款登记" || label === "截止时间");
  return MONEY.test(label) ? money : person;
}
