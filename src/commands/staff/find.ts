import { foldWidth, readId } from "../../domain/kernel";
import { readDay } from "../../domain/fields";
import { STAFF_COLUMNS, type StaffRole } from "../../domain/registers";
import { headerIn, match } from "../../domain/tables";
import type { Book } from "../../book/open";
import { aText, mapOf, shape } from "../../book/parse";
import { recordIn, recordKind } from "../../book/record-kind";
import { type Scanned, textOf } from "../../book/scan";
import type { CellValue } from "../../excel";
import { done, type Outcome } from "../contract";
import type { StaffAnswer, StaffCandidate, StaffMember } from "./model";

/** What 店务设置 remembers of the staff list: the sheet and the header text of each column. */
export const STAFF = recordKind("staff", shape({ sheet: aText, columns: mapOf(aText) }));

/** Records of registers in use begin with it. */
const REGISTER_KEY = "register.";

type Agreed = Readonly<Partial<Record<StaffRole, string>>>;

/** A header row stands near the top; below it people begin at once. */
const HEADER_ROWS = 12;
const DAY_HEADER = /^\d{1,2}日?$/;
/** A row with as many day numbers is the head of a roster, which also names people. */
const ROSTER_DAYS = 10;

type Columns = Readonly<Partial<Record<StaffRole, number>>>;

/** Lists of people in the workbook, best first, and the one in use when that is clear. */
export function findStaff(book: Book, scanned: readonly Scanned[]): Outcome<StaffAnswer> {
  const remembered = recordIn(book, STAFF);
  if (!remembered.ok) return remembered;
  const record = remembered.value;
  const candidates = scanned
    .map((s) => candidateOn(s))
    .filter((c) => c !== null)
    .filter((c) => !isRegister(book, c))
    .sort((a, b) => Object.keys(b.mapping).length - Object.keys(a.mapping).length);
  const adopted = record && scanned.find((s) => s.sheet.id === record.sheet);
  const chosen = adopted
    ? candidateOn(adopted, record.columns)
    : candidates.length === 1
      ? candidates[0]!
      : null;
  return done({ candidates, chosen });
}

/** A register names people too, each as often as it likes. */
const isRegister = ({ survey, settings }: Book, { sheet, at }: StaffCandidate): boolean =>
  survey.tables.some(
    ({ id, sheet: on, area }) =>
      on === sheet.id &&
      area.row === at.row &&
      [...settings.records].some(([key, { value }]) => key.startsWith(REGISTER_KEY) && isTable(value, id))
  );

const isTable = (record: unknown, table: string): boolean =>
  typeof record === "object" && record !== null && "table" in record && record.table === table;

/** Reads a sheet as a staff list; `agreed` names the headers the user decided on. */
export function candidateOn(scanned: Scanned, agreed: Agreed = {}): StaffCandidate | null {
  const head = headerRow(scanned, agreed);
  if (!head) return null;
  const { row, columns, others } = head;
  const headers = scanned.cells[row]!.map(textOf);
  const { people, problems, rows } = readPeople(scanned.cells.slice(row + 1), columns, row + 2);
  const width = Object.values(columns).reduce((most, at) => Math.max(most, at), 0) + 1;
  return {
    sheet: { id: scanned.sheet.id, name: scanned.sheet.name },
    at: { row, col: 0, rows: rows + 1, cols: width },
    mapping: Object.fromEntries(Object.entries(columns).map(([role, at]) => [role, headers[at]])),
    others: others.map((i) => headers[i]!).filter((header) => header !== ""),
    people,
    problems,
  };
}

/** A list with more than names; else one of nothing but names, on a sheet that holds nothing else. */
function headerRow(scanned: Scanned, agreed: Agreed) {
  return headOf(scanned, agreed) ?? (isOneColumn(scanned) ? headOf(scanned, agreed, true) : null);
}

const isOneColumn = ({ cells }: Scanned): boolean =>
  cells.every((line) => line.filter((cell) => textOf(cell).trim() !== "").length <= 1);

function headOf({ cells }: Scanned, agreed: Agreed, isNames = false) {
  const isRoster = (headers: readonly string[]) =>
    headers.filter((h) => DAY_HEADER.test(h)).length >= ROSTER_DAYS;
  const isAgreed = (headers: readonly string[]) =>
    Object.values(agreed).every((header) => headers.includes(header));
  return headerIn<StaffRole>(
    STAFF_COLUMNS,
    cells.slice(0, HEADER_ROWS).map((line) => line.map(textOf)),
    ({ columns }, headers) =>
      isAgreed(headers) && !isRoster(headers) && isStaffHead(columns, agreed, isNames),
    agreed
  );
}

