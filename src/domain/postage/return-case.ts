import type { RuleKey } from "../rulebook";

/** Why goods come back, where the documents say who pays. */
export type DecidedReason = "noReason" | "quality" | "wrong" | "personal" | "slight" | "courier";
/** Why money goes back, where they don't: nothing was sent, both agreed, only postage is refunded. */
export type UndecidedReason = "late" | "agreed" | "postageOnly" | "other";
/** Why goods come back, decided by the handbook or left open by it. */
export type ReturnReason = DecidedReason | UndecidedReason;
export type ShopType = "cshop" | "tmall";
export type ReturnAction = "return" | "exchange" | "afterSuccess";
export type Leg = "outbound" | "return" | "resend";
export type Party = "buyer" | "seller" | "insurance" | "courier";

/** Reasons in the words of platform and shop; whole words, never parts of others. */
export const RETURN_REASONS: readonly { value: ReturnReason; words: readonly string[] }[] = [
  {
    value: "noReason",
    words: [
      ...["七天无理由", "7天无理由", "七天无理由退换货", "7天无理由退换货", "七天无理由退换"],
      ...["七天无理由退货", "7天无理由退货", "无理由"],
    ],
  },
  {
    value: "quality",
    words: [
      ...["质量问题", "有质量问题", "瑕疵", "破损", "做工问题"],
      ...["商品质量问题", "质量不好", "质量差", "做工粗糙", "做工差", "有瑕疵"],
    ],
  },
  {
    value: "wrong",
    words: [
      ...["发错货", "漏发货", "少件", "漏发", "收到商品不符", "描述不符", "商品与描述不符", "少件/漏发"],
      ...["发错", "错发", "少发", "少发货", "与描述不符", "材质不符", "材质与描述不符", "颜色与描述不符"],
    ],
  },
  {
    value: "personal",
    words: [
      ...["个人原因", "不喜欢", "不想要了", "拍错", "尺寸不合适", "多拍/错拍/不想要"],
      ...["不想要", "不想买了", "拍错了", "多拍", "多拍了", "错拍", "买错", "买错了", "重复拍", "买家原因"],
      ...["尺码不合适", "大小不合适", "不合适", "不合身"],
    ],
  },
  { value: "slight", words: ["瑕疵不明显", "轻微瑕疵", "质量问题不明显"] },
  { value: "courier", words: ["快递破损", "快递损坏", "物流破损", "运输损坏"] },
  {
    value: "late",
    words: [
      "未按约定时间发货",
      "未按约定时间发货(缺货)",
      "延迟发货",
      "缺货",
      "发货太慢",
      "一直未发货",
      "空包裹/一直未发货",
    ],
  },
  { value: "agreed", words: ["协商一致退款", "协商一致", "与卖家协商一致退款", "和卖家协商一致退款"] },
  { value: "other", words: ["其他", "其它", "其他原因", "其它原因"] },
  { value: "postageOnly", words: ["退运费", "退邮费", "退差价运费", "运费多收"] },
];

const UNDECIDED: readonly ReturnReason[] = ["late", "agreed", "postageOnly", "other"];
/** True when the documents name the bearer of the postage for this reason. */
export const isDecided = (reason: ReturnReason): reason is DecidedReason => !UNDECIDED.includes(reason);

/** Kinds of shops, in people's words. */
export const SHOP_TYPES: readonly { value: ShopType; words: readonly string[] }[] = [
  { value: "cshop", words: ["C店", "淘宝", "集市", "taobao", "MT"] },
  { value: "tmall", words: ["商城", "天猫", "tmall", "B店"] },
];

/** What is done with the goods, in people's words. */
export const RETURN_ACTIONS: readonly { value: ReturnAction; words: readonly string[] }[] = [
  { value: "return", words: ["退货", "退货退款", "退款"] },
  { value: "exchange", words: ["换货", "换"] },
  { value: "afterSuccess", words: ["成功后换货", "交易成功后", "交易成功后换货"] },
];

/** Who pays, in people's words. */
export const PARTIES: readonly { value: Party; words: readonly string[] }[] = [
  { value: "buyer", words: ["买家", "客户", "顾客", "消费者"] },
  { value: "seller", words: ["卖家", "商家", "本店", "店铺"] },
  { value: "insurance", words: ["运费险", "退货宝", "保险"] },
  { value: "courier", words: ["快递公司", "快递", "物流公司", "物流"] },
];

/** What decides who pays which way (G). */
export interface ReturnCase<R extends ReturnReason = ReturnReason> {
  readonly reason: R;
  readonly freeShipping: boolean;
  readonly shopType: ShopType;
  readonly action: ReturnAction;
}

/** Who bears one leg, who pays it first, and by which rule. */
export interface Liability {
  readonly leg: Leg;
  readonly payer: Party;
  readonly advancedBy: Party;
  readonly key: RuleKey;
}
