import { type BookData, type CellValue, cellKey } from "../../../workbench/model/data";
import { emptyBook } from "../../../workbench/model/empty-book";

/** A refund register as a shop has it after two years: a table under its own headers, few of its lines still open. */
const HEADERS = [
  ...["店铺", "订单编号", "退款编号", "申请时间", "状态", "退款类型", "退款原因"],
  ...["实付金额", "退款金额", "经办人", "平台超时时间", "备注"],
];
const STATES = ["退款成功", "退款关闭", "退款成功", "退款成功"];
const OPEN = ["退款待处理", "等待买家退货", "等待卖家确认收货"];
const REASONS = ["不喜欢", "尺码不合适", "质量问题", "与描述不符", "七天无理由退货"];
const PEOPLE = ["小李", "小周", "小吴", "小郑"];
/** One line in so many is still open. */
const OPEN_SHARE = 25;
const FIRST_DAY = 45640;

const at = <T>(list: readonly T[], i: number): T => {
  const item = list[i % list.length];
  if (item === undefined) throw new RangeError("an empty list has no item");
  return item;
};

const orderOf = (i: number): string => `31234567${String(10_000_000_000 + i)}`;
export const refundOf = (i: number): string => `1${String(20_000_000_000_000_000n + BigInt(i)).slice(1)}`;
/** Which lines are open: some of all the years, which no shop has, or the last ones. */
export type Opened = (i: number, lines: number) => boolean;
export const OPENED = {
  spread: (i) => i % OPEN_SHARE === 0,
  last: (i, lines) => i >= lines - lines / OPEN_SHARE,
} as const satisfies Record<string, Opened>;
export const appliedOf = (i: number, lines: number): number => FIRST_DAY + (i / lines) * 714;
const stateOf = (i: number, isOpen: boolean): string =>
  isOpen ? at(OPEN, Math.floor(i / OPEN_SHARE)) : at(STATES, i);

function lineOf(i: number, lines: number, isOpen: boolean): CellValue[] {
  const applied = appliedOf(i, lines);
  const yuan = 20 + (i % 300) / 2;
  return [
    ...[
      "旗舰店",
      orderOf(i),
      refundOf(i),
      applied,
      stateOf(i, isOpen),
      i % 3 === 0 ? "仅退款" : "退货退款",
      at(REASONS, i),
    ],
    ...[yuan, yuan, at(PEOPLE, i), isOpen ? applied + 5 : "", i % 7 === 0 ? "回访过" : ""],
  ];
}

/** So many lines of it as an Excel table. */
export function bigRegister(lines: number, isOpen: Opened = OPENED.spread): BookData {
  const book = emptyBook("退款");
  const [sheet] = book.sheets;
  if (!sheet) throw new RangeError("an empty book has a sheet");
  HEADERS.forEach((v, c) => sheet.cells.set(cellKey(0, c), { v }));
  for (let i = 0; i < lines; i++)
    lineOf(i, lines, isOpen(i, lines)).forEach(
      (v, c) => v !== "" && sheet.cells.set(cellKey(i + 1, c), { v })
    );
  sheet.tables.push({
    ...{
      id: 1,
      name: "退款",
      headerRow: true,
      totalsRow: false,
      autoFilter: true,
      style: "TableStyleMedium2",
    },
    area: { row: 0, col: 0, rows: lines + 1, cols: HEADERS.length },
    columns: HEADERS.map((name, c) => ({ id: c + 1, name })),
  });
  return book;
}

/** The platform's export of one morning: the last lines, some of them further on, and some that are new. */
export function morningExport(lines: number, count: number, isOpen: Opened = OPENED.spread): string {
  const head = "店铺名称,订单编号,退款编号,退款的申请时间,退款状态,售后类型,买家退款金额\r\n";
  const rows = Array.from({ length: count }, (_, k) => {
    const i = lines - Math.floor(count * 0.9) + k;
    const applied = appliedOf(Math.min(i, lines - 1), lines);
    const clock = new Date(Math.round((applied - 25569) * 1440) * 60_000)
      .toISOString()
      .slice(0, 16)
      .replace("T", " ");
    const state = isOpen(i, lines) ? "退款成功" : stateOf(i, false);
    const yuan = (20 + (i % 300) / 2).toFixed(2);
    return `旗舰店,${orderOf(i)},${refundOf(i)},${clock},${state},${i % 3 === 0 ? "仅退款" : "退货退款"},${yuan}\r\n`;
  });
  return head + rows.join("");
}
