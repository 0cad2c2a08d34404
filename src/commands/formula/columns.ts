import { DAMAGE, REFUND, RATE_COLUMNS, STAFF_COLUMNS } from "../../domain/registers";
import { columnOf, type Named, type TableSpec } from "../../domain/tables";
import { type FunctionSpec, nameOfParam, type Param } from "../../functions/catalog";

const calledIn = (spec: TableSpec, id: string): readonly string[] => {
  const column = columnOf(spec, id);
  return column ? [column.header.zh, column.header.en, ...(column.words ?? [])] : [];
};
const refund = (...ids: readonly string[]): readonly string[] => ids.flatMap((id) => calledIn(REFUND, id));
const damage = (...ids: readonly string[]): readonly string[] => ids.flatMap((id) => calledIn(DAMAGE, id));
const named = (columns: readonly Named[], ...ids: readonly string[]): readonly string[] =>
  columns.filter((c) => ids.includes(c.id)).flatMap((c) => [c.header.zh, c.header.en, ...(c.words ?? [])]);
const words = (text: string): readonly string[] => text.split(" ");

/**
 * What shops call the column of an argument: by the argument's id, or by function and argument where the same argument
 * means another thing. The registers' own columns are asked first, so that a synonym is known to both.
 */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  state: [...refund("state"), ...words("目前状态 处理状态 退款进度")],
  since: [...refund("applied"), "状态时间", "状态变更时间", "起始时间"],
  needReturn: [...refund("needReturn"), ...words("要退货吗 退货吗 退款类型 售后类型 退款方式类型")],
  override: [...refund("platformDue"), "平台超时", "平台超时时间"],
  deadline: [...refund("deadline", "platformDue"), ...damage("deadline"), "平台超时", "到期时间"],
  now: words("现在 统计时间 查询时间 截至时间"),
  "CONFIRM_DATE.shipped": [...refund("shipped"), ...damage("shippedOn")],
  "DELIVERY_WINDOW.shipped": [...refund("shipped"), ...damage("shippedOn")],
  "REFUND_NEXT.shipped": words("是否发货 发货了吗 已发货 是否已发货"),
  "CONFIRM_DATE.method": words("发货方式 物流方式 运送方式 配送方式"),
  "REFUND_ARRIVAL.method": words("退款方式 退款渠道 支付方式 付款方式"),
  extendedDays: words("延长天数 延长收货天数"),
  "SHIP_DEADLINE.paid": words("付款时间 买家付款时间 支付时间 订单付款时间 付款日期"),
  "REFUND_AMOUNT.paid": refund("paid"),
  promiseHours: words("承诺小时 承诺发货小时"),
  refunded: [...refund("done"), ...words("退款时间 退款成功时间 打款时间 退款日期")],
  "REFUND_ARRIVAL.amount": refund("amount"),
  "COMP_CHECK.amount": words("补偿金额 补偿 返现金额"),
  "PENALTY_CAP.amount": words("扣款金额 应扣金额 罚款金额"),
  ordered: words("拍下时间 下单时间 订单创建时间 创建时间 拍下日期"),
  received: words("签收时间 收货时间 买家签收时间 签收日期 收货日期"),
  applied: refund("applied"),
  conditions: words("商品情况 退货情况 商品状态 货物情况 验货情况 验货结果"),
  category: words("商品类目 类目 品类 商品类别"),
  photo: words("照片时间 上传照片时间 凭证时间 举证时间"),
  arrival: words("到仓时间 退货到仓时间 退货签收时间 收到退货时间 仓库签收时间"),
  type: words("维权类型 投诉类型"),
  base: words("起算时间"),
  filed: words("投诉时间 投诉发起时间 维权时间 发起时间"),
  reason: [...refund("reason"), ...words("退货原因 换货原因 退换原因")],
  freeShipping: words("是否包邮 包邮 包邮吗"),
  shopType: words("店铺类型"),
  "POSTAGE_PAYER.action": words("退还是换 退货或换货"),
  fees: words("费用 运费 邮费 邮费金额 运费金额"),
  payers: [...refund("postage"), ...words("承担方 承担人 谁承担")],
  courier: [...damage("courier"), ...named(RATE_COLUMNS, "courier"), "承运"],
  region: [...damage("region"), ...named(RATE_COLUMNS, "region"), "收货省份", "省"],
  kg: words("重量 公斤 计费重量 重量kg 包裹重量"),
  cod: words("货到付款 是否到付 到付"),
  outbound: words("发出邮费 发货运费 发货邮费 寄出运费"),
  "REFUND_AMOUNT.return": words("退回邮费 退货运费 退货邮费 寄回运费"),
  options: words("约定 扣款项 未退项目"),
  oldPrice: words("原价 原商品价格 旧价 换前价格"),
  newPrice: words("新价 新商品价格 换后价格"),
  quality: words("质量问题 是否质量问题"),
  postage: words("邮费 运费 补邮费"),
  purpose: words("补偿原因 补偿用途 用途"),
  price: damage("price"),
  kind: words("扣款类型 扣款种类"),
  wage: words("工资 月工资 应发工资 当月工资 本月工资"),
  minimumWage: words("最低工资 当地最低工资"),
  person: named(STAFF_COLUMNS, "number", "nick", "name"),
  month: words("月份 月 年月 统计月份"),
  "SHIFT_HOURS.start": words("班次 上班时间 开始时间 上班 班别"),
  "SHIFT_HOURS.end": words("下班时间 结束时间 下班"),
  "WORKDAY_CN.start": words("开始日期 起始日期 起算日期 开始时间"),
  "NETWORKDAYS_CN.start": words("开始日期 起始日期 开始时间"),
  "NETWORKDAYS_CN.end": words("结束日期 截止日期 结束时间 终止日期"),
  "WORKDAY_CN.days": words("天数 工作日数 工作日 工作日天数"),
  "ORDER_CHECK.value": [...refund("order", "refund"), ...damage("tracking")],
  "DUP_COUNT.value": [...damage("tracking"), ...refund("refund", "order", "returnTracking")],
  "TRACKING_CHECK.number": [...damage("tracking"), ...refund("returnTracking")],
};

