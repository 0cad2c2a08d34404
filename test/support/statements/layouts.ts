import type { Grid, GridCell } from "./grid";

/** A line of an account as a shop knows it; what each export makes of it is below. Knows nothing of the product. */
export interface Payment {
  /** "2026-11-02 08:30:05" */
  readonly at: string;
  readonly flow: string;
  readonly trade: string;
  readonly order: string;
  readonly child?: string;
  /** Fen received and paid. */
  readonly income: number;
  readonly expense: number;
  readonly kind: string;
  readonly code: string;
  readonly words: string;
  readonly remark: string;
  readonly channel?: string;
  readonly title?: string;
}

type Column = readonly [header: string, cell: (p: Payment, i: number) => GridCell];

export const yuan = (fen: number): string => (fen / 100).toFixed(2);
const paid = ({ expense }: Payment): string => (expense === 0 ? "0.00" : `-${yuan(expense)}`);
const prefixed = ({ order }: Payment): string => (order === "" ? "" : `T200P${order}`);
const described = ({ code, words }: Payment): string => (code === "" ? words : `${code}|${words}`);

const FUND: readonly Column[] = [
  ["账务流水号", (p) => p.flow],
  ["业务流水号", (p) => p.trade],
  ["商户订单号", prefixed],
  ["商品名称", (p) => p.title ?? "连衣裙 修身"],
  ["发生时间", (p) => p.at],
  ["对方账号", () => "陈*(kua***@126.com)"],
  ["收入金额（+元）", (p) => yuan(p.income)],
  ["支出金额（-元）", paid],
  ["账户余额（元）", (_, i) => yuan(1_000_000 + i)],
  ["交易渠道", (p) => p.channel ?? "支付宝"],
  ["业务类型", (p) => p.kind],
  ["备注", (p) => p.remark],
];

/** The exports of an account by the names of their columns; ours, in the layouts that shops download. */
export const EXPORTS: Readonly<Record<string, readonly Column[]>> = {
  fund12: FUND,
  fund16: [
    ...FUND,
    ["业务描述", described],
    ["业务账单来源", () => "淘宝"],
    ["业务基础订单号", (p) => p.order],
    ["业务订单号", (p) => p.child ?? ""],
  ],
  combined: [
    ["序号", (_, i) => String(i + 1)],
    ["入账时间", (p) => p.at],
    ["支付宝交易号", (p) => p.trade],
    ["支付宝流水号", (p) => p.flow],
    ["商户订单号", prefixed],
    ["账务类型", (p) => p.kind],
    ["收入（+元）", (p) => yuan(p.income)],
    ["支出（-元）", paid],
    ["账户余额（元）", () => "0.00"],
    ["支付渠道", (p) => p.channel ?? "余额"],
    ["商品名称", (p) => p.title ?? "连衣裙"],
    ["对方名称", () => "陈*"],
    ["业务基础订单号", (p) => p.order],
    ["业务描述", described],
    ["备注", (p) => p.remark],
  ],
  ledger: [
    ["商家昵称", () => "云衣坊旗舰店"],
    ["入帐日期", (p) => p.at.slice(0, 10)],
    ["入帐时间", (p) => p.at],
    ["支付流水号", (p) => p.flow],
    ["主订单id", (p) => p.order],
    ["子订单id", (p) => p.child ?? ""],
    ["入帐类型", (p) => p.kind],
    ["收入金额(元)", (p) => yuan(p.income)],
    ["支出金额(元)", (p) => yuan(p.expense)],
    ["业务描述", described],
    ["备注", (p) => p.remark],
    ["收/付渠道", () => "微信支付"],
    ["数据创建时间", (p) => p.at],
    ["数据修改时间", (p) => p.at],
  ],
  aggregate: [
    ["入账时间", (p) => p.at],
    ["支付流水号", (p) => p.flow],
    ["淘宝订单编号", (p) => p.order],
    ["入账类型", (p) => p.kind],
    ["收入金额（元）", (p) => yuan(p.income)],
    ["支出金额", (p) => yuan(p.expense)],
    ["业务描述", described],
  ],
  deposit: [
    ["完成时间", (p) => p.at],
    ["操作类型", (p) => (p.expense > 0 ? "出账" : "入账")],
    ["收支金额(元)", (p) => (p.expense > 0 ? `-${yuan(p.expense)}` : yuan(p.income))],
    ["来源账户", () => "店铺保证金"],
    ["业务描述", (p) => p.words],
    ["", (p) => p.order],
  ],
};

/** Header and lines of an export, its columns in the order `by` puts them into. */
export function exportGrid(
  name: string,
  payments: readonly Payment[],
  by: (columns: readonly Column[]) => readonly Column[] = (c) => c
): Grid {
  const columns = by(EXPORTS[name] ?? []);
  return [
    columns.map(([header]) => header),
    ...payments.map((p, i) => columns.map(([, cell]) => cell(p, i))),
  ];
}

export const total = (payments: readonly Payment[], of: "income" | "expense") => ({
  n: payments.filter((p) => p[of] > 0).length,
  fen: payments.reduce((sum, p) => sum + p[of], 0),
});

/** A fund statement with what stands above and below its lines. */
export function fundText(
  grid: Grid,
  payments: readonly Payment[],
  month: string,
  csv: (g: Grid) => string
): string {
  const [year, m] = month.split("-").map(Number);
  const next =
    m === 12 ? `${(year ?? 0) + 1}年01月01日` : `${year}年${String((m ?? 0) + 1).padStart(2, "0")}月01日`;
  const [income, expense] = [total(payments, "income"), total(payments, "expense")];
  return (
    "#支付宝账务明细查询\r\n#账号：[20885012345678900156]\r\n" +
    `#起始日期：[${year}年${String(m).padStart(2, "0")}月01日 00:00:00]   终止日期：[${next} 00:00:00]\r\n` +
    "#-----------------------------------------账务明细列表----------------------------------------\r\n" +
    csv(grid) +
    "#----------------------------------------账务明细列表结束-------------------------------------\r\n" +
    `#支出合计：${expense.n}笔，共${yuan(expense.fen)}元\r\n#收入合计：${income.n}笔，共${yuan(income.fen)}元\r\n` +
    "#导出时间：[2026年12月01日 09:00:00]\r\n"
  );
}
