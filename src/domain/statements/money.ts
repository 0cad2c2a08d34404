import type { Layout, Places } from "./layouts";
import { refuseFile } from "./refusal";
import type { Row } from "./row";

/** What a line moves: fen paid out, fen received; both 0 where it moves nothing. */
export interface Moved {
  income: number;
  expense: number;
  /** The sign contradicts the column. */
  isReversed: boolean;
}

const OUT = new Set(["支出", "出账", "出帐", "付款", "转出"]);
const IN = new Set(["收入", "入账", "入帐", "收款", "转入"]);
/** A trade that never came about moves nothing. */
const VOID = new Set(["交易关闭", "交易失败", "已关闭", "失败", "等待付款"]);

/** Amounts of a line; what can't be read refuses the file, because its totals would be wrong. */
export function movedBy(row: Row, { own }: Layout, places: Places, moved: Moved): Moved {
  moved.isReversed = false;
  if (places.income !== undefined && places.expense !== undefined) {
    const income = amountAt(row, places.income);
    const expense = amountAt(row, places.expense);
    moved.isReversed = income < 0;
    moved.income = Math.max(0, income);
    // Older exports write 23.45 where newer ones write -23.45: the column is what says that it was paid.
    moved.expense = Math.abs(expense) + Math.max(0, -income);
    return moved;
  }
  const amount = amountAt(row, places.amount ?? -1);
  const isOut = outOf(row, places, own?.paidIsPlus ? -amount : amount);
  if (isOut === null && own) refuseDirection(row, places);
  moved.expense = isOut === true ? Math.abs(amount) : 0;
  moved.income = isOut === false ? Math.abs(amount) : 0;
  return moved;
}

function amountAt(row: Row, at: number): number {
  const fen = row.fen(at);
  return Number.isNaN(fen) ? refuseFile("statement.amount", { line: row.line, value: row.text(at) }) : fen;
}

const NEITHER = new Set(["不计收支", "其他", "/", "-", ""]);

/** What a shop's own file calls neither in nor out must be known to be neither. */
function refuseDirection(row: Row, { direction }: Places): void {
  const value = direction === undefined ? "" : row.text(direction);
  if (!NEITHER.has(value)) refuseFile("statement.direction", { line: row.line, value });
}

/** true: paid · false: received · null: neither. */
function outOf(row: Row, { status, direction, operation }: Places, amount: number): boolean | null {
  if (status !== undefined && VOID.has(row.text(status))) return null;
  if (direction !== undefined) {
    const said = row.text(direction);
    if (OUT.has(said)) return true;
    return IN.has(said) || (status !== undefined && row.text(status) === "退款成功") ? false : null;
  }
  const said = operation === undefined ? "" : row.text(operation);
  if (OUT.has(said)) return true;
  return IN.has(said) ? false : amount < 0;
}
