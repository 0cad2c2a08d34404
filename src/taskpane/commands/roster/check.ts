import { type Day, type Finding, foldWidth } from "../../../domain/kernel";
import { checkRoster, type Demand, type Problem, type Shift } from "../../../domain/roster";
import type { Area, Contents, ExcelPort } from "../../../excel";
import { listed, type Locale, TEXTS } from "../../../text";
import { sheetOf } from "../book/open";
import { textOf } from "../book/scan";
import { done, type Outcome, type Query, refuse } from "../contract";
import type { StaffMember } from "../staff/model";
import { daysWithNotice, monthOf, type SheetDay } from "./calendar";
import { historyOf, readOldRoster } from "./history";
import type { CheckAnswer, CheckArgs, CheckedFinding } from "./model";
import { problemOf, profileOf } from "./problem";
import { type Desk, type KnownRoster, readDesk, rostersOf } from "./read";
import { sentenceOf } from "./sentence";
import { knownTable, readShifts } from "./shifts";
import { dayHeader } from "./sheet";

/** Checks a roster as it stands on its sheet now, edited by hand or not; writes nothing. */
export const checkRosterSheet: Query<CheckArgs, CheckAnswer> = {
  title: "roster.check.title",
  args: [{ name: "month", kind: "month", label: "roster.check.month", required: false }],
  async ask(port, { month }, context) {
    const desk = await readDesk(port);
    if (!desk.ok) return desk;
    const rosters = rostersOf(desk.value.book);
    const known = month === undefined ? rosters[0] : rosters.find((r) => r.month === month);
    if (!known) return refuse("roster.check.none");
    const read = await readRoster(port, desk.value, known);
    if (!read.ok) return read;
    const shifts = shiftsOf(desk.value, known);
    if (!shifts)
      return refuse("roster.shiftsDamaged", { sheet: sheetOf(desk.value.book, known.info.sheet).name });
    return done(answer(desk.value, known, read.value, shifts, context.locale));
  },
};

/** A roster sheet as it was read back. */
interface Standing {
  readonly sheet: string;
  readonly sheetId: string;
  readonly days: readonly SheetDay[];
  readonly people: readonly StaffMember[];
  /** One code a day. */
  readonly cells: readonly (readonly string[])[];
  /** Everything from A1 to the end of the table. */
  readonly values: Contents["values"];
  /** 0-based column of each day. */
  readonly dayColumns: readonly number[];
  readonly nameColumn: number;
  readonly table: Area;
}

async function readRoster(port: ExcelPort, desk: Desk, known: KnownRoster): Promise<Outcome<Standing>> {
  const { area, columns, sheet, totals, name } = known.info;
  const whole = { row: 0, col: 0, rows: area.row + area.rows, cols: area.col + area.cols };
  const [contents] = await port.read([{ sheet, at: whole }]);
  const days = daysWithNotice(monthOf(known.month)!);
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
    sheet: sheetOf(desk.book, sheet).name,
    sheetId: sheet,
    days,
    people: rows.map((row, i) =>
      personOf(desk, row.map(textOf), { number, person, group }, table.row + 2 + i)
    ),
    cells: rows.map((row) => dayColumns.map((col) => foldWidth(textOf(row[col])))),
    values: contents!.values,
    dayColumns,
    nameColumn: person,
    table,
  });
}

/** A person of the sheet, with the days of joining and leaving that the staff list knows. */
function personOf(
  desk: Desk,
  row: readonly string[],
  at: { number: number; person: number; group: number },
  line: number
): StaffMember {
  const id = row[at.number] || row[at.person] || `#${line}`;
  const known = desk.staff.chosen?.people.find((p) => p.id === id);
  return {
    id,
    name: row[at.person] ?? "",
    group: row[at.group] ?? "",
    joined: known?.joined ?? null,
    left: known?.left ?? null,
    row: line,
  };
}

function shiftsOf(desk: Desk, known: KnownRoster): readonly Shift[] | null {
  const profile = profileOf(known.profile);
  const table = knownTable(desk.book, known.shifts);
  if (!table) return profile.shifts;
  return readShifts(desk.scanned.find((s) => s.sheet.name === table.sheet)?.cells ?? [], profile.shifts);
}

/** People needed as the rows above the table say; a shift whose row was deleted is not asked for. */
function demandsOn(standing: Standing, shifts: readonly Shift[]): (day: Day) => Demand[] {
  const above = standing.values.slice(0, standing.table.row);
  const rows = shifts.flatMap((shift) => {
    const labels = Object.values(TEXTS["rosterSheet.need"]).map((t) => t.replace("{shift}", shift.code));
    const row = above.findIndex((line) => line.some((cell) => labels.includes(textOf(cell))));
    return row < 0 ? [] : [{ shift: shift.code, row }];
  });
  return (day) => {
    const col = standing.dayColumns[standing.days.findIndex((d) => d.day === day)]!;
    return rows.map(({ shift, row }) => {
      const need = Number(above[row]![col]);
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

function answer(
  desk: Desk,
  known: KnownRoster,
  standing: Standing,
  shifts: readonly Shift[],
  locale: Locale
): CheckAnswer {
  const old = desk.scanned
    .filter((s) => s.sheet.id !== known.info.sheet)
    .map((s) => readOldRoster(s, standing.people, shifts))
    .filter((o) => o !== null);
  const problem = problemOf({
    profile: profileOf(known.profile),
    shifts,
    days: standing.days,
    people: standing.people,
    history: historyOf(monthOf(known.month)!, old, shifts),
    demands: demandsOn(standing, shifts),
    fixed: [],
  });
  const { findings } = checkRoster(problem, { cells: standing.cells });
  return {
    month: known.month,
    sheet: standing.sheet,
    findings: findings.map((finding) => placed(finding, problem, standing, locale)),
  };
}

function placed(finding: Finding, problem: Problem, standing: Standing, locale: Locale): CheckedFinding {
  const row = standing.people.findIndex((p) => p.id === finding.where.person);
  const day = standing.days.findIndex((d) => d.day === finding.where.day);
  const col = day < 0 ? standing.nameColumn : standing.dayColumns[day]!;
  const line = row < 0 ? standing.table.row : standing.table.row + 1 + row;
  const nowhere = row < 0 && day < 0;
  return {
    finding,
    sentence: sentenceOf(finding, problem, locale),
    show: nowhere ? null : { sheet: standing.sheetId, at: { row: line, col, rows: 1, cols: 1 } },
  };
}
