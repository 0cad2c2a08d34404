import type { Moment } from "../kernel";

/** Where a refund stands, in the words of the platform. */
export type RefundState =
  | "unshipped"
  | "shipped"
  | "seller"
  | "buyerReturn"
  | "buyerModify"
  | "sellerReceive"
  | "success"
  | "refunded"
  | "failed"
  | "closed";

/**
 * The one table of state words: the handbook's, those of the platform's exports, and the codes of its API.
 * Traditional characters are understood too; the first word is the one offered.
 */
export const REFUND_STATES: readonly { value: RefundState; words: readonly string[] }[] = [
  {
    value: "unshipped",
    words: [
      "未发货",
      "买家已付款",
      "待发货",
      "等待卖家发货",
      "买家已付款,等待卖家发货",
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
      "买家已经申请退款,等待卖家同意",
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
      "卖家已经同意退款,等待买家退货",
      "WAIT_BUYER_RETURN_GOODS",
    ],
  },
  {
    value: "buyerModify",
    words: [
      "待买家修改",
      "卖家不同意协议,等待买家修改",
      "卖家拒绝退款",
      "已拒绝退款",
      "卖家拒绝退款,等待买家修改",
      "SELLER_REFUSE_BUYER",
    ],
  },
  {
    value: "sellerReceive",
    words: [
      "待卖家收货",
      "买家已退货",
      "买家已退货,等待卖家确认收货",
      "买家已经退货,等待卖家确认收货",
      "待商家收货",
      "WAIT_SELLER_CONFIRM_GOODS",
    ],
  },
  { value: "success", words: ["交易成功", "TRADE_FINISHED"] },
  { value: "refunded", words: ["退款成功", "SUCCESS"] },
  { value: "failed", words: ["退款失败"] },
  {
    value: "closed",
    words: ["交易关闭", "交易已关闭", "退款关闭", "CLOSED", "TRADE_CLOSED", "TRADE_CLOSED_BY_TAOBAO"],
  },
];

export type ShippingMethod = "express" | "mail";

export const SHIPPING_METHODS: readonly { value: ShippingMethod; words: readonly string[] }[] = [
  { value: "express", words: ["快递", "EMS", "不需要物流", "无需物流", "虚拟"] },
  { value: "mail", words: ["平邮", "post"] },
];

export interface RefundCase {
  readonly state: RefundState;
  /** When the state began: applied, agreed, returned or succeeded. */
  readonly since: Moment;
  /** Unknown: the earlier of the two clocks. */
  readonly needReturn: boolean | undefined;
}
