import { CLAIM_STATES, PARCEL_STATES, SOLUTIONS } from "../../domain/damage";
import { type Locale, TEXTS, type TextKey } from "../../text";
import type { Synonyms } from "../../book/headers";
import { DAMAGE_ROLES, type DamageRole } from "./model";

/** How cells of a column are written. */
export type ColumnKind = "id" | "text" | "day" | "moment" | "money" | "count" | "choice" | "left";

export interface DamageColumn {
  readonly kind: ColumnKind;
  readonly points: number;
  /** Text keys of the drop-down. */
  readonly choices?: readonly TextKey[];
}

const PAPER: DamageColumn = {
  kind: "choice",
  points: 64,
  choices: ["damage.paper.there", "damage.paper.missing"],
};

export const DAMAGE_COLUMNS: Readonly<Record<DamageRole, DamageColumn>> = {
  reportedOn: { kind: "day", points: 78 },
  tracking: { kind: "id", points: 130 },
  parcel: { kind: "choice", points: 64, choices: PARCEL_STATES.map((s) => `damage.parcel.${s}` as const) },
  inspector: { kind: "text", points: 84 },
  price: { kind: "money", points: 64 },
  model: { kind: "text", points: 70 },
  handler: { kind: "text", points: 64 },
  number: { kind: "count", points: 48 },
  courier: { kind: "text", points: 78 },
  order: { kind: "id", points: 140 },
  quantity: { kind: "count", points: 48 },
  shippedOn: { kind: "day", points: 78 },
  region: { kind: "text", points: 70 },
  solution: { kind: "choice", points: 70, choices: SOLUTIONS.map((s) => `damage.solution.${s}` as const) },
  claim: { kind: "money", points: 64 },
  paperTrade: PAPER,
  paperWaybill: PAPER,
  paperIdentity: PAPER,
  paperPhoto: PAPER,
  claimState: {
    kind: "choice",
    points: 64,
    choices: CLAIM_STATES.map((s) => `damage.claimState.${s}` as const),
  },
  deadline: { kind: "moment", points: 104 },
  left: { kind: "left", points: 64 },
  paid: { kind: "money", points: 64 },
  paidOn: { kind: "day", points: 78 },
  note: { kind: "text", points: 160 },
};

const NUMBER_FORMATS: Readonly<Record<Exclude<ColumnKind, "left">, string>> = {
  id: "@",
  text: "@",
  day: "yyyy-mm-dd",
  moment: "yyyy-mm-dd hh:mm",
  money: "#,##0.00",
  count: "0",
  choice: "General",
};

/** 剩余 counts days with a unit, because Excel shows no negative times. */
export function numberFormat(role: DamageRole, locale: Locale): string {
  const { kind } = DAMAGE_COLUMNS[role];
  return kind === "left" ? TEXTS["damage.format.left"][locale] : NUMBER_FORMATS[kind];
}

export const headerOf = (role: DamageRole, locale: Locale): string => TEXTS[`damage.column.${role}`][locale];

const MORE: Readonly<Partial<Record<DamageRole, readonly string[]>>> = {
  reportedOn: ["登记日期", "登记时间", "报告时间", "日期"],
  tracking: ["快递单号", "物流单号", "运单号", "物流编号", "单号"],
  parcel: ["包裹情况", "破损情况", "损坏情况", "破损类型", "状态"],
  inspector: ["验货客服", "验货人", "物流客服"],
  price: ["价格", "单价", "商品价格", "货值"],
  model: ["型号", "款号", "货号", "商品编号"],
  handler: ["经手人", "处理人", "登记人", "办理人", "客服"],
  courier: ["快递", "物流公司", "物流", "承运商"],
  order: ["订单号", "淘宝订单号", "订单"],
  quantity: ["件数"],
  shippedOn: ["发货时间"],
  region: ["收货地区", "地区", "目的地"],
  solution: ["处理方式", "处理结果", "处理"],
  claim: ["理赔金额", "申请金额"],
  claimState: ["理赔状态", "理赔进度"],
  deadline: ["索赔截止", "索赔期限", "截止日期"],
  left: ["剩余时间"],
  paid: ["到账金额", "实赔金额"],
  paidOn: ["到账日期"],
  note: ["说明", "其他"],
};

/** The headers of both languages first, then what shops call them. */
export const DAMAGE_SYNONYMS = Object.fromEntries(
  DAMAGE_ROLES.map((role) => [role, [headerOf(role, "zh"), headerOf(role, "en"), ...(MORE[role] ?? [])]])
) as unknown as Synonyms<DamageRole>;
