import {
  addDays,
  type Cell,
  type Day,
  fail,
  type Finding,
  type Interval,
  isoDay,
  type Matrix,
  ok,
  plain,
  type Result,
  wordOf,
  ymd,
} from "../../domain/kernel";
import {
  assemble,
  checkRoster,
  countRow,
  type DayPlan,
  dayKindOf,
  isProfileId,
  LEAVES,
  type Problem,
  profileBy,
  REST,
  type RosterPerson,
  type RuledProfile,
  type Shift,
} from "../../domain/roster";
import { type DayInfo, describeDay, statutoryDays, type WorkCalendar } from "../../domain/calendar";
import { type Resolved, type RuleSet, ruleFor, rulesOn } from "../../domain/rulebook";
import { fill } from "../../text/core";
import { ROSTER_FINDINGS } from "../../text/roster/findings";
import type { ShiftTable } from "../catalog/spec";
import { ROSTER_MESSAGES } from "../../text/functions/messages/roster";
import * as catalog from "../catalog/roster";
import { need } from "../read";
import { readDay } from "../../domain/fields";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { speak } from "../render/error";
import { type Computed, table } from "../run";

speak(ROSTER_MESSAGES);

const MINUTES_PER_HOUR = 60;
const NO_TALLY = { minutes: 0, nights: 0, weekends: 0, holidays: 0 };
/** Any past month: the day a grid without dates is put on, when only codes are counted. */
const SOME_DAY = 61 as Day;

/** Codes of shifts, whole; any other code is of the kind that its hours say. */
const KINDS: ReadonlyMap<string, Shift["kind"]> = new Map<string, Shift["kind"]>([
  ...["晚", "晚班", "夜", "夜班", "大夜", "小夜", "n", "night"].map((w) => [w, "night"] as const),
  ...["半", "半班", "半白", "半白班", "中", "中班"].map((w) => [w, "half"] as const),
  ...["值", "值班"].map((w) => [w, "duty"] as const),
]);
/** A shift that begins at five in the afternoon or later, or ends after midnight, is a night. */
const EVENING = 17 * MINUTES_PER_HOUR;
const MIDNIGHT = 24 * MINUTES_PER_HOUR;

function kindOf(code: string, { start, end }: Interval): Shift["kind"] {
  const known = KINDS.get(wordOf(code));
  return known ?? (start >= EVENING || end > MIDNIGHT ? "night" : "day");
}

function shiftsOf(shifts: ShiftTable): Shift[] {
  const byCode = new Map([...shifts.values()].map((s) => [s.code, s.span]));
  return [...byCode].flatMap(([code, span]) => {
    if (span === null) return [];
    const kind = kindOf(code, span);
    return [
      { code, name: code, kind, start: span.start, end: span.end % MIDNIGHT, breakMinutes: 0, colour: "" },
    ];
  });
}

/** Leave that has no code of its own in a roster, whole. */
const OTHER_LEAVES = new Set(
  "假 请假 休假 婚假 产假 陪产假 丧假 探亲假 工伤假 哺乳假 育儿假 护理假 公假".split(" ")
);

/** A cell as the roster knows it: the shift's own code, the rest day, a leave, or what stands there. */
function codeOf(cell: Cell, shifts: ShiftTable): string {
  const shift = shifts.get(wordOf(cell));
  if (shift !== undefined) return shift.span === null ? REST : shift.code;
  const text = plain(cell);
  return OTHER_LEAVES.has(wordOf(cell)) ? LEAVES[2] : text;
}

const personOf = (name: string, tail: readonly string[]): RosterPerson => ({
  id: name,
  name,
  group: "",
  joined: null,
  left: null,
  tail,
  carry: NO_TALLY,
});

/** The profile of the document that the rules choose for the day shift, by the values of the rules. */
function profileOf(rules: RuleSet): Result<RuledProfile> {
  const { doc } = ruleFor(rules, "shift.day").rule;
  const profile = profileBy(rules, isProfileId(doc) ? doc : "S0");
  const [wrong] = profile.findings;
  if (wrong === undefined) return ok(profile);
  const resolved = [...rules.byKey.values()].find(({ rule }) => rule.id === wrong.rule);
  return resolved === undefined ? fail("wrong", "rules.header") : cannotUse(resolved);
}

function cannotUse({ rule, value }: Resolved): Result<never> {
  const params = { id: rule.id, rule: rule.zh };
  return value === null || value === ""
    ? fail("unset", "rule.unset", params)
    : fail("wrong", "rule.value", params);
}

interface Sheet {
  readonly problem: Problem;
  readonly cells: readonly (readonly string[])[];
}

