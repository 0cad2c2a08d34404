import { type Day, type Fen, ymd } from "../kernel";
import type { RuleSet } from "../rulebook";
import { restartsMonthly, stepOf } from "./ladder";
import { type LedgerLine, type LogLine, OFFENCE_WORDS, type Offence } from "./offence";

/** Year and month as one number, for grouping. */
export function monthOf(d: Day): number {
  const { year, month } = ymd(d);
  return year * 12 + month - 1;
}

/** What a log's words mean; null when no rule speaks of it. Example: `offenceOf("因服务被投诉")` → "complaint". */
export function offenceOf(matter: string): Offence | null {
  const words = matter.toLowerCase();
  return OFFENCE_WORDS.find(([, list]) => list.some((w) => words.includes(w)))?.[0] ?? null;
}

const PLACES: readonly (readonly [RegExp, number])[] = [
  [/第一|第1|冠军/, 1],
  [/第二|第2|亚军/, 2],
  [/第三|第3|季军/, 3],
];

/** A reward goes by the place (第一名 …), not by how often; without a place it is the first. */
const placeOf = (matter: string): number => PLACES.find(([words]) => words.test(matter))?.[1] ?? 1;

function entryOf(rules: RuleSet, line: LogLine, offence: Offence | null, occurrence: number): LedgerLine {
  const base = { ...line, offence, occurrence };
  if (offence === null) {
    const problem = { code: "penalty.noRule", params: { matter: line.matter } };
    const manual = line.amount ?? null;
    return {
      ...base,
      fen: manual,
      stage: "",
      gravity: 0,
      rule: "C-27",
      ...(manual === null ? { problem } : {}),
    };
  }
  const step = stepOf(rules, offence, offence === "reward" ? placeOf(line.matter) : occurrence);
  if (step.ok) return { ...base, ...step.value, fen: line.amount ?? step.value.fen };
  const { code, params } = step.problem;
  const open = { ...base, stage: "", gravity: 0, rule: String(params["id"] ?? "") };
  return line.amount === undefined
    ? { ...open, fen: null, problem: { code, params } }
    : { ...open, fen: line.amount };
}

/**
 * Every line of a log with its how-manieth time, amount and stage, in the order of the log. Counting goes by date
 * within person, offence and period, whatever the order of the lines.
 */
export function ledgerOf(rules: RuleSet, log: readonly LogLine[]): LedgerLine[] {
  const seen = new Map<string, number>();
  const out: LedgerLine[] = new Array(log.length);
  const byDay = log.map((line, index) => ({ line, index })).sort((a, b) => a.line.day - b.line.day);
  for (const { line, index } of byDay) {
    const offence = offenceOf(line.matter);
    const period = offence === null || restartsMonthly(rules, offence) ? monthOf(line.day) : "";
    const key = `${line.person} ${offence ?? line.matter} ${period}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    out[index] = entryOf(rules, line, offence, occurrence);
  }
  return out;
}

/** Ledger lines without rewards, by calendar month, then by person (number or name). */
export type FinesIndex = ReadonlyMap<number, FinesOfMonth>;
export type FinesOfMonth = ReadonlyMap<string, readonly LedgerLine[]>;

/** Sorts a ledger by month and person once, so that a column of people is answered at a glance each. */
export function indexFines(ledger: readonly LedgerLine[]): FinesIndex {
  const index = new Map<number, Map<string, LedgerLine[]>>();
  for (const line of ledger.filter((l) => l.offence !== "reward")) {
    const month = monthOf(line.day);
    const people = index.get(month) ?? new Map<string, LedgerLine[]>();
    index.set(month, people);
    for (const person of new Set([line.person, line.name ?? line.person])) {
      const lines = people.get(person);
      if (lines === undefined) people.set(person, [line]);
      else lines.push(line);
    }
  }
  return index;
}

/** Sum of fines in fen, or the first line that has no amount. Example: two complaints → 15000 (TC07). */
export function totalOf(lines: readonly LedgerLine[]): Fen | LedgerLine {
  const open = lines.find((l) => l.fen === null);
  return open ?? (lines.reduce((sum, l) => sum + l.fen!, 0) as Fen);
}

/** The gravest stage of some lines; "" when there are none. Example: three complaints → 自动离职 (TC08). */
export function stageOf(lines: readonly LedgerLine[]): string {
  const gravest = lines.reduce<LedgerLine | null>(
    (g, l) => (g === null || l.gravity > g.gravity ? l : g),
    null
  );
  return gravest?.stage ?? "";
}
