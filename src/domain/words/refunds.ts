import type { Meaning } from "./vocabulary";

/**
 * Where a refund stands: the handbook's words, those of the platform's pages and exports, and the codes of its API.
 * The first word is the one offered.
 */
export const REFUND_STATES = [
  {
    value: "unshipped",
    words: [
      "未发货",
      "买家已付款",
      "待发货",
      "等待卖家发货",
      "买家已付款,等待卖家发货",
      "买家已付款等待卖家发货",
      "已付款",
      "已付款未发货",
      "等待商家发货",
      "WAIT_SELLER_SEND_GOODS",
    ],
  },
  {
    value: "shipped",
    words: [
      "已发货",
      "卖家已发货",
      "等待买家确认收货",
      "卖家已发货,等待买家确认收货",
      "商家已发货",
      "部分发货",
      "WAIT_BUYER_CONFIRM_GOODS",
      "SELLER_CONSIGNED_PART",
    ],
  },
  {
    value: "seller",
    words: [
      "待卖家处理",
      "退款协议等待卖家确认",
      "退款待处理",
      "待商家处理",
      "等待卖家同意",
      "等待商家同意",
      "等待卖家处理",
      "等待商家处理",
      "等待卖家确认",
      "买家已申请退款",
      "买家申请退款",
      "买家已申请退款,等待卖家同意",
      "买家已经申请退款,等待卖家同意",
      "买家已经申请退款,等待卖家确认",
      "买家已经申请退款,等待商家同意",
      "售后待处理",
      "WAIT_SELLER_AGREE",
    ],
  },
  {
    value: "buyerReturn",
    words: [
      "待买家退货",
      "已达成退款协议,等待买家退货",
      "等待买家退货",
      "待买家发货",
      "等待买家发货",
      "卖家已同意,等待买家退货",
      "卖家已同意退款,等待买家退货",
      "卖家已经同意退款,等待买家退货",
      "商家已同意,等待买家退货",
      "同意退货",
      "WAIT_BUYER_RETURN_GOODS",
    ],
  },
  {
    value: "buyerModify",
    words: [
      "待买家修改",
      "卖家不同意协议,等待买家修改",
      "等待买家修改",
      "卖家拒绝退款",
      "已拒绝退款",
      "卖家拒绝",
      "商家拒绝",
      "商家拒绝退款",
      "已拒绝",
      "卖家已拒绝",
      "拒绝退款",
      "卖家拒绝退款,等待买家修改",
      "SELLER_REFUSE_BUYER",
    ],
  },
  {
    value: "sellerReceive",
    words: [
      "待卖家收货",
      "买家已退货",
      "等待卖家确认收货",
      "等待卖家收货",
      "等待商家确认收货",
      "等待商家收货",
      "待商家确认收货",
      "待卖家确认收货",
      "买家已退货,等待卖家确认收货",
      "买家已退货,等待商家确认收货",
      "买家已经退货,等待卖家确认收货",
      "买家已发货,等待卖家确认收货",
      "待商家收货",
      "WAIT_SELLER_CONFIRM_GOODS",
    ],
  },
  {
    value: "platform",
    words: [
      "小二介入",
      "客服介入",
      "平台介入",
      "淘宝介入",
      "小二介入中",
      "客服介入中",
      "平台介入中",
      "待小二处理",
      "等待客服介入",
      "小二处理中",
      "小二已介入",
      "平台已介入",
      "客服已介入",
      "淘宝已介入",
    ],
  },
  {
    value: "open",
    words: [
      "退款中",
      "售后中",
      "退款处理中",
      "处理中",
      "退货中",
      "售后处理中",
      "退款进行中",
      "申请中",
      "协商中",
      "退款申请中",
    ],
  },
  { value: "success", words: ["交易成功", "TRADE_FINISHED"] },
  {
    value: "refunded",
    words: ["退款成功", "退款完成", "退款完结", "已退款", "退款已完成", "售后完成", "SUCCESS"],
  },
  { value: "failed", words: ["退款失败"] },
  {
    value: "closed",
    words: [
      "交易关闭",
      "交易已关闭",
      "退款关闭",
      "退款已关闭",
      "售后关闭",
      "已撤销",
      "退款撤销",
      "买家撤销退款",
      "买家已撤销",
      "撤销退款",
      "退款已撤销",
      "取消退款",
      "退款取消",
      "退款已取消",
      "买家取消退款",
      "买家撤销申请",
      "买家已撤销申请",
      "CLOSED",
      "TRADE_CLOSED",
      "TRADE_CLOSED_BY_TAOBAO",
    ],
  },
] as const satisfies readonly Meaning[];

/** Where a refund stands. */
export type RefundState = (typeof REFUND_STATES)[number]["value"];

/** What the buyer asks for (售后类型, 是否退货). */
export const REFUND_KINDS = [
  { value: "return", words: ["退货退款", "我要退货退款", "退货", "退款退货", "需要退货", "要退货"] },
  {
    value: "only",
    words: ["仅退款", "我要退款(无需退货)", "我要退款", "无需退货", "不退货", "不需要退货", "只退款"],
  },
] as const satisfies readonly Meaning[];

/** What the buyer asks for. */
export type RefundKind = (typeof REFUND_KINDS)[number]["value"];
