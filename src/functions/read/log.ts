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
import {
  PENALTY_LOG_COLUMNS,
  type PenaltyLogColumn,
  STAFF_COLUMNS,
  type StaffRole,
} from "../../domain/registers";
import { headerIn, isSum, type Named, type Positions } from "../../domain/tables";
import { columnsIn, onlyOnce, texts } from "./columns";
import { refuse } from "./refusal";

type LogColumns = Positions<PenaltyLogColumn>;

/** Without a header row: date, person, matter. */
const IN_ORDER: LogColumns = { day: 0, number: 1, matter: 2 };
const HEADER_WITHIN = 5;
const QQ_AGENT = "qq客服";

const logColumns = (row: readonly Cell[]): LogColumns => columnsIn(PENALTY_LOG_COLUMNS, row);

const isPerson = ({ number, name }: LogColumns) => number !== undefined || name !== undefined;
const isLogHeader = (c: LogColumns) => c.day !== undefined && c.matter !== undefined && isPerson(c);

interface Found<Id extends string> {
  readonly columns: Positions<Id>;
  /** Index of the first row below the header. */
  readonly first: number;
}

function headerOf<Id extends string>(
  columns: readonly Named<Id>[],
  table: Matrix,
  isHeader: (found: Positions<Id>) => boolean
): Found<Id> | null {
  const found = headerIn(columns, table.slice(0, HEADER_WITHIN).map(texts), (one) => isHeader(one.columns));
  return found && { columns: onlyOnce(table[found.row] ?? [], found.columns), first: found.row + 1 };
}

const cellIn = (row: readonly Cell[], at: number | undefined): Cell =>
  at === undefined ? null : (row[at] ?? null);

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

function lineOf(row: readonly Cell[], columns: LogColumns, number: number): LogLine {
  const at = (field: PenaltyLogColumn): string => plain(cellIn(row, columns[field]));
  return {
    row: number,
    ...dayOf(cellIn(row, columns.day)),
    ...personOf(at("number"), at("name")),
    matter: at("matter"),
    remark: at("remark"),
    ...amountOf(cellIn(row, columns.amount)),
  };
}

/** Nothing of a log stands in the row: a blank one, or a remark beside the table. */
function isEmpty(row: readonly Cell[], { day, number, name, matter }: LogColumns): boolean {
  return [day, number, name, matter].every((at) => cellIn(row, at) === null);
}

/** Whether one of the first rows names the columns of a penalty log. */
export const hasLogHeader = (table: Matrix): boolean =>
  headerOf(PENALTY_LOG_COLUMNS, table, isLogHeader) !== null;

/** The header row once more, as on every printed page; a line that has a date is none. */
function isRepeated(row: readonly Cell[], { day }: LogColumns): boolean {
  const date = cellIn(row, day);
  return typeof date === "string" && !/\d/.test(date) && isLogHeader(logColumns(row));
}

/**
 * A penalty log: header row found by its words, else date, person, matter in this order. Sums, repeated headers and
 * blank rows go; whatever else can't be read stays, with its row.
 */
export function readLog(table: Matrix): LogLine[] {
  const { columns, first } = headerOf(PENALTY_LOG_COLUMNS, table, isLogHeader) ?? {
    columns: IN_ORDER,
    first: 0,
  };
  return table
    .slice(first)
    .flatMap((row, i) =>
      isEmpty(row, columns) || isSum(row) || isRepeated(row, columns)
        ? []
        : [lineOf(row, columns, first + i + 1)]
    );
}

const STAFF: readonly Named<StaffRole>[] = STAFF_COLUMNS;

/** A staff range with its header: 工号 and 姓名 or 昵称, perhaps 岗位; who has both names goes by either. */
export function readStaff(table: Matrix): StaffLine[] {
  const found = headerOf(STAFF, table, (c) => c.number !== undefined && (c.name ?? c.nick) !== undefined);
  if (found === null) return refuse("wrong", "penalty.staffHeader");
  const { columns, first } = found;
  return table.slice(first).flatMap((row) => {
    const at = (role: StaffRole) => plain(cellIn(row, columns[role]));
    const number = at("number");
    const names = [...new Set([at("name"), at("nick")])].filter((name) => name !== "");
    const isQqAgent = row.some((cell) => wordOf(cell) === QQ_AGENT);
    if (isSum(row) || (number === "" && names.length === 0)) return [];
    return (names.length === 0 ? [""] : names).map((name) => ({ number, name, isQqAgent }));
  });
}

/** The shop's own offences with their header: 事项, 金额, perhaps 阶段. */
export function readOffences(table: Matrix): OwnOffence[] {
  const found = headerOf(PENALTY_LOG_COLUMNS, table, (c) => c.matter !== undefined && c.amount !== undefined);
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