/** A parameter as a column: found by its own name, or by what shops call it. */
export function columnFor(spec: FunctionSpec, param: Param): Named {
  const called = COLUMNS[`${spec.name}.${param.id}`] ?? COLUMNS[param.id] ?? [];
  const [zh, en] = [nameOfParam(param, "zh"), nameOfParam(param, "en")];
  // 付款, 发货 and 方式 are no headers: where a column is told by more, only that counts.
  const header = called.length === 0 ? { zh, en } : { zh: called[0] ?? zh, en: called[1] ?? en };
  return { id: param.id, header, words: called };
}

/** The deadline of a line, whatever register it is of. */
export const deadlineColumn: Named = {
  id: "deadline",
  header: { zh: "截止时间", en: "Deadline" },
  words: COLUMNS["deadline"] ?? [],
};

/** Every header that some argument goes by: what a row of headers is told by. */
export const KNOWN_HEADERS: readonly string[] = [...new Set(Object.values(COLUMNS).flat())];

/** The one of an answer's cells that a column shows, by what `pick` names. */
export const COLUMN_PICKS: Readonly<Record<string, string>> = {
  REFUND_NEXT: "动作",
  REFUND_ARRIVAL: "最晚",
  REMIND_DATES: "1/时间",
  RETURN_CHECK: "说明",
  RIGHTS_WINDOW: "止",
  COMPLAINT_CLOCK: "2/止",
  POSTAGE_PAYER: "退回/承担方",
  DELIVERY_WINDOW: "最晚",
  REFUND_AMOUNT: "应退",
  COMP_CHECK: "1",
  PENALTY_CAP: "本月可扣",
  CLAIM_MISSING: "1",
  RULE_WHY: "说明",
};

/** What an argument is where nobody says otherwise: a word of its list. */
export const USUAL_WORDS: Readonly<Record<string, string>> = {
  "ROSTER_COUNT.what": "工时",
};
