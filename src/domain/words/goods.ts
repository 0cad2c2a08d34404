import { list } from "./forms";
import type { Meaning } from "./vocabulary";

/** Kinds of goods that a rule about returns or shipping speaks of. */
export const GOODS = [
  { value: "underwear", words: list("内裤 内裤类 短裤内裤") },
  { value: "intimate", words: list("贴身衣物 贴身 贴身内衣 内衣 文胸 胸罩 泳衣 袜子 丝袜 打底裤") },
  {
    value: "special",
    words: list("特价 特价商品 特价品 特价款 促销 促销商品 清仓 清仓商品 打折 打折商品"),
    opposite: list("非特价 正价 正价商品"),
  },
  { value: "giftItem", words: list("赠品 是赠品 赠送的 赠送品") },
  {
    value: "custom",
    words: list("定制 定作 定做 订做 订制 定制商品 定制款 定做的 私人定制 来图定制"),
    opposite: list("非定制 非定制商品"),
  },
  { value: "fresh", words: list("生鲜 鲜活 易腐 鲜活易腐 生鲜食品 水果 蔬菜 海鲜 鲜花 肉类 冷冻食品") },
  { value: "press", words: list("报纸 期刊 杂志 报刊") },
  { value: "software", words: list("软件 软件光盘 正版软件") },
  { value: "disc", words: list("光盘 音像 音像制品 碟片 CD DVD") },
  { value: "online", words: list("在线下载 在线下载商品 虚拟商品 充值 点卡 电子书 数字化商品") },
  { value: "food", words: list("食品 零食 保健品 保健食品 奶粉 茶叶 饮料") },
  { value: "cosmetics", words: list("化妆品 护肤品 面膜 口红 香水 洗护用品") },
  { value: "medical", words: list("医疗器械 医疗用品 计生用品 药品 隐形眼镜") },
  { value: "electronics", words: list("数码 数码产品 电子产品 电子电器 电器 家电 手机 电脑 平板 相机 耳机") },
  { value: "luxury", words: list("奢侈品 名包 名表") },
  { value: "highValue", words: list("高价 高价商品 贵重 贵重商品 贵重物品 珠宝 首饰 黄金") },
  { value: "crossBorder", words: list("跨境 海外 跨境商品 海淘 进口直邮 保税仓 海外直邮") },
  {
    value: "clothing",
    words: list("服装 女装 男装 童装 裤子 裙子 上衣 外套 毛衣 衬衫 T恤 连衣裙 羽绒服 牛仔裤"),
  },
  { value: "shoes", words: list("鞋 鞋子 女鞋 男鞋 童鞋 运动鞋 靴子 高跟鞋 凉鞋") },
  { value: "bags", words: list("箱包 包包 背包 手提包 钱包 行李箱") },
  { value: "ordinary", words: list("普通 普通商品 一般商品 日用品 百货 家居 家居用品 玩具 文具") },
] as const satisfies readonly Meaning[];

/** What can be said about goods. */
export type GoodsWord = (typeof GOODS)[number]["value"];
