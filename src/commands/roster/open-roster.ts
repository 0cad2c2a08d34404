import { type Day, foldWidth, monthOf } from "../../domain/kernel";
import {
  assemble,
  type Demand,
  eased,
  type Fixed,
  isLeave,
  type Problem,
  type Roster,
  type RuledProfile,
  type Shift,
  understood,
} from "../../domain/roster";
import type { Area, Contents, ReadPort, Region } from "../../excel";
import { listed, TEXTS } from "../../text";
import { sheetOf } from "../../book/open";
import { textOf } from "../../book/scan";
import { done, type Outcome, refuse } from "../contract";
import type { StaffMember } from "../staff/model";
import { daysWithNotice, type SheetDay } from "./calendar";
import { historyOf } from "./history";
import { readPasts } from "./past";
import { restored } from "./recorded-wishes";
import { rosterPeople } from "./problem";
import { profileOfRecord } from "./recorded-rules";
import { type KnownRoster, rosterKey, rostersOf } from "./read";
import { readStaffedBook, type StaffedBook } from "./staffed-book";
import { knownTable, readShifts } from "./shifts";
import { ROWS_BELOW } from "./layout";
import { dayHeader } from "./roster-sheet";

/** Which roster is meant: a month, or the sheet some cells stand on; neither = the latest. */
export interface WhichRoster {
  readonly month?: string;
  readonly sheet?: string;
}

/** A roster as it stands on its sheet now, with everything the checker and the engine are told about it. */
export interface OpenRoster {
  readonly staffed: StaffedBook;
  readonly known: KnownRoster;
  readonly standing: Standing;
  /** What it was made by. */
  readonly profile: RuledProfile;
  /** The same with the shop's own shift table. */
  readonly ruled: RuledProfile;
  readonly problem: Problem;
  readonly roster: Roster;
}

/** Five round trips, whatever the size of the roster. */
export async function openRoster(port: ReadPort, which: WhichRoster): Promise<Outcome<OpenRoster>> {
  const staffed = await readStaffedBook(port);
  if (!staffed.ok) return staffed;
  const known = chosen(staffed.value, which);
  if (!known) return refuse("roster.check.none");
  const standing = await readRoster(port, staffed.value, known);
  if (!standing.ok) return standing;
  const profile = profileOfRecord(known.profile, known.rules);
  if (!profile)
    return refuse("refuse.settingsDamaged", {
      sheet: settingsSheet(staffed.value),
      key: rosterKey(known.month),
    });
  const shifts = shiftsOf(staffed.value, known, profile);
  if (!shifts)
    return refuse("roster.shiftsDamaged", { sheet: sheetOf(staffed.value.book, known.info.sheet).name });
  const ruled = { ...profile, shifts };
  return done({
    staffed: staffed.value,
    known,
    standing: standing.value,
    profile,
    ruled,
    problem: standingProblem(staffed.value, known, standing.value, ruled),
    roster: { cells: standing.value.cells },
  });
}

const settingsSheet = ({ book }: StaffedBook): string => sheetOf(book, book.settings.table!.sheet).name;

function chosen(staffed: StaffedBook, { month, sheet }: WhichRoster): KnownRoster | undefined {
  const rosters = rostersOf(staffed.book);
  if (sheet !== undefined) return rosters.find((r) => r.info.sheet === sheet);
  return month === undefined ? rosters[0] : rosters.find((r) => r.month === month);
}

/** What the roster on the sheet was asked; `humane` weighs the rhythm too, for whoever makes it anew. */
export function standingProblem(
  staffed: StaffedBook,
  known: KnownRoster,
  standing: Standing,
  profile: RuledProfile,
  { humane = false }: { readonly humane?: boolean } = {}
): Problem {
  const { shifts } = profile;
  const month = monthOf(known.month)!;
  const others = staffed.scanned.filter((s) => s.sheet.id !== known.info.sheet);
  const old = understood(readPasts(staffed.book, others, standing.people, shifts, month.year));
  const { locked, wishes } = keptOf(known, standing, shifts);
  const problem = assemble({
    profile,
    days: standing.days,
    people: rosterPeople(standing.people, historyOf(month, old, shifts, staffed.calendar), staffed.book),
    demands: demandsOn(standing, shifts),
    fixed: [...leaveOn(standing), ...locked],
    wishes,
    policy: known.policy,
    humane,
  });
  return (known.ease ?? []).reduce(eased, problem);
}

/** What was wished and locked when the roster was made; leave that came later goes before a lock. */
function keptOf(known: KnownRoster, standing: Standing, shifts: readonly Shift[]) {
  const { people, days, cells } = standing;
  const kept = restored(known, { people, days, shifts });
  const isAway = (person: string, day: Day) =>
    isLeave(cells[people.findIndex((p) => p.id === person)]![day - days[0]!.day]!);
  return { ...kept, locked: kept.locked.filter((f) => !isAway(f.person, f.day)) };
}

/** Leave that stands in the cells is granted: it lowers the rest days due and is nobody's to move. */
export function leaveOn({ cells, people, days }: Standing): Fixed[] {
  return cells.flatMap((row, p) =>
    row.flatMap((code, d) => (isLeave(code) ? [{ person: people[p]!.id, day: days[d]!.day, code }] : []))
  );
}

