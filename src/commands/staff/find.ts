import { foldWidth, readId } from "../../domain/kernel";
import type { CellValue } from "../../excel";
import type { Book } from "../../book/open";
import { type Scanned, textOf } from "../../book/scan";
import { matchHeaders, type Synonyms } from "../../book/headers";
import {
  STAFF_ROLES,
  type StaffAnswer,
  type StaffCandidate,
  type StaffMember,
  type StaffRole,
} from "./model";

export const STAFF_KEY = "staff";

/** What 店务设置 remembers of the staff list: the sheet and the header text of each role. */
export interface StaffRecord {
  readonly sheet: string;
  readonly columns: Readonly<Partial<Record<StaffRole, string>>>;
}

const SYNONYMS: Synonyms<StaffRole> = {
  number: ["工号", "员工编号", "员工号", "客服编号", "no.", "number", "id"],
  nick: ["昵称", "花名", "旺旺昵称", "旺旺", "nickname", "nick"],
  name: ["姓名", "名字", "员工姓名", "客服姓名", "name"],
  group: ["组别", "小组", "班组", "部门", "group", "team"],
  role: ["岗位", "职位", "角色", "职务", "role", "position"],
  note: ["备注", "说明", "note", "notes"],
  joined: ["入职日期", "入职时间", "入职", "joined"],
  left: ["离职日期", "离职时间", "离职", "left"],
};

/** A header row stands near the top; below it people begin at once. */
const HEADER_ROWS = 12;
const DAY_HEADER = /^\d{1,2}日?$/;
/** A row with as many day numbers is the head of a roster, which also names people. */
const ROSTER_DAYS = 10;

type Columns = Readonly<Partial<Record<StaffRole, number>>>;

/** Lists of people in the workbook, best first, and the one in use when that is clear. */
export function findStaff(book: Book, scanned: readonly Scanned[]): StaffAnswer {
  const record = book.settings.records.get(STAFF_KEY)?.value as StaffRecord | undefined;
  const candidates = scanned
    .map((s) => candidateOn(s))
    .filter((c) => c !== null)
    .sort((a, b) => Object.keys(b.mapping).length - Object.keys(a.mapping).length);
  const adopted = record && scanned.find((s) => s.sheet.id === record.sheet);
  const chosen = adopted
    ? candidateOn(adopted, record.columns)
    : candidates.length === 1
      ? candidates[0]!
      : null;
  return { candidates, chosen };
}

/** Reads a sheet as a staff list; `agreed` names the headers the user decided on. */
export function candidateOn(scanned: Scanned, agreed: StaffRecord["columns"] = {}): StaffCandidate | null {
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

function headerRow({ cells }: Scanned, agreed: StaffRecord["columns"]) {
  for (const [row, line] of cells.slice(0, HEADER_ROWS).entries()) {
    const headers = line.map(textOf);
    const { columns, others } = decide(headers, agreed);
    const decided = Object.values(agreed).every((header) => headers.includes(header));
    const isRoster = headers.filter((h) => DAY_HEADER.test(h)).length >= ROSTER_DAYS;
    if (decided && !isRoster && isStaffHead(columns, agreed)) return { row, columns, others };
  }
  return null;
}

/** What the user said goes before what the words say. */
function decide(headers: readonly string[], agreed: StaffRecord["columns"]) {
  const said = Object.entries(agreed).map(([role, header]) => [role, headers.indexOf(header)] as const);
  const taken = said.map(([, at]) => at);
  const match = matchHeaders(headers, SYNONYMS);
  const read = Object.entries(match.columns).filter(([, at]) => !taken.includes(at));
  const columns: Columns = { ...Object.fromEntries(read), ...Object.fromEntries(said) };
  return { columns, others: match.others.filter((at) => !taken.includes(at)) };
}

/** A name alone may stand over anything; with a number, a group or a job it is a list of staff. */
function isStaffHead(columns: Columns, agreed: StaffRecord["columns"]): boolean {
  const named = columns.name !== undefined || columns.nick !== undefined;
  const known = STAFF_ROLES.filter((role) => columns[role] !== undefined);
  const told = Object.keys(agreed).length > 0;
  return named && (told || known.some((role) => ["number", "group", "role", "joined"].includes(role)));
}

/** People until the first row without a name and a number. */
function readPeople(cells: readonly (readonly CellValue[])[], columns: Columns, firstRow: number) {
  const people: StaffMember[] = [];
  const problems: StaffCandidate["problems"][number][] = [];
  let rows = 0;
  for (const line of cells) {
    const person = readPerson(line, columns, firstRow + rows);
    const { number, name, row } = person;
    if (name === "" && number === "") break;
    rows += 1;
    if (name === "") problems.push({ row, code: "noName", number });
    else if (columns.number !== undefined && number === "") problems.push({ row, code: "noNumber", number });
    else if (people.some((p) => p.id === person.member.id))
      problems.push({ row, code: "twice", number: person.member.id });
    else people.push(person.member);
  }
  return { people, problems, rows };
}

function readPerson(line: readonly CellValue[], columns: Columns, row: number) {
  const at = (role: StaffRole) =>
    columns[role] === undefined ? "" : foldWidth(textOf(line[columns[role]])).trim();
  const day = (role: "joined" | "left") => {
    const serial = columns[role] === undefined ? "" : line[columns[role]];
    return typeof serial === "number" ? Math.floor(serial) : null;
  };
  const reading = readId(at("number"));
  const number = reading.kind === "blank" ? "" : reading.text;
  const name = at("nick") || at("name");
  const member: StaffMember = {
    id: number || name,
    name,
    names: [...new Set([at("nick"), at("name")])].filter((n) => n !== ""),
    group: at("group") || at("role"),
    joined: day("joined"),
    left: day("left"),
    row,
  };
  return { member, number, name, row };
}
