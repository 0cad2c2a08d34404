import {
  type Cell,
  type Fen,
  type Matrix,
  type Result,
  dayOfMoment,
  momentOfSerial,
  plain,
  wordOf,
} from "../../domain/kernel";
import { readAmount, readDay } from "../../domain/fields";
import { type LogLine, type OwnOffence, type StaffLine } from "../../domain/penalties";
import { refuse } from "./refusal";

const HEADERS = {
  day: ["日期", "时间", "发生日期", "违规日期", "登记日期", "发生时间", "违规时间", "date"],
  number: ["工号", "员工号", "客服工号", "员工编号", "编号"],
  name: ["姓名", "昵称", "客服", "员工", "人员", "当事人", "违规人", "name"],
  matter: ["事项", "事由", "原因", "违规事项", "内容", "违规内容", "处罚原因", "情况"],
  amount: ["金额", "罚款", "罚款金额", "处罚金额", "金额(元)"],
  stage: ["阶段", "处分"],
  post: ["岗位", "组别", "职务", "职位", "部门", "备注"],
} as const;
type Field = keyof typeof HEADERS;
type Columns = Readonly<Record<Field, number>>;

/** Without a header row: date, person, matter. */
const IN_ORDER: Columns = { day: 0, number: 1, name: -1, matter: 2, amount: -1, stage: -1, post: -1 };
const HEADER_WITHIN = 5;
const SUMS = new Set(["合计", "小计", "总计", "共计", "汇总", "总和", "本月合计", "total", "sum"]);
const QQ_AGENT = "qq客服";

function columnsOf(row: readonly Cell[]): Columns {
  const words = row.map(wordOf);
  const find = (field: Field) => words.findIndex((w) => (HEADERS[field] as readonly string[]).includes(w));
  return {
    day: find("day"),
    number: find("number"),
    name: find("name"),
    matter: find("matter"),
    amount: find("amount"),
    stage: find("stage"),
    post: find("post"),
  };
}

const isPerson = ({ number, name }: Columns) => number >= 0 || name >= 0;
const isLogHeader = (c: Columns) => c.day >= 0 && c.matter >= 0 && isPerson(c);

interface Found {
  readonly columns: Columns;
  /** Index of the first row below the header. */
  readonly first: number;
}

function headerOf(table: Matrix, isHeader: (columns: Columns) => boolean): Found | null {
  for (let i = 0; i < Math.min(HEADER_WITHIN, table.length); i++) {
    const columns = columnsOf(table[i] ?? []);
    if (isHeader(columns)) return { columns, first: i + 1 };
  }
  return null;
}

const cellIn = (row: readonly Cell[], at: number): Cell => row[at] ?? null;

/** A row that adds up others: one of its texts is 合计, whole. */
const isSum = (row: readonly Cell[]) =>
  row.some((c) => typeof c === "string" && SUMS.has(wordOf(c).replace(/:$/, "")));

/** "843 小王", "小王(843)": number and name in one cell. */
const NUMBER_NAME = /^(\d+)[\s(/-]*([^\d\s()/-]+)\)?$/;
const NAME_NUMBER = /^([^\d\s()/-]+)[\s(/-]*(\d+)\)?$/;

function personOf(number: string, name: string): Pick<LogLine, "number" | "name"> {
  if (number !== "" && name !== "") return { number, name };
  const text = number === "" ? name : number;
  const [, no, called] = NUMBER_NAME.exec(text) ?? [];
  if (no !== undefined && called !== undefined) return { number: no, name: called };
  const [, nick, digits] = NAME_NUMBER.exec(text) ?? [];
  return nick !== undefined && digits !== undefined ? { number: digits, name: nick } : { number, name };
}

const WITHOUT_YEAR = /^(\d{1,2})月(\d{1,2})[日号]?$/;

function dayOf(cell: Cell): Pick<LogLine, "day" | "dayText" | "monthOfYear"> {
  const dayText = plain(cell);
  if (typeof cell === "number") {
    const moment = momentOfSerial(cell);
    return { day: moment === null ? null : dayOfMoment(moment), dayText };
  }
  const read = cell === null ? null : readDay(cell);
  if (read !== null && read.ok) return { day: read.value, dayText };
  const [, month] = WITHOUT_YEAR.exec(wordOf(cell)) ?? [];
  return { day: null, dayText, ...(month === undefined ? {} : { monthOfYear: Number(month) }) };
}

function amountOf(cell: Cell): Pick<LogLine, "amount" | "amountText"> {
  if (cell === null) return {};
  const read: Result<Fen> = readAmount(cell);
  return read.ok ? { amount: read.value } : { amountText: plain(cell) };
}

function lineOf(row: readonly Cell[], columns: Columns, number: number): LogLine {
  const at = (field: Field): string => plain(cellIn(row, columns[field]));
  return {
    row: number,
    ...dayOf(cellIn(row, columns.day)),
    ...personOf(at("number"), at("name")),
    matter: at("matter"),
    ...amountOf(cellIn(row, columns.amount)),
  };
}

/** Nothing of a log stands in the row: a blank one, or a remark beside the table. */
function isEmpty(row: readonly Cell[], { day, number, name, matter }: Columns): boolean {
  return [day, number, name, matter].every((at) => cellIn(row, at) === null);
}

/**
 * A penalty log: header row found by its words, else date, person, matter in this order. Sums, repeated headers and
 * blank rows go; whatever else can't be read stays, with its row.
 */
export function readLog(table: Matrix): LogLine[] {
  const { columns, first } = headerOf(table, isLogHeader) ?? { columns: IN_ORDER, first: 0 };
  return table
    .slice(first)
    .flatMap((row, i) =>
      isEmpty(row, columns) || isSum(row) || isLogHeader(columnsOf(row))
        ? []
        : [lineOf(row, columns, first + i + 1)]
    );
}

/** A staff range with its header: 工号 and 姓名 or 昵称, perhaps 岗位. */
export function readStaff(table: Matrix): StaffLine[] {
  const found = headerOf(table, (c) => c.number >= 0 && c.name >= 0);
  if (found === null) return refuse("wrong", "penalty.staffHeader");
  const { columns, first } = found;
  return table.slice(first).flatMap((row) => {
    const [number, name] = [plain(cellIn(row, columns.number)), plain(cellIn(row, columns.name))];
    const isQqAgent = row.some((cell) => wordOf(cell) === QQ_AGENT);
    return number === "" && name === "" ? [] : [{ number, name, isQqAgent }];
  });
}

/** The shop's own offences with their header: 事项, 金额, perhaps 阶段. */
export function readOffences(table: Matrix): OwnOffence[] {
  const found = headerOf(table, (c) => c.matter >= 0 && c.amount >= 0);
  if (found === null) return refuse("wrong", "penalty.offenceHeader");
  const { columns, first } = found;
  return table.slice(first).flatMap((row) => {
    const [name, amount] = [plain(cellIn(row, columns.matter)), cellIn(row, columns.amount)];
    if (name === "") return [];
    const fen = readAmount(amount);
    if (!fen.ok) return refuse("wrong", "number.bad", { value: plain(amount) });
    return [{ name, fen: fen.value, stage: plain(cellIn(row, columns.stage)) }];
  });
}