function sheetOf(
  grid: Matrix,
  names: readonly string[],
  days: readonly DayInfo[],
  previous: Matrix,
  shiftTable: ShiftTable,
  rules: RuleSet
): Result<Sheet> {
  const consecutive = days.every(({ day }, i) => i === 0 || day === days[i - 1]!.day + 1);
  if (grid.length > names.length || !grid.every((row) => row.length === days.length))
    return fail("wrong", "roster.shape");
  if (!consecutive || new Set(names).size !== names.length) return fail("wrong", "roster.days");
  const codes = (row: readonly Cell[]) => row.map((c) => codeOf(c, shiftTable));
  const [first] = days;
  const profile = profileOf(first === undefined ? rules : rulesOn(rules, first.day));
  if (!profile.ok) return profile;
  const problem = assemble({
    profile: profile.value,
    shifts: shiftsOf(shiftTable),
    people: names.map((name, i) => personOf(name, codes(previous[i] ?? []))),
    days,
  });
  const { restPerPeriod } = problem.settings;
  // More rests than the rules ask for are the shop's to give; a month that was made so is checked by its record.
  const settings = {
    ...problem.settings,
    restPerPeriod: restPerPeriod && { ...restPerPeriod, mode: "atLeast" as const },
  };
  // Blank rows at the end of a grid are people nobody has planned yet.
  return ok({
    problem: { ...problem, settings },
    cells: names.map((_, i) => codes(grid[i] ?? days.map(() => null))),
  });
}

const isFinding = (code: string): code is keyof typeof ROSTER_FINDINGS =>
  Object.hasOwn(ROSTER_FINDINGS, code);

function findingLine(f: Finding): Value[] {
  const { person, day } = f.where;
  const sentence = isFinding(f.code) ? fill(ROSTER_FINDINGS[f.code], f.params, "zh") : f.code;
  const on = typeof day === "number" ? isoDay(day as Day) : "";
  return [person ?? word("roster.team"), on, sentence, word(`grade.${f.severity}`), f.rule];
}

/** The dates of a grid's columns, as the shop's own calendar or the announced one has them. */
const datedBy = (calendar: WorkCalendar, dates: Matrix): DayInfo[] =>
  dates.flat().map((cell) => describeDay(need(readDay(cell)), calendar.own));

/** The first year of which nobody knows which weekdays are off and which weekends are worked; null = none. */
function unknownYear(days: readonly DayInfo[]): number | null {
  const first = days.find((d) => d.provisional);
  return first === undefined ? null : ymd(first.day).year;
}

/** Weekends of a year without calendar can't be told: the check says so in its last line. */
function unknownLine(days: readonly DayInfo[]): Value[][] {
  const year = unknownYear(days);
  const sentence = year === null ? "" : fill(ROSTER_MESSAGES["roster.yearUnknown"], { year }, "zh");
  return year === null ? [] : [[word("roster.team"), "", sentence, word("grade.info"), "W11"]];
}

/** Days on which a count of some measure can't be told, in words. */
function uncountable(what: string, days: readonly DayInfo[]): Result<never> | null {
  const year = what === "weekends" ? unknownYear(days) : null;
  if (year !== null) return fail("unknown", "calendar.yearUnknown", { year });
  const strange = what === "holidays" ? days.find(({ day }) => !statutoryDays(ymd(day).year)) : undefined;
  if (strange === undefined) return null;
  // 13 statutory days since 2025, 11 before; the lunar ones are worked out for some years ahead only.
  const { year: other } = ymd(strange.day);
  return other < 2025
    ? fail("unknown", "roster.before2025")
    : fail("unknown", "calendar.yearUnknown", { year: other });
}

const planOf = (info: DayInfo): DayPlan => ({ day: info.day, kind: dayKindOf(info), demands: [] });

/** Without dates a month of which only the codes count. */
const undated = (width: number): DayPlan[] =>
  Array.from({ length: width }, (_, i) => ({ day: addDays(SOME_DAY, i), kind: "work", demands: [] }));

export const ROSTER: readonly Computed[] = [
  table(catalog.ROSTER_CHECK, (grid, names, dates, previous = [], shifts, _pick, rules, calendar) => {
    const days = datedBy(calendar, dates);
    const sheet = sheetOf(grid, names.flat().map(plain), days, previous, shifts, rules);
    if (!sheet.ok) return sheet;
    const { findings } = checkRoster(sheet.value.problem, { cells: sheet.value.cells });
    return ok({
      fields: fields("fields.findings"),
      lines: [...findings.map(findingLine), ...unknownLine(days)],
      main: 2,
    });
  }),
  table(catalog.ROSTER_COUNT, (grid, what, dates, shiftTable, _pick, calendar) => {
    const shifts = shiftsOf(shiftTable);
    if (dates === undefined && what === "weekends") return fail("wrong", "roster.dates");
    if (dates === undefined && what === "holidays") return fail("wrong", "roster.holidayDates");
    const dated = datedBy(calendar, dates ?? []);
    const refused = uncountable(what, dated);
    if (refused !== null) return refused;
    const days = dates === undefined ? undated(grid[0]!.length) : dated.map(planOf);
    if (days.length !== grid[0]!.length) return fail("wrong", "roster.shape");
    const lines = grid.map((row): Value[] => {
      const counted = countRow(
        shifts,
        days,
        row.map((c) => codeOf(c, shiftTable))
      );
      return [what === "hours" ? counted.minutes / MINUTES_PER_HOUR : counted[what]];
    });
    return ok({ fields: fields("fields.count"), lines, main: 0 });
  }),
];