/** Where a person's day stands on the sheet; the name when no day is meant, the header when nobody is. */
export function placeOf(standing: Standing, person?: string | number, day?: string | number): Region | null {
  const row = standing.people.findIndex((p) => p.id === person);
  const at = standing.days.findIndex((d) => d.day === day);
  if (row < 0 && at < 0) return null;
  const col = at < 0 ? standing.nameColumn : standing.dayColumns[at]!;
  const line = row < 0 ? standing.table.row : standing.table.row + 1 + row;
  return { sheet: standing.sheetId, at: { row: line, col, rows: 1, cols: 1 } };
}

/** A roster sheet as it was read back. */
export interface Standing {
  readonly sheet: string;
  readonly sheetId: string;
  readonly days: readonly SheetDay[];
  readonly people: readonly StaffMember[];
  /** One code a day. */
  readonly cells: readonly (readonly string[])[];
  /** Everything from A1 to what stands below the table. */
  readonly contents: Contents;
  /** 0-based column of each day. */
  readonly dayColumns: readonly number[];
  readonly nameColumn: number;
  readonly table: Area;
}

export async function readRoster(
  port: ReadPort,
  staffed: StaffedBook,
  known: KnownRoster
): Promise<Outcome<Standing>> {
  const { area, columns, sheet, totals, name } = known.info;
  const rowsDown = area.row + area.rows + ROWS_BELOW;
  const whole = { row: 0, col: 0, rows: rowsDown, cols: area.col + area.cols };
  const [contents] = await port.read([{ sheet, at: whole }]);
  const days = daysWithNotice(monthOf(known.month)!, staffed.calendar);
  const locale = (["zh", "en"] as const).find((l) => columns.includes(dayHeader(days[0]!, l))) ?? "zh";
  const headers = [TEXTS["rosterSheet.number"], TEXTS["rosterSheet.person"], TEXTS["rosterSheet.group"]].map(
    (t) => t[locale]
  );
  const wanted = [...headers, ...days.map((d) => dayHeader(d, locale))];
  const missing = wanted.filter((header) => !columns.includes(header));
  if (missing.length > 0)
    return refuse("roster.check.broken", { table: name, columns: listed(missing, locale) });
  const at = (header: string) => area.col + columns.indexOf(header);
  const table = totals ? { ...area, rows: area.rows - 1 } : area;
  const rows = contents!.values.slice(table.row + 1, table.row + table.rows);
  const dayColumns = days.map((d) => at(dayHeader(d, locale)));
  const [number, person, group] = headers.map(at) as [number, number, number];
  return done({
    sheet: sheetOf(staffed.book, sheet).name,
    sheetId: sheet,
    days,
    people: rows.map((row, i) =>
      personOf(staffed, row.map(textOf), { number, person, group }, table.row + 2 + i)
    ),
    cells: rows.map((row) => dayColumns.map((col) => foldWidth(textOf(row[col])))),
    contents: contents!,
    dayColumns,
    nameColumn: person,
    table,
  });
}

/** A person of the sheet, with the days of joining and leaving that the staff list knows. */
function personOf(
  staffed: StaffedBook,
  row: readonly string[],
  at: { number: number; person: number; group: number },
  line: number
): StaffMember {
  const id = row[at.number] || row[at.person] || `#${line}`;
  const known = staffed.staff.chosen?.people.find((p) => p.id === id);
  return {
    id,
    name: row[at.person] ?? "",
    names: known?.names ?? [row[at.person] ?? ""],
    group: row[at.group] ?? "",
    joined: known?.joined ?? null,
    left: known?.left ?? null,
    row: line,
  };
}

function shiftsOf(staffed: StaffedBook, known: KnownRoster, profile: RuledProfile): readonly Shift[] | null {
  const table = knownTable(staffed.book, known.shifts);
  if (!table) return profile.shifts;
  return readShifts(staffed.scanned.find((s) => s.sheet.name === table.sheet)?.cells ?? [], profile.shifts);
}

/** People needed as the rows below the table say, or above it in rosters of earlier versions; a shift whose row was deleted is not asked for. */
function demandsOn(standing: Standing, shifts: readonly Shift[]): (day: Day) => Demand[] {
  const { row: head, rows: height } = standing.table;
  const around = standing.contents.values.map((line, i) => (i < head || i >= head + height ? line : []));
  const rows = shifts.flatMap((shift) => {
    const labels = Object.values(TEXTS["rosterSheet.need"]).map((t) => t.replace("{shift}", shift.code));
    const row = around.findIndex((line) => line.some((cell) => labels.includes(textOf(cell))));
    return row < 0 ? [] : [{ shift: shift.code, row }];
  });
  return (day) => {
    const col = standing.dayColumns[standing.days.findIndex((d) => d.day === day)]!;
    return rows.map(({ shift, row }) => {
      const need = Number(around[row]![col]);
      return {
        shift,
        from: 0,
        to: 0,
        role: null,
        min: Number.isInteger(need) && need > 0 ? need : 0,
        max: null,
      };
    });
  };
}
