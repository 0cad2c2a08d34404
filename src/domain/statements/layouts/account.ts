import type { Layout } from "./layout";

const INCOME = ["收入金额", "收入", "收入额", "入账金额"];
const EXPENSE = ["支出金额", "支出", "支出额", "出账金额"];
const AT = ["发生时间", "入账时间", "入帐时间", "记账时间", "交易时间", "完成时间", "动账时间"];

/** What the platform's accounts export, by the names of their columns. */
// prettier-ignore
export const ACCOUNT_LAYOUTS = [
  {
    id: "alipay.fund", side: "account",
    columns: [
      { id: "flow", words: ["账务流水号", "帐务流水号"], need: true },
      { id: "at", words: AT, need: true },
      { id: "income", words: INCOME, need: true },
      { id: "expense", words: EXPENSE, need: true },
      { id: "trade", words: ["业务流水号", "支付宝交易号", "交易号"] },
      { id: "order", words: ["商户订单号", "商家订单号"] },
      { id: "baseOrder", words: ["业务基础订单号"] },
      { id: "childOrder", words: ["业务订单号"] },
      { id: "balance", words: ["账户余额", "余额"] },
      { id: "channel", words: ["交易渠道", "支付渠道"] },
      { id: "kind", words: ["业务类型", "账务类型"] },
      { id: "describe", words: ["业务描述"] },
      { id: "remark", words: ["备注"] },
      { id: "title", words: ["商品名称"] },
      { id: "party", words: ["对方账号", "对方账户", "对方名称"] },
    ],
  },
  {
    id: "alipay.combined", side: "account",
    columns: [
      { id: "flow", words: ["支付宝流水号"], need: true },
      { id: "at", words: AT, need: true },
      { id: "income", words: INCOME, need: true },
      { id: "expense", words: EXPENSE, need: true },
      { id: "trade", words: ["支付宝交易号", "业务流水号"] },
      { id: "order", words: ["商户订单号", "商家订单号"] },
      { id: "baseOrder", words: ["业务基础订单号"] },
      { id: "childOrder", words: ["业务订单号"] },
      { id: "balance", words: ["账户余额", "余额"] },
      { id: "channel", words: ["支付渠道", "交易渠道"] },
      { id: "kind", words: ["账务类型", "业务类型"] },
      { id: "describe", words: ["业务描述"] },
      { id: "remark", words: ["备注"] },
      { id: "title", words: ["商品名称"] },
      { id: "party", words: ["对方名称", "对方账号", "对方账户"] },
    ],
  },
  {
    id: "qianniu.ledger", side: "account", route: "aggregate",
    columns: [
      { id: "flow", words: ["支付流水号", "流水号"], need: true },
      { id: "at", words: ["入帐时间", "入账时间"], need: true },
      { id: "order", words: ["主订单id", "主订单编号", "主订单号"], need: true },
      { id: "income", words: INCOME, need: true },
      { id: "expense", words: EXPENSE, need: true },
      { id: "day", words: ["入帐日期", "入账日期"] },
      { id: "childOrder", words: ["子订单id", "子订单编号", "子订单号"] },
      { id: "kind", words: ["入帐类型", "入账类型"] },
      { id: "describe", words: ["业务描述"] },
      { id: "remark", words: ["备注"] },
      { id: "channel", words: ["收/付渠道", "收付渠道", "支付渠道"] },
      { id: "shop", words: ["商家昵称", "店铺名称", "店铺"] },
    ],
  },
  {
    id: "aggregate.fund", side: "account", route: "aggregate",
    columns: [
      { id: "flow", words: ["支付流水号", "流水号"], need: true },
      { id: "at", words: AT, need: true },
      { id: "order", words: ["淘宝订单编号", "淘宝订单号", "订单编号", "订单号"], need: true },
      { id: "income", words: INCOME, need: true },
      { id: "expense", words: EXPENSE, need: true },
      { id: "kind", words: ["入账类型", "入帐类型", "业务类型"] },
      { id: "describe", words: ["业务描述"] },
      { id: "remark", words: ["备注"] },
      { id: "channel", words: ["支付渠道", "收/付渠道"] },
      { id: "shop", words: ["商家昵称", "店铺名称", "店铺"] },
    ],
  },
  {
    id: "alipay.trades", side: "account", loose: true,
    columns: [
      { id: "trade", words: ["支付宝交易号"], need: true },
      { id: "order", words: ["商户订单号"], need: true },
      { id: "at", words: ["完成时间"], need: true },
      { id: "amount", words: ["商家实收", "订单金额"], need: true },
      { id: "kind", words: ["业务类型"], need: true },
      { id: "batch", words: ["退款批次号/请求号", "退款批次号"] },
      { id: "title", words: ["商品名称"] },
      { id: "party", words: ["对方账户"] },
      { id: "remark", words: ["备注"] },
    ],
  },
  {
    id: "alipay.personal", side: "account", loose: true,
    columns: [
      { id: "flow", words: ["交易订单号", "交易号"], need: true },
      { id: "order", words: ["商家订单号", "商户订单号"], need: true },
      { id: "at", words: ["交易时间", "交易创建时间", "创建时间", "付款时间"], need: true },
      { id: "amount", words: ["金额"], need: true },
      { id: "direction", words: ["收/支", "收支"], need: true },
      { id: "status", words: ["交易状态"], need: true },
      { id: "kind", words: ["交易分类", "类型"] },
      { id: "operation", words: ["资金状态"] },
      { id: "title", words: ["商品名称", "商品说明"] },
      { id: "party", words: ["交易对方", "对方账号"] },
      { id: "remark", words: ["备注"] },
    ],
  },
  {
    id: "deposit.fund", side: "account", route: "deposit",
    columns: [
      { id: "at", words: ["完成时间", "入账时间", "发生时间"], need: true },
      { id: "operation", words: ["操作类型"], need: true },
      { id: "amount", words: ["收支金额", "金额"], need: true },
      { id: "flow", words: ["流水号", "业务流水号"] },
      { id: "order", words: ["订单编号", "淘宝订单号", "订单号"] },
      { id: "party", words: ["来源账户"] },
      { id: "describe", words: ["业务描述"] },
      { id: "remark", words: ["备注"] },
    ],
  },
  {
    // Sums by kind of business: known, so that it can be said that it is not what is needed.
    id: "summary", side: "summary",
    columns: [{ id: "count", words: ["收入笔数", "支出笔数", "总笔数", "笔数", "交易笔数", "交易订单总笔数"], need: true }],
  },
] as const satisfies readonly Layout[];
