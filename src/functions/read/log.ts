import { type Cell, type Matrix, plain, simplified, wordOf } from "../../domain/kernel";
import type { LogLine } from "../../domain/penalties";
import { readAmount, readDay } from "../../domain/fields";
import { need } from "./refusal";

const HEADERS = {
  day: ["日期", "时间", "发生日期", "违规日期", "登记日期"],
  number: ["工号", "员工号", "客服工号"],
  name: ["姓名", "昵称", "客服", "员工"],
  matter: ["事项", "事由", "原因", "违规事项", "内容"],
  amount: ["金额", "罚款", "罚款金额"],
} as const;
type Field = keyof typeof HEADERS;
type Columns = Readonly<Record<Field, number>>;

/** Without a header row: date, person, matter. */
const IN_ORDER: Columns = { day: 0, number: 1, name: -1, matter: 2, amount: -1 };
const HEADER_WITHIN = 5;

function columnsOf(row: readonly Cell[]): Columns | null {
  const words = row.map(wordOf);
  const find = (field: Field) => words.findIndex((w) => (HEADERS[field] as readonly string[]).includes(w));
  const found = { day: find("day"), number: find("number"), name: find("name"), matter: find("matter") };
  const complete = found.day >= 0 && found.matter >= 0 && (found.number >= 0 || found.name >= 0);
  return complete ? { ...found, amount: find("amount") } : null;
}

function lineOf(row: readonly Cell[], columns: Columns): LogLine {
  const at = (field: Field): Cell => row[columns[field]] ?? null;
  const [number, name, amount] = [plain(at("number")), plain(at("name")), at("amount")];
  return {
    day: need(readDay(at("day"))),
    person: number === "" ? name : number,
    ...(name === "" ? {} : { name }),
    matter: simplified(plain(at("matter"))),
    ...(amount === null ? {} : { amount: need(readAmount(amount)) }),
  };
}

/** A penalty log: header row found by its words, else date, person, matter in this order. Lines without date go. */
export function readLog(table: Matrix): LogLine[] {
  for (let i = 0; i < Math.min(HEADER_WITHIN, table.length); i++) {
    const columns = columnsOf(table[i]!);
    if (columns !== null) return linesOf(table.slice(i + 1), columns);
  }
  return linesOf(table, IN_ORDER);
}

function linesOf(rows: Matrix, columns: Columns): LogLine[] {
  return rows.filter((row) => (row[columns.day] ?? null) !== null).map((row) => lineOf(row, columns));
}
