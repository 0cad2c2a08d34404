import { masked } from "../../domain/closing";
import { type Fen, yuanOf } from "../../domain/kernel";
import { wholeColumn } from "../../domain/tables";
import type { Draft, NewSheet } from "../../book/draft";
import { type Area, asTyped, type CellInput } from "../../excel";
import { type Locale, text, type TextKey } from "../../text";
import type { FinanceBook } from "./finance-book";
import { HEAD, MONEY, NOTE, placeText, TITLE } from "./looks";
import { maskedNumber, type MonthPerson } from "./month-people";
import { DETAIL_KINDS, type DetailKind, type MonthDetail } from "./month-details";
import type { MonthRead } from "./month-read";
import { checksumOf } from "./month-record";

export interface MonthSheet {
  readonly read: MonthRead;
  readonly signer: string;
  /** "2026-12-02 09:05" */
  readonly at: string;
  readonly isMasked: boolean;
  readonly minimumWage: Fen | null;
  /** The share of a wage that may be taken (W01). */
  readonly lossRate: number;
}

export interface MadeMonth {
  readonly sheet: string;
  readonly people: string;
  readonly details: string;
  readonly area: Area;
  readonly checksum: string;
}

const PEOPLE = [
  "number",
  "name",
  "fines",
  "fine",
  "rewards",
  "reward",
  "loss",
  "carriedIn",
  "wage",
  "room",
  "deducted",
  "carried",
  "stage",
] as const;
const DETAILS = ["kind", "register", "row", "day", "who", "what", "amount", "approver"] as const;
const WIDTHS = [104, 90, 64, 84, 110, 130, 84, 84, 84, 84, 84, 84, 90];
const PEOPLE_FORMAT = ["@", "@", "0", MONEY, "0", MONEY, MONEY, MONEY, MONEY, MONEY, MONEY, MONEY, "@"];
const DETAIL_FORMAT = ["@", "@", "0", "yyyy-mm-dd", "@", "@", MONEY, "@"];

type Rows = readonly (readonly CellInput[])[];
type Headers = readonly string[];

/** One sheet that ties out: sums over its own two tables, which hold values and nothing that refers to other sheets. */
export function monthSheet(draft: Draft, finance: FinanceBook, made: MonthSheet, locale: Locale): MadeMonth {
  const { month } = made.read;
  const sheet = draft.addSheet(text("month.sheet", { month }, locale));
  const named = (key: TextKey) => draft.freeTable(text(key, { month: month.replace("-", "_") }, locale));
  const [people, details] = [named("month.table.people"), named("month.table.details")];
  const heads = {
    people: PEOPLE.map((id) => text(`month.people.${id}`, {}, locale)),
    details: DETAILS.map((id) => text(`month.detail.${id}`, {}, locale)),
  };
  const rows = detailRows(finance, made, locale);
  WIDTHS.forEach((width, col) => sheet.width(col, width));
  const sums = sumRows(made.read, { people, details, heads }, locale);
  const told = made.read.problems.map((problem) => [placeText(problem, locale)]);
  const top = 4 + sums.length + 1 + (told.length > 0 ? told.length + 2 : 0);
  const persons = personRows(finance, made, top + 2);
  const checksum = checksumOf([
    [heads.people, ...(persons.length > 0 ? persons : [blank(PEOPLE.length)])],
    [heads.details, ...(rows.length > 0 ? rows : [blank(DETAILS.length)])],
  ]);
  writeTitle(sheet, made, checksum, locale);
  sheet.format({ row: 3, col: 0, rows: 1, cols: 5 }, HEAD);
  sheet.format({ row: 4, col: 2, rows: sums.length - 1, cols: 3 }, { numberFormat: MONEY });
  sheet.write({ row: 3, col: 0, rows: sums.length, cols: 5 }, sums);
  if (told.length > 0) {
    const at = { row: 4 + sums.length, col: 0, rows: told.length + 1, cols: 1 };
    sheet.format({ ...at, rows: 1 }, HEAD).write(at, [[asTyped(text("month.told", {}, locale))], ...told]);
  }
  const next = writeTable(sheet, top, {
    name: people,
    headers: heads.people,
    rows: persons,
    formats: PEOPLE_FORMAT,
  });
  const end = writeTable(sheet, next, {
    name: details,
    headers: heads.details,
    rows,
    formats: DETAIL_FORMAT,
  });
  const area = { row: 0, col: 0, rows: end - 1, cols: PEOPLE.length };
  return { sheet: sheet.name, people, details, area, checksum };
}

const blank = (cols: number): string[] => Array.from({ length: cols }, () => "");

function writeTitle(
  sheet: NewSheet,
  { read, signer, at }: MonthSheet,
  checksum: string,
  locale: Locale
): void {
  sheet
    .format({ row: 0, col: 0, rows: 1, cols: 1 }, TITLE)
    .format({ row: 1, col: 0, rows: 1, cols: 1 }, NOTE)
    .write({ row: 0, col: 0, rows: 2, cols: 1 }, [
      [asTyped(text("month.sheet", { month: read.month }, locale))],
      [asTyped(text("month.signed", { signer, at, checksum }, locale))],
    ]);
}

interface Block {
  readonly name: string;
  readonly headers: Headers;
  readonly rows: Rows;
  readonly formats: readonly string[];
}

