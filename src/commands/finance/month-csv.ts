import { csvOf, masked } from "../../domain/closing";
import { isDay, isoDay } from "../../domain/kernel";
import type { ReadPort } from "../../excel";
import { openBook } from "../../book/open";
import { scan } from "../../book/scan";
import { text } from "../../text";
import { type Query, done, type Outcome, refuse } from "../contract";
import { findStaff } from "../staff/find";
import type { StaffMember } from "../staff/model";
import { monthArg, type MonthArgs } from "./month";
import { closedIn } from "./month-check";
import { IMPERSONAL } from "./month-details";
import { maskedNumber } from "./month-people";
import { type ClosedMonth, checksumOf } from "./month-record";

export interface MonthCsvArgs extends MonthArgs {
  /** Names and accounts only by their first sign; so it is unless "no" is said. */
  readonly mask?: "yes" | "no";
}

/** A file that comes out beside the workbook. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface MonthCsvAnswer {
  readonly files: readonly TextFile[];
}

/** 工号 of the people, under which somebody stands whom only the log knows. */
const NUMBER = 0;
/** Columns of people and lines that name somebody: 姓名; 对象, 审批人. */
const PERSONAL = [[1], [4, 7]] as const;
/** 对象 of the lines, and what 类别 says where it is nobody. */
const WHOM = 4;
const NOBODY: ReadonlySet<CsvValue | undefined> = new Set(
  IMPERSONAL.flatMap((kind) => [text(`month.kind.${kind}`, {}, "zh"), text(`month.kind.${kind}`, {}, "en")])
);
/** 日期 of the lines. */
const DAYS = 3;

/** A closed month as files for an accountant: as it was signed, or not at all. */
export const csvOfMonth: Query<MonthCsvArgs, MonthCsvAnswer> = {
  title: "month.csv.title",
  args: [
    monthArg,
    {
      name: "mask",
      kind: "choice",
      label: "month.close.mask",
      required: false,
      choices: [
        { value: "yes", label: "month.close.masked" },
        { value: "no", label: "month.close.plain" },
      ],
    },
  ],
  async ask(port, args) {
    const closed = await closedIn(port, args);
    if (!closed.ok) return closed;
    const tables = await tablesOf(port, closed.value);
    if (tables === null) return refuse("month.csv.changed", { sheet: closed.value.sheet });
    const people = await staffIn(port);
    if (!people.ok) return people;
    const { month } = closed.value;
    const names = [`${month}-people.csv`, `${month}-lines.csv`];
    return done({
      files: tables.map((rows, i) => ({
        name: names[i] ?? "",
        text: csvOf(
          rows.map((row, r) =>
            r === 0 ? row : row.map((_, c) => cellOf(i, c, row, { ...args, people: people.value }))
          )
        ),
      })),
    });
  },
};

type CsvValue = string | number | boolean;

/** What the two tables show; null when they don't stand as they were signed. One round trip. */
async function tablesOf(port: ReadPort, { tables, checksum }: ClosedMonth): Promise<CsvValue[][][] | null> {
  const read = await port.read(tables);
  if (checksumOf(read.map(({ formulas }) => formulas)) !== checksum) return null;
  return read.map(({ values }) => values.map((row) => [...row]));
}

async function staffIn(port: ReadPort): Promise<Outcome<readonly StaffMember[]>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const staff = findStaff(book.value, await scan(port, book.value));
  return staff.ok ? done(staff.value.chosen?.people ?? []) : staff;
}

function cellOf(
  table: number,
  column: number,
  row: readonly CsvValue[],
  { mask = "yes", people }: Pick<MonthCsvArgs, "mask"> & { readonly people: readonly StaffMember[] }
): CsvValue {
  const cell = row[column] ?? "";
  if (table === 1 && column === DAYS && typeof cell === "number") return isDay(cell) ? isoDay(cell) : cell;
  if (mask === "yes" && table === 0 && column === NUMBER) return maskedNumber(String(cell), people);
  const isNobody = table === 1 && column === WHOM && NOBODY.has(row[0]);
  const isPersonal = !isNobody && (PERSONAL[table] ?? []).some((at) => at === column);
  return mask === "yes" && isPersonal && typeof cell === "string" ? masked(cell) : cell;
}
