import { countdownMarks, table } from "../tables";
import { CLAIM_STATES, PAPERS, PARCEL_STATES, SOLUTIONS } from "../words";

const PAPER = { kind: "choice", width: 64, choices: PAPERS } as const;

/** 损坏登记: the handbook's seven columns first (K-08), then what a claim needs. */
export const DAMAGE = table({
  id: "damage",
  rule: "K-08",
  sheet: { zh: "损坏登记", en: "Damage register" },
  table: { zh: "店务_损坏登记", en: "ShopOps_Damage" },
  unique: "tracking",
  form: [
    "tracking",
    "parcel",
    "handler",
    "courier",
    "order",
    "model",
    "price",
    "quantity",
    "inspector",
    "reportedOn",
    "shippedOn",
    "region",
    "solution",
    "claim",
    "deadline",
    "note",
  ],
  due: { at: "deadline", state: "claimState", open: ["open"] },
  // prettier-ignore
  columns: [
    { id: "reportedOn", kind: "day", width: 78, header: { zh: "报告日期", en: "Reported on" }, words: ["登记日期", "登记时间", "报告时间", "日期"], fill: { with: "today" } },
    { id: "tracking", kind: "id", width: 130, need: "fill", header: { zh: "物流订单号", en: "Tracking number" }, words: ["快递单号", "物流单号", "运单号", "物流编号", "包裹单号", "包裹号", "单号"] },
    { id: "parcel", kind: "choice", width: 64, need: "fill", choices: PARCEL_STATES, header: { zh: "包裹状态", en: "Parcel" }, words: ["包裹情况", "破损情况", "损坏情况", "破损类型", "异常类型", "破损程度", "状态"] },
    { id: "inspector", kind: "text", width: 84, header: { zh: "物流验货客服", en: "Inspected by" }, words: ["验货客服", "验货人", "物流客服"] },
    { id: "price", kind: "money", width: 64, min: 0, header: { zh: "宝贝价格", en: "Item price" }, words: ["价格", "单价", "商品价格", "货值"] },
    { id: "model", kind: "text", width: 70, header: { zh: "宝贝型号", en: "Item model" }, words: ["型号", "款号", "货号", "商品编号"] },
    { id: "handler", kind: "text", width: 64, need: "fill", keep: "handler", header: { zh: "办理客服", en: "Handled by" }, words: ["经手人", "处理人", "登记人", "办理人", "客服"] },
    { id: "number", kind: "count", width: 48, header: { zh: "编号", en: "No." }, words: ["登记编号", "登记序号"], fill: { with: "next" } },
    { id: "courier", kind: "text", width: 78, keep: "courier", header: { zh: "快递公司", en: "Courier" }, words: ["快递", "物流公司", "物流", "承运商"] },
    { id: "order", kind: "id", width: 140, header: { zh: "订单编号", en: "Order number" }, words: ["订单号", "淘宝订单号", "订单"] },
    { id: "quantity", kind: "count", width: 48, min: 1, header: { zh: "数量", en: "Quantity" }, words: ["件数"] },
    { id: "shippedOn", kind: "day", width: 78, header: { zh: "发货日期", en: "Shipped on" }, words: ["发货时间", "寄件日期", "寄出日期"] },
    { id: "region", kind: "text", width: 70, header: { zh: "发货区域", en: "Region" }, words: ["收货地区", "地区", "目的地"] },
    { id: "solution", kind: "choice", width: 70, choices: SOLUTIONS, header: { zh: "处理方案", en: "Way out" }, words: ["处理方式", "处理结果", "处理"] },
    { id: "claim", kind: "money", width: 64, min: 0, header: { zh: "索赔金额", en: "Claim" }, words: ["理赔金额", "申请金额"] },
    { id: "paperTrade", ...PAPER, header: { zh: "交易明细", en: "Trade details" }, words: ["交易明细复印件", "交易截图"] },
    { id: "paperWaybill", ...PAPER, header: { zh: "快递单", en: "Waybill" }, words: ["快递面单", "面单", "快递单复印件"] },
    { id: "paperIdentity", ...PAPER, header: { zh: "证件已留存", en: "Identity kept" }, words: ["证件", "身份证", "寄件人证件"] },
    { id: "paperPhoto", ...PAPER, header: { zh: "破损照片", en: "Photos" }, words: ["照片", "破损图片"] },
    { id: "claimState", kind: "choice", width: 64, choices: CLAIM_STATES, header: { zh: "索赔状态", en: "Claim state" }, words: ["理赔状态", "理赔进度", "赔付状态", "赔付进度"], fill: { with: "value", value: "open" } },
    { id: "deadline", kind: "deadline", width: 104, header: { zh: "截止时间", en: "Deadline" }, words: ["索赔截止", "索赔期限", "截止日期"] },
    { id: "left", kind: "number", width: 64, header: { zh: "剩余", en: "Left" }, words: ["剩余时间"], fill: { with: "formula", formula: 'IF({deadline}="","",{deadline}-店务_现在)' }, format: { zh: '0.0"天";[Red]-0.0"天"', en: '0.0"d";[Red]-0.0"d"' } },
    { id: "paid", kind: "money", width: 64, min: 0, header: { zh: "赔付金额", en: "Paid" }, words: ["到账金额", "实赔金额"] },
    { id: "paidOn", kind: "day", width: 78, header: { zh: "赔付日期", en: "Paid on" }, words: ["到账日期"] },
    { id: "note", kind: "text", width: 160, header: { zh: "备注", en: "Note" }, words: ["说明", "其他"] },
  ],
  marks: [
    ...countdownMarks("{claimState}={claimState:open}"),
    { on: ["paperTrade", "paperPhoto"], when: "{*}={paperTrade:missing}", tone: "missing" },
  ],
});