/** A table with its header row; where the next one begins. */
function writeTable(sheet: NewSheet, row: number, { name, headers, rows, formats }: Block): number {
  const body = { row: row + 1, col: 0, rows: Math.max(1, rows.length), cols: headers.length };
  formats.forEach((numberFormat, col) => sheet.format({ ...body, col, cols: 1 }, { numberFormat }));
  sheet.write({ ...body, row, rows: 1 }, [headers]);
  if (rows.length > 0) sheet.write(body, rows);
  sheet.table({ ...body, row, rows: body.rows + 1 }, name, "TableStyleMedium2");
  return body.row + body.rows + 1;
}

const nameIn = ({ isMasked }: MonthSheet, name: string): CellInput => asTyped(isMasked ? masked(name) : name);
const yuan = (fen: Fen): number => yuanOf(fen);

/** What may be taken is worked out by Excel on the sheet: 20 % of the wage, never below the minimum wage. */
function personRows({ people }: FinanceBook, made: MonthSheet, first: number): Rows {
  return made.read.people.map((person, i): CellInput[] => {
    const row = first + i;
    return [
      asTyped(made.isMasked ? maskedNumber(person.number, people) : person.number),
      nameIn(made, person.name),
      person.fines,
      yuan(person.fineFen),
      person.rewards,
      yuan(person.rewardFen),
      yuan(person.lossFen),
      yuan(person.carriedIn),
      person.wage === null ? "" : yuan(person.wage),
      roomFormula(person, made, row),
      `=MIN(G${row}+H${row},J${row})`,
      `=ROUND(G${row}+H${row}-K${row},2)`,
      asTyped(person.stage),
    ];
  });
}

/** W01; of a month in which nothing is owed nothing may be taken. */
function roomFormula({ wage }: MonthPerson, { minimumWage, lossRate }: MonthSheet, row: number): CellInput {
  if (wage === null || minimumWage === null) return 0;
  return `=MAX(0,MIN(ROUND(I${row}*${lossRate},2),I${row}-${yuanOf(minimumWage)}))`;
}

function detailRows({ registers }: FinanceBook, made: MonthSheet, locale: Locale): Rows {
  return made.read.details.map((detail): CellInput[] => [
    asTyped(text(`month.kind.${detail.kind}`, {}, locale)),
    asTyped(registers[detail.register]?.register.table.name ?? ""),
    detail.row,
    detail.day ?? "",
    whoIn(made, detail),
    asTyped(detail.what),
    yuan(detail.fen),
    nameIn(made, detail.approver),
  ]);
}

const PERSONAL: readonly MonthDetail["register"][] = ["penalty", "compensation", "fund"];
const whoIn = (made: MonthSheet, { register, who }: MonthDetail): CellInput =>
  PERSONAL.includes(register) ? nameIn(made, who) : asTyped(who);

interface Tables {
  readonly people: string;
  readonly details: string;
  readonly heads: { readonly people: Headers; readonly details: Headers };
}

/** Kinds that the table of people adds up too. */
const BY_PERSON: Readonly<Partial<Record<DetailKind, (typeof PEOPLE)[number]>>> = {
  fine: "fine",
  reward: "reward",
  loss: "loss",
};

/** Each kind: lines and amount over the table of lines, the same by the registers (or by person), and the difference. */
function sumRows(read: MonthRead, { people, details, heads }: Tables, locale: Locale): Rows {
  const detail = (id: (typeof DETAILS)[number]) =>
    wholeColumn(details, heads.details[DETAILS.indexOf(id)] ?? "");
  const person = (id: (typeof PEOPLE)[number]) => wholeColumn(people, heads.people[PEOPLE.indexOf(id)] ?? "");
  const label = (key: TextKey) => asTyped(text(key, {}, locale));
  const kinds = DETAIL_KINDS.map((kind, i): CellInput[] => {
    const row = 5 + i;
    const by = BY_PERSON[kind];
    return [
      label(`month.kind.${kind}`),
      `=COUNTIFS(${detail("kind")},$A${row})`,
      `=SUMIFS(${detail("amount")},${detail("kind")},$A${row})`,
      by ? `=SUM(${person(by)})` : yuan(read.totals[kind].fen),
      `=ROUND(C${row}-D${row},2)`,
    ];
  });
  const after = 5 + kinds.length;
  const at = (kind: DetailKind) => `C${5 + DETAIL_KINDS.indexOf(kind)}`;
  const fund = read.fund;
  const balance = after + 3;
  return [
    ["what", "count", "amount", "check", "difference"].map((id) => label(`month.head.${id}` as TextKey)),
    ...kinds,
    [label("month.sum.deducted"), "", `=SUM(${person("deducted")})`, "", ""],
    [label("month.sum.carried"), "", `=SUM(${person("carried")})`, "", ""],
    [label("month.sum.opening"), "", fund ? yuan(fund.opening) : "", "", ""],
    [
      label("month.sum.balance"),
      "",
      fund ? `=ROUND(C${balance - 1}+${at("fundIn")}-${at("fundOut")},2)` : "",
      fund ? yuan(fund.balance) : "",
      fund ? `=ROUND(C${balance}-D${balance},2)` : "",
    ],
    [
      label("month.sum.check"),
      "",
      "",
      "",
      `=SUMPRODUCT(ABS(E5:E${after - 1}))${fund ? `+ABS(E${balance})` : ""}`,
    ],
  ];
}
