import { type Cell, type Interval, plain, wordOf } from "../../domain/kernel";
import { type RuleKey, type RuleSet, rangeOf, rulesNamed } from "../../domain/rulebook";
import type { ShiftTable } from "../catalog/spec";
import { tableOf } from "./cell";
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

/** A row 班次 | 开始 | 结束, or 班次 | 9:00-17:30; without times the shift is a rest. */
function ofRow(row: readonly Cell[]): Interval | null {
  const [, start = null, end = null] = row;
  if (start === null) return null;
  if (end !== null) {
    const [from, to] = [need(readTime(start)), need(readTime(end))];
    return { start: from, end: to <= from ? to + 1440 : to };
  }
  return spanOfText(plain(start)) ?? refuse("wrong", "time.bad", { value: plain(start) });
}

const isHeader = (row: readonly Cell[]) => row.slice(1).every((c) => typeof c === "string" && !/\d/.test(c));

const profiles = new Map<string, ShiftTable>();

/** A profile by its name (S0 when nothing is given), or the shop's own shift table. */
export function readShifts(raw: unknown): ShiftTable {
  const rows = tableOf(raw);
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
    const own = rows.filter((row, i) => row[0] !== null && !(i === 0 && isHeader(row)));
    return new Map(own.map((row) => [wordOf(row[0]!), { code: plain(row[0]!), span: ofRow(row) }] as const));
  }
  const name = plain(rows[0]?.[0] ?? "S0");
  const known = profiles.get(name) ?? ofProfile(name);
  profiles.set(name, known);
  return known;
}
