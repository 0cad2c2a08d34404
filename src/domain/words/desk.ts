import type { Meaning } from "./vocabulary";

/** M-01: how a problem reached the desk (N-04 names the ways to talk about a review). */
export const PROBLEM_SOURCES = [
  { value: "chat", en: "chat", words: ["旺旺", "旺旺留言", "阿里旺旺", "千牛", "客服留言", "留言"] },
  { value: "phone", en: "phone", words: ["电话", "来电", "打电话"] },
  { value: "message", en: "text message", words: ["短信", "手机短信"] },
  { value: "mail", en: "mail", words: ["邮件", "电子邮件"] },
  { value: "refund", en: "refund request", words: ["退款申请", "售后申请", "申请退款"] },
  { value: "review", en: "review", words: ["评价", "中差评", "差评"] },
  { value: "complaint", en: "complaint", words: ["投诉", "维权"] },
  { value: "courier", en: "courier", words: ["快递", "快递群", "物流"] },
] as const satisfies readonly Meaning[];

/** N-09 … N-12 and K-16: what a problem is about. */
export const PROBLEM_KINDS = [
  { value: "quality", en: "quality", words: ["质量问题", "质量", "商品质量"] },
  { value: "service", en: "service", words: ["服务问题", "服务", "服务态度"] },
  { value: "courier", en: "courier", words: ["快递问题", "物流问题", "快递", "物流"] },
  { value: "mood", en: "mood", words: ["心情问题", "心情"] },
  { value: "size", en: "size or colour", words: ["尺码颜色", "尺码", "颜色", "尺码不合适", "大小不合适"] },
  { value: "wrong", en: "wrong or missing goods", words: ["少货错发", "少货", "错发", "发错货", "漏发"] },
  { value: "other", en: "other", words: ["其他", "别的"] },
] as const satisfies readonly Meaning[];

/** Where the work on a line stands. */
export const WORK_STATES = [
  {
    value: "open",
    en: "open",
    words: ["待处理", "未处理", "待跟进", "未联系", "待联系"],
  },
  {
    value: "going",
    en: "in progress",
    words: ["处理中", "跟进中", "已联系", "联系中", "正在处理", "沟通中"],
  },
  {
    value: "done",
    en: "done",
    words: ["已处理", "已解决", "处理完成", "完成", "已完成", "已办结", "结束", "已关闭"],
  },
] as const satisfies readonly Meaning[];

/** What the buyer wrote about it. */
export const RATINGS = [
  { value: "good", en: "good", words: ["好评"] },
  { value: "middle", en: "middling", words: ["中评"] },
  { value: "bad", en: "bad", words: ["差评"] },
  { value: "none", en: "none yet", words: ["未评价", "没有评价", "未评"] },
] as const satisfies readonly Meaning[];

/** Who answers for it. */
export const LIABLE = [
  { value: "seller", en: "shop", words: ["卖家", "店铺", "我方", "商家"] },
  { value: "courier", en: "courier", words: ["快递", "物流", "快递公司"] },
  { value: "buyer", en: "buyer", words: ["买家", "客户", "顾客"] },
  { value: "supplier", en: "supplier", words: ["厂家", "供应商"] },
  { value: "unclear", en: "not settled", words: ["待定", "未定"] },
] as const satisfies readonly Meaning[];

/** L-04: what becomes of a parcel that came back. */
export const RETURN_STEPS = [
  { value: "open", en: "open", words: ["待处理", "未处理"] },
  { value: "exchange", en: "exchange", words: ["换货", "已换货", "换货已发"] },
  { value: "refund", en: "refund", words: ["退款", "已退款"] },
  { value: "back", en: "sent back", words: ["退回买家", "寄回买家", "原件寄回"] },
] as const satisfies readonly Meaning[];

/** The platform's colours of an order's flag; what they mean is the shop's own. */
export const FLAGS = [
  { value: "red", en: "red", words: ["红", "红旗", "红色"] },
  { value: "yellow", en: "yellow", words: ["黄", "黄旗", "黄色"] },
  { value: "green", en: "green", words: ["绿", "绿旗", "绿色"] },
  { value: "blue", en: "blue", words: ["蓝", "蓝旗", "蓝色"] },
  { value: "purple", en: "purple", words: ["紫", "紫旗", "紫色"] },
  { value: "none", en: "none", words: ["无", "不标", "灰旗"] },
] as const satisfies readonly Meaning[];

/** O-17, O-23, O-24, O-27, O-28, O-32: what is looked at before an order leaves. */
export const ORDER_POINTS = [
  { value: "address", en: "address and phone", words: ["收货信息", "地址电话", "地址", "电话"] },
  { value: "goods", en: "goods and quantity", words: ["商品数量", "商品与数量", "款式数量", "货号数量"] },
  { value: "note", en: "note and flag", words: ["备注旗帜", "备注", "旗帜"] },
  { value: "reach", en: "courier reaches it", words: ["快递可达", "快递能否到达", "是否到达"] },
  { value: "twice", en: "ordered twice", words: ["重复拍下", "重复订单"] },
  { value: "stock", en: "in stock", words: ["是否缺货", "缺货", "库存"] },
  { value: "quality", en: "quality of goods", words: ["出货质量", "质量检查"] },
] as const satisfies readonly Meaning[];

/** What came of looking at an order before it leaves (O-17 …). Example: `"wrong"`: 有误. */
export const CHECK_RESULTS = [
  { value: "right", en: "right", words: ["无误", "正确", "没问题", "通过"] },
  { value: "wrong", en: "wrong", words: ["有误", "不对", "有问题", "不通过"] },
  { value: "open", en: "to be asked", words: ["待确认", "待联系"] },
] as const satisfies readonly Meaning[];
