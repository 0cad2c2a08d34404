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
  dayPlan,
  isProfileId,
  LEAVES,
  type Problem,
  profileBy,
  REST,
  type RosterPerson,
  type RuledProfile,
  type Shift,
} from "../../domain/roster";
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
  days: readonly Day[],
  previous: Matrix,
  shiftTable: ShiftTable,
  rules: RuleSet
): Result<Sheet> {
  const consecutive = days.every((d, i) => i === 0 || d === days[i - 1]! + 1);
  if (grid.length > names.length || !grid.every((row) => row.length === days.length))
    return fail("wrong", "roster.shape");
  if (!consecutive || new Set(names).size !== names.length) return fail("wrong", "roster.days");
  const codes = (row: readonly Cell[]) => row.map((c) => codeOf(c, shiftTable));
  const [first] = days;
  const profile = profileOf(first === undefined ? rules : rulesOn(rules, first));
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

/** Dates of the grid's columns; without them a month of which only the codes count. */
function planned(dates: Matrix | undefined, width: number): DayPlan[] {
  if (dates !== undefined) return dates.flat().map((c) => dayPlan(need(readDay(c)), []));
  return Array.from({ length: width }, (_, i) => ({ day: addDays(SOME_DAY, i), kind: "work", demands: [] }));
}

export const ROSTER: readonly Computed[] = [
  table(catalog.ROSTER_CHECK, (grid, names, dates, previous = [], shifts, _pick, rules) => {
    const sheet = sheetOf(
      grid,
      names.flat().map(plain),
      dates.flat().map((c) => need(readDay(c))),
      previous,
      shifts,
      rules
    );
    if (!sheet.ok) return sheet;
    const { findings } = checkRoster(sheet.value.problem, { cells: sheet.value.cells });
    return ok({ fields: fields("fields.findings"), lines: findings.map(findingLine), main: 2 });
  }),
  table(catalog.ROSTER_COUNT, (grid, what, dates, shiftTable) => {
    const shifts = shiftsOf(shiftTable);
    if (dates === undefined && what === "weekends") return fail("wrong", "roster.dates");
    if (dates === undefined && what === "holidays") return fail("wrong", "roster.holidayDates");
    const days = planned(dates, grid[0]!.length);
    if (days.length !== grid[0]!.length) return fail("wrong", "roster.shape");
    // 13 statutory days since 2025, 11 before.
    if (what === "holidays" && days.some(({ day }) => ymd(day).year < 2025))
      return fail("unknown", "roster.before2025");
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
