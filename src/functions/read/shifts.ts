import { type Cell, type Interval, type Matrix, plain, wordOf } from "../../domain/kernel";
import { type RuleKey, type RuleSet, rangeOf, rulesNamed } from "../../domain/rulebook";
import { SHIFT_COLUMNS, type ShiftColumn } from "../../domain/registers";
import type { Named, Positions } from "../../domain/tables";
import type { ShiftTable } from "../catalog/spec";
import { tableOf } from "./cell";
import { columnsIn, onlyOnce } from "./columns";
import { need, refuse } from "./refusal";
import { readTime, spanOfText } from "../../domain/fields";

/** The first word is the code that rosters use. */
const CODES: readonly (readonly [RuleKey | null, readonly string[]])[] = [
  ["shift.day", ["白", "白班", "全白班", "日", "d"]],
  ["shift.half", ["半", "半白班", "半白", "h"]],
  ["shift.night", ["晚", "晚班", "夜", "夜班", "n"]],
  [null, ["休", "休息", "r", "-"]],
];

function hoursBy(rules: RuleSet, key: RuleKey | null): Interval | null {
  if (key === null) return null;
  const [start, end] = need(rangeOf(rules, key));
  return { start, end };
}

function ofProfile(name: string): ShiftTable {
  const rules = need(rulesNamed(name));
  return new Map(
    CODES.flatMap(([key, words]) => {
      const shift = { code: words[0]!, span: hoursBy(rules, key) };
      return words.map((w) => [w, shift] as const);
    })
  );
}

/** 9:00-17:30 in one cell instead of two. */
const SPAN = {
  id: "span",
  header: { zh: "时间", en: "Time" },
  words: ["时段", "班次时间", "上下班时间", "起止时间"],
} as const satisfies Named;
type Column = ShiftColumn | "span";
const COLUMNS: readonly Named<Column>[] = [...SHIFT_COLUMNS, SPAN];

/** When a shift is; without times it is a rest. */
function spanIn(start: Cell, end: Cell, span: Cell): Interval | null {
  const text = span ?? (end === null ? start : null);
  if (text !== null) return spanOfText(plain(text)) ?? refuse("wrong", "time.bad", { value: plain(text) });
  if (start === null) return end === null ? null : refuse("wrong", "time.bad", { value: "" });
  const [from, to] = [need(readTime(start)), need(readTime(end ?? null))];
  return { start: from, end: to <= from ? to + 1440 : to };
}

/** Each line's words and hours: by the headers of a table, else 班次, 开始, 结束 or 班次, 9:00-17:30 in this order. */
function linesOf(rows: Matrix): (readonly [words: readonly Cell[], span: Interval | null])[] {
  const header = rows[0] ?? [];
  const found = onlyOnce(header, columnsIn<Column>(COLUMNS, header));
  const isHeaded = found.code !== undefined && (found.start ?? found.span) !== undefined;
  const {
    code = 0,
    name,
    start,
    end,
    span,
  }: Positions<Column> = isHeaded ? found : { code: 0, start: 1, end: 2 };
  const lines = rows.slice(isHeaded || isHeader(header) ? 1 : 0);
  return lines.flatMap((row) => {
    const at = (column: number | undefined): Cell => (column === undefined ? null : (row[column] ?? null));
    return at(code) === null ? [] : [[[at(code), at(name)], spanIn(at(start), at(end), at(span))] as const];
  });
}

const isHeader = (row: readonly Cell[]) => row.slice(1).every((c) => typeof c === "string" && !/\d/.test(c));

/** The shop's own shifts by their code and their name; one that stands there twice could mean either. */
function ofTable(rows: Matrix): ShiftTable {
  const shifts = new Map<string, { code: string; span: Interval | null }>();
  for (const [[code = null, name = null], span] of linesOf(rows)) {
    const shift = { code: plain(code), span };
    for (const word of new Set([wordOf(code), wordOf(name)])) {
      if (word === "") continue;
      if (shifts.has(word)) refuse("wrong", "shift.twice", { code: word });
      shifts.set(word, shift);
    }
  }
  return shifts;
}

const profiles = new Map<string, ShiftTable>();

/** A profile by its name (S0 when nothing is given), or the shop's own shift table. */
export function readShifts(raw: unknown): ShiftTable {
  const rows = tableOf(raw);
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return ofTable(rows);
  const name = plain(rows[0]?.[0] ?? "S0");
  const known = profiles.get(name) ?? ofProfile(name);
  profiles.set(name, known);
  return known;
}