/** A name alone may stand over anything; with a number, a group or a job it is a list of staff. */
function isStaffHead(columns: Columns, agreed: Agreed, isNames: boolean): boolean {
  const named = columns.name !== undefined || columns.nick !== undefined;
  const known = STAFF_COLUMNS.map(({ id }) => id).filter((role) => columns[role] !== undefined);
  const told = Object.keys(agreed).length > 0;
  return (
    named && (told || isNames || known.some((role) => ["number", "group", "role", "joined"].includes(role)))
  );
}

/** Blank rows between two groups of people; after more the list is over. */
const BLANK_ROWS = 2;
const TOTALS = new Set(["合计", "总计", "小计", "共计", "total"]);

type Line = readonly CellValue[];

const isBlank = ({ name, number }: ReturnType<typeof readPerson>): boolean => name === "" && number === "";

/** After blank rows a note may stand: only who has a number, or where there are none a group or a post, is one more. */
function goesOn(cells: readonly Line[], columns: Columns, at: number): boolean {
  for (let k = at; k <= at + BLANK_ROWS && k < cells.length; k += 1) {
    const person = readPerson(cells[k]!, columns, 0);
    if (isBlank(person)) continue;
    if (TOTALS.has(person.number.toLowerCase())) return false;
    const isKnown = columns.number === undefined ? person.member.group !== "" : person.number !== "";
    const { columns: heads } = match<StaffRole>(STAFF_COLUMNS, cells[k]!.map(textOf), {});
    const isHead = Object.keys(heads).length > 1;
    return k > at && person.name !== "" && isKnown && !isHead;
  }
  return false;
}

/** People until a row of totals, or until the blank rows after which nobody follows; a blank row between groups loses nobody. */
function readPeople(cells: readonly Line[], columns: Columns, firstRow: number) {
  const people: StaffMember[] = [];
  const problems: StaffCandidate["problems"][number][] = [];
  let rows = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const person = readPerson(cells[at]!, columns, firstRow + at);
    const { number, name, row } = person;
    if ([name, number].some((cell) => TOTALS.has(cell.toLowerCase()))) break;
    if (isBlank(person)) {
      if (goesOn(cells, columns, at)) continue;
      break;
    }
    rows = at + 1;
    if (name === "") problems.push({ row, code: "noName", number });
    else if (columns.number !== undefined && number === "") problems.push({ row, code: "noNumber", number });
    else if (people.some((p) => p.id === person.member.id))
      problems.push({ row, code: "twice", number: person.member.id });
    else people.push(person.member);
  }
  return { people, problems, rows };
}

/** A date, or a text that is one with its year. */
function dayIn(cell: CellValue | undefined): number | null {
  if (typeof cell === "number") return Math.floor(cell);
  const read = typeof cell === "string" && /\d{4}/.test(cell) ? readDay(foldWidth(cell)) : null;
  return read?.ok ? read.value : null;
}

function readPerson(line: readonly CellValue[], columns: Columns, row: number) {
  const at = (role: StaffRole) =>
    columns[role] === undefined ? "" : foldWidth(textOf(line[columns[role]])).trim();
  const day = (role: "joined" | "left") => dayIn(columns[role] === undefined ? "" : line[columns[role]]);
  /** What stands where a day should is said as a remark is: unread, or that somebody has left. */
  const said = (["joined", "left"] as const).map((role) => (day(role) === null ? at(role) : ""));
  const remark = columns.note === undefined ? "" : textOf(line[columns.note]).trim();
  const note = [remark, ...said].filter((part) => part !== "").join("；");
  const reading = readId(at("number"));
  const number = reading.kind === "blank" ? "" : reading.text;
  const name = at("nick") || at("name");
  const member: StaffMember = {
    id: number || name,
    name,
    names: [...new Set([at("nick"), at("name")])].filter((n) => n !== ""),
    group: at("group") || at("role"),
    post: at("role") || at("group"),
    ...((columns.note !== undefined || note !== "") && { note }),
    joined: day("joined"),
    left: day("left"),
    row,
  };
  return { member, number, name, row };
}
