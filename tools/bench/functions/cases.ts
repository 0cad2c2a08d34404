/** One row-wise function with its arguments, and the loop that does only its arithmetic: no reading, no checks. */
export interface Case {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly bare: () => unknown;
}

export const ROWS = 100_000;
/** 2024-01-02; two years of announced holidays lie behind it. */
export const FIRST = 45293;
export const SPREAD_DAYS = 700;
const SECONDS = 86_400;

export const column = <T>(of: (i: number) => T, rows = ROWS): T[][] =>
  Array.from({ length: rows }, (_, i) => [of(i)]);

const WORDS = ["未发货", "已发货", "待卖家处理", "等待买家退货", "买家已退货"] as const;
const times = column((i) => FIRST + (i % SPREAD_DAYS) + (i % 1440) / 1440);
export const days = column((i) => FIRST + (i % SPREAD_DAYS));
const states = column((i) => WORDS[i % WORDS.length]!);
const prices = column((i) => (i % 10_000) / 100);
const shifts = column((i) => ["白", "晚", "休"][i % 3]!);
const couriers = column(() => "EMS");
const people = column((i) => String(i % 20));
const orders = column((i) => `1234567890${100_000_000 + i}`);
const parcels = column((i) => `YT${1_000_000_000_000 + i}`);
const LOG = [
  ["日期", "工号", "事项"],
  ...Array.from({ length: 200 }, (_, i) => [
    FIRST + i,
    String(i % 20),
    i % 3 === 0 ? "因服务被投诉" : "玩游戏",
  ]),
];

const map = <T>(rows: readonly (readonly T[])[], of: (value: T, row: number) => unknown): unknown[][] =>
  rows.map((row, i) => [of(row[0]!, i)]);
const seconds = (serial: number): number => Math.round(serial * SECONDS);

const HOURS = new Map<string, number>(WORDS.map((word, i) => [word, 48 + 24 * i]));
const LENGTHS = new Map([
  ["白", 8.5],
  ["晚", 6.5],
  ["休", 0],
]);
const FINES = new Map(Array.from({ length: 20 }, (_, i) => [String(i), i * 50]));
/** Tables of working days, as whoever needs speed would make them. */
const nth = Int32Array.from({ length: 2 * SPREAD_DAYS }, (_, i) => FIRST + Math.floor(i * 1.4));
const before = Int32Array.from({ length: 2 * SPREAD_DAYS }, (_, i) => Math.floor(i / 1.4));

function handoff(serial: number): number {
  const day = Math.floor(serial);
  const minutes = (serial - day) * 1440;
  const after = minutes >= 960 ? 1 : 0;
  return day + after + (minutes >= 540 && minutes < 960 ? 16 : 10) / 24;
}

function counted(): unknown[][] {
  const counts = new Map<string, number>();
  for (const [order] of orders) counts.set(order!, (counts.get(order!) ?? 0) + 1);
  return map(orders, (order) => counts.get(order));
}

const END = FIRST + SPREAD_DAYS;

export const CASES: readonly Case[] = [
  {
    name: "REFUND_DEADLINE",
    args: [states, times],
    bare: () => map(states, (state, i) => (seconds(times[i]![0]!) + HOURS.get(state)! * 3600) / SECONDS),
  },
  {
    name: "REFUND_LEFT",
    args: [times, END],
    bare: () => map(times, (t) => (seconds(t) - seconds(END)) / SECONDS),
  },
  {
    name: "CONFIRM_DATE",
    args: [times, "快递"],
    bare: () => map(times, (t) => (seconds(t) + 10 * SECONDS) / SECONDS),
  },
  {
    name: "SHIP_DEADLINE",
    args: [times],
    bare: () => map(times, (t) => (seconds(t) + 3 * SECONDS) / SECONDS),
  },
  { name: "RETURN_HANDOFF", args: [times], bare: () => map(times, handoff) },
  { name: "WORKDAY_CN", args: [days, 10], bare: () => map(days, (d) => nth[before[d - FIRST]! + 10]) },
  {
    name: "NETWORKDAYS_CN",
    args: [days, END],
    bare: () => map(days, (d) => before[SPREAD_DAYS]! - before[d - FIRST]!),
  },
  { name: "SHIFT_HOURS", args: [shifts], bare: () => map(shifts, (code) => LENGTHS.get(code)) },
  {
    name: "EXCHANGE_DIFF",
    args: [prices, 50, true],
    bare: () => map(prices, (price) => (5000 - Math.round(price * 100)) / 100),
  },
  {
    name: "POSTAGE_FEE",
    args: [couriers, "本地", 0.8],
    bare: () => map(couriers, (c) => (c === "EMS" ? 12 : 10)),
  },
  { name: "PENALTY_TOTAL", args: [people, FIRST + 30, LOG], bare: () => map(people, (p) => FINES.get(p)) },
  {
    name: "PENALTY_STAGE",
    args: [people, FIRST + 30, LOG],
    bare: () => map(people, (p) => (FINES.get(p)! > 50 ? "扣款" : "口头警告")),
  },
  {
    name: "ORDER_CHECK",
    args: [orders],
    bare: () => map(orders, (o) => (/^\d{15,20}$/.test(o) ? "正常" : "异常")),
  },
  { name: "DUP_COUNT", args: [orders, orders], bare: counted },
  {
    name: "TRACKING_CHECK",
    args: [parcels, "圆通"],
    bare: () => map(parcels, (p) => (/^YT\d{13}$/.test(p) ? "相符" : "不符")),
  },
];

/** A million cells in one range: the longest columns people hand in. */
const longColumn = column((i) => `1234567890${100_000_000 + (i % 900_000)}`, 1_000_000);
export const MILLION: Case = {
  name: "ORDER_CHECK",
  args: [longColumn],
  bare: () => map(longColumn, (o) => (/^\d{15,20}$/.test(o) ? "正常" : "异常")),
};
