import type { Layout } from "./layout";

const STATE = ["退款状态", "售后状态", "状态"];

/** What the seller's side exports: refunds, orders and items; ids of columns are those of the register where it has them. */
// prettier-ignore
export const SELLER_LAYOUTS = [
  {
    id: "refunds", side: "refunds",
    columns: [
      { id: "refund", words: ["退款编号", "退款单号", "退款单编号", "售后单号", "售后编号"], need: true },
      { id: "order", words: ["订单编号", "主订单编号", "订单号", "淘宝订单号"], need: true },
      { id: "state", words: STATE, need: true },
      { id: "buyer", words: ["退给买家金额", "买家退款金额", "退款金额", "申请退款金额"] },
      { id: "total", words: ["退款总额"] },
      { id: "platform", words: ["退给平台金额"] },
      { id: "trade", words: ["支付宝交易号", "支付单号"] },
      { id: "applied", words: ["退款申请时间", "退款的申请时间", "申请时间"] },
      { id: "platformDue", words: ["超时时间", "平台超时时间"] },
      { id: "done", words: ["退款完结时间", "完结时间", "退款完成时间"] },
      { id: "returned", words: ["买家退货时间"] },
      { id: "paid", words: ["买家实际支付金额", "买家实付金额"] },
      { id: "needReturn", words: ["是否需要退货"] },
      { id: "kind", words: ["售后类型"] },
      { id: "phase", words: ["售中或售后"] },
      { id: "goods", words: ["货物状态"] },
      { id: "reason", words: ["买家退款原因", "退款原因"] },
      { id: "returnTracking", words: ["退货物流单号"] },
      { id: "courier", words: ["退货物流公司", "物流公司"] },
      { id: "title", words: ["宝贝标题", "商品标题"] },
      { id: "remark", words: ["商家备注"] },
      { id: "shop", words: ["店铺名称", "店铺", "卖家昵称"] },
    ],
  },
  {
    id: "orders", side: "orders",
    columns: [
      { id: "order", words: ["订单编号", "主订单编号"], need: true },
      { id: "state", words: ["订单状态"], need: true },
      { id: "paid", words: ["买家实付金额", "买家实际支付金额", "总金额"], need: true },
      { id: "at", words: ["订单付款时间", "订单创建时间"] },
      { id: "shipped", words: ["发货时间"] },
      { id: "title", words: ["商品标题", "宝贝标题"] },
      { id: "shop", words: ["店铺名称"] },
    ],
  },
  {
    id: "items", side: "orders",
    columns: [
      { id: "childOrder", words: ["子订单编号"], need: true },
      { id: "order", words: ["主订单编号", "订单编号"], need: true },
      { id: "state", words: ["订单状态"], need: true },
      { id: "paid", words: ["买家实付金额", "买家实际支付金额"] },
      { id: "at", words: ["订单付款时间", "订单创建时间"] },
      { id: "title", words: ["商品标题", "宝贝标题"] },
    ],
  },
] as const satisfies readonly Layout[];
