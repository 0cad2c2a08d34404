import { describeDay } from "../../domain/calendar";
import {
  addDays,
  type Cell,
  type Day,
  fail,
  type Finding,
  isoDay,
  type Matrix,
  ok,
  plain,
  type Result,
  wordOf,
} from "../../domain/kernel";
import {
  type DayPlan,
  LEAVES,
  PROFILES,
  type Person,
  type Problem,
  REST,
  type Settings,
  type Shift,
  checkRoster,
  countRow,
} from "../../domain/roster";
import { type RuleKey, type RuleSet, numberOf, ruleFor } from "../../domain/rulebook";
import { fill } from "../../text/core";
import { ROSTER_FINDINGS } from "../../text/roster/findings";
import type { ShiftTable } from "../catalog/spec";
import * as catalog from "../catalog/roster";
import { need } from "../read";
import { readDay } from "../../domain/fields";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, table } from "../run";

const MINUTES_PER_HOUR = 60;
const NO_TALLY = { minutes: 0, nights: 0, weekends: 0, holidays: 0 };
/** Any past month: the day a grid without dates is put on, when only codes are counted. */
const SOME_DAY = 61 as Day;

const KINDS: readonly (readonly [RegExp, Shift["kind"]])[] = [
  [/晚|夜|^n/i, "night"],
  [/半/, "half"],
  [/值/, "duty"],
];

function shiftsOf(shifts: ShiftTable): Shift[] {
  const byCode = new Map([...shifts.values()].map((s) => [s.code, s.span]));
  return [...byCode].flatMap(([code, span]) => {
    if (span === null) return [];
    const kind = KINDS.find(([words]) => words.test(code))?.[1] ?? "day";
    return [{ code, name: code, kind, start: span.start, end: span.end % 1440, breakMinutes: 0, colour: "" }];
  });
}

/** A cell as the roster knows it: the shift's own code, the rest day, a leave, or what stands there. */
function codeOf(cell: Cell, shifts: ShiftTable): string {
  const shift = shifts.get(wordOf(cell));
  if (shift !== undefined) return shift.span === null ? REST : shift.code;
  const text = plain(cell);
  return /假/.test(text) && !(LEAVES as readonly string[]).includes(text) ? LEAVES[2] : text;
}

const DAY_KINDS = { workday: "work", weekend: "weekend", holiday: "holiday", makeup: "adjusted" } as const;

const planOf = (day: Day): DayPlan => ({ day, kind: DAY_KINDS[describeDay(day).kind], demands: [] });

function personOf(name: string, tail: readonly string[]): Person {
  return {
    id: name,
    name,
    roles: [],
    shifts: null,
    share: 1,
    maxMinutes: null,
    minMinutes: null,
    joined: null,
    left: null,
    tail,
    carry: NO_TALLY,
  };
}

/**
 * The profile of the scheme that the rules choose for the day shift, with the numbers of the rules and what the shop's
 * own shifts allow (A-01, A-13, A-26, AMB13).
 */
function settingsBy(rules: RuleSet, shifts: readonly Shift[]): Settings {
  const { settings } = ruleFor(rules, "shift.day").rule.doc === "S3" ? PROFILES.S3 : PROFILES.S0;
  const known = new Set(shifts.map((s) => s.code));
  const { restPerPeriod, restPerWeek, longestRun } = settings;
  const value = (key: RuleKey) => need(numberOf(rules, key));
  return {
    ...settings,
    restPerPeriod: restPerPeriod && { ...restPerPeriod, days: value("shift.rest.month") },
    restPerWeek: restPerWeek && value("shift.rest.week"),
    longestRun: longestRun && { ...longestRun, days: value("shift.longestRun") },
    wholeRests: value("shift.rest.whole"),
    tolerance: value("shift.tolerance") * MINUTES_PER_HOUR,
    forbidden: settings.forbidden.filter((pair) => pair.every((code) => known.has(code))),
  };
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
  const shifts = shiftsOf(shiftTable);
  const problem: Problem = {
    shifts,
    people: names.map((name, i) => personOf(name, codes(previous[i] ?? []))),
    days: days.map(planOf),
    fixed: [],
    wishes: [],
    settings: settingsBy(rules, shifts),
    published: null,
  };
  // Blank rows at the end of a grid are people nobody has planned yet.
  return ok({ problem, cells: names.map((_, i) => codes(grid[i] ?? days.map(() => null))) });
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
  if (dates !== undefined) return dates.flat().map((c) => planOf(need(readDay(c))));
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
    if (what === "weekends" && dates === undefined) return fail("wrong", "roster.dates");
    const days = planned(dates, grid[0]!.length);
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
