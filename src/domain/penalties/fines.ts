import type { Day, Fen, Problem, Result } from "../kernel";
import { fail, ok, ymd } from "../kernel";
import { type LogRead, ledgerOf, monthOf } from "./ledger";
import { type LedgerLine, isReward } from "./offence";
import { type People, peopleOf, personKey } from "./people";
import type { RuleSet } from "../rulebook";

/** What a person owes in a month: the lines, or the line that might be theirs and was not understood. */
export interface Fines {
  readonly lines: readonly LedgerLine[];
  readonly unclear: Problem | null;
}

/** A ledger sorted once, so that a column of people is answered at a glance each. */
export interface FinesIndex {
  readonly people: People;
  readonly known: ReadonlyMap<string, readonly LedgerLine[]>;
  /** Lines that were not understood: by the person they name; "" is anybody. */
  readonly unclear: ReadonlyMap<string, readonly LedgerLine[]>;
}

function push<K>(map: Map<K, LedgerLine[]>, key: K, line: LedgerLine): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [line]);
  else known.push(line);
}

/** Whose an unclear line may be: everybody's who goes by the name, anybody's without one. */
function suspects(people: People, { line, person }: LedgerLine): readonly string[] {
  const several = line.number === "" ? people.numbersOf(line.name) : [];
  if (several.length > 1) return several;
  const named = people.severalIn(line.number || line.name);
  return named.length > 1 ? named.map((name) => people.keyOf(name, "")) : [person];
}

/** A log's fines by person, with the lines that could be somebody's and aren't understood. */
export function indexFines(rules: RuleSet, log: LogRead): FinesIndex {
  const people = peopleOf(log.lines, log.staff);
  const known = new Map<string, LedgerLine[]>();
  const unclear = new Map<string, LedgerLine[]>();
  for (const line of ledgerOf(rules, log)) {
    if (line.isUnclear) for (const person of suspects(people, line)) push(unclear, person, line);
    else if (!isReward(line) && line.line.day !== null)
      push(known, `${line.person}\n${monthOf(line.line.day)}`, line);
  }
  return { people, known, unclear };
}

/** Whether a line that was not understood may belong to a month. */
function mayBeIn({ line }: LedgerLine, day: Day): boolean {
  if (line.day !== null) return monthOf(line.day) === monthOf(day);
  return line.monthOfYear === undefined || line.monthOfYear === ymd(day).month;
}

const NOBODY: readonly LedgerLine[] = [];

/**
 * The fines of a person, by number or name, in the month of a day. Lines of others and of other months don't matter;
 * one that was not understood and may be theirs does.
 */
export function finesOf(index: FinesIndex, person: string, day: Day): Result<Fines> {
  const { people } = index;
  const several = people.numbersOf(person);
  if (several.length > 1)
    return fail("unknown", "penalty.twoPeople", { name: person, numbers: several.join("、") });
  const key = people.keyOf(personKey(person), "");
  const found = [...(index.unclear.get(key) ?? NOBODY), ...(index.unclear.get("") ?? NOBODY)];
  const open = found.find((line) => mayBeIn(line, day));
  const lines = index.known.get(`${key}\n${monthOf(day)}`) ?? NOBODY;
  return ok({ lines, unclear: open?.problem ?? null });
}

/** Sum of fines in fen; the problem of the first line that can't be summed. Example: two complaints → 15000 (TC07). */
export function totalOf({ lines, unclear }: Fines): Result<Fen> {
  if (unclear !== null) return { ok: false, problem: unclear };
  let sum = 0;
  for (const { fen, problem } of lines) {
    if (problem !== undefined) return { ok: false, problem };
    sum += fen ?? 0;
  }
  return ok(sum as Fen);
}

/** The gravest stage of some lines; "" when there are none. Example: three complaints → 自动离职 (TC08). */
export function stageOf({ lines, unclear }: Fines): Result<string> {
  if (unclear !== null) return { ok: false, problem: unclear };
  const nameless = lines.find((l) => l.hasNoStage === true);
  if (nameless !== undefined) {
    const { row, matter } = nameless.line;
    return fail("unknown", "penalty.line.stage", { row, matter });
  }
  const gravest = lines.reduce<LedgerLine | null>(
    (g, l) => (g === null || l.gravity > g.gravity ? l : g),
    null
  );
  return ok(gravest?.stage ?? "");
}
