import { type Day, fail, type Matrix, ok, type Result, yuanOf } from "../../domain/kernel";
import {
  type FinesIndex,
  type FinesOfMonth,
  type LedgerLine,
  indexFines,
  ledgerOf,
  monthOf,
  stageOf,
  totalOf,
} from "../../domain/penalties";
import type { RuleSet } from "../../domain/rulebook";
import * as catalog from "../catalog/penalties";
import { readLog } from "../read/log";
import { sentenceOf } from "../render/error";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, rows, table } from "../run";

const ledger = (log: Matrix, rules: RuleSet): LedgerLine[] => ledgerOf(rules, readLog(log));

interface Read {
  readonly index: FinesIndex;
  /** The month each asked day lies in: a column asks for one day a hundred thousand times. */
  readonly months: Map<Day, FinesOfMonth | undefined>;
}

/** One call asks about many people with the same log: it is read, counted and sorted once. */
const logs = new WeakMap<Matrix, Read>();

const NO_FINES: readonly LedgerLine[] = [];

function fines(log: Matrix, rules: RuleSet, person: string, day: Day): readonly LedgerLine[] {
  let read = logs.get(log);
  if (read === undefined)
    logs.set(log, (read = { index: indexFines(ledger(log, rules)), months: new Map() }));
  if (!read.months.has(day)) read.months.set(day, read.index.get(monthOf(day)));
  return read.months.get(day)?.get(person) ?? NO_FINES;
}

/** A column asks for the same few people again and again. */
const totals = new WeakMap<readonly LedgerLine[], Result<Value>>();

function total(lines: readonly LedgerLine[]): Result<Value> {
  let known = totals.get(lines);
  if (known === undefined) totals.set(lines, (known = workOutTotal(lines)));
  return known;
}

function workOutTotal(lines: readonly LedgerLine[]): Result<Value> {
  const sum = totalOf(lines);
  if (typeof sum === "number") return ok(yuanOf(sum));
  const { code, params } = sum.problem!;
  return fail("unset", code, params);
}

/** Why there is no amount, or the caution that goes with every fine. */
function remark(line: LedgerLine): string {
  if (line.fen === null) return sentenceOf({ kind: "unset", ...line.problem! });
  return line.fen > 0 && line.offence !== "reward" ? word("penalty.caution") : "";
}

function ledgerLine(line: LedgerLine): Value[] {
  const amount = line.fen === null ? "" : yuanOf(line.fen);
  const stage = line.offence === "reward" ? word("penalty.reward") : line.stage;
  return [line.day, line.person, line.matter, line.occurrence, amount, stage, line.rule, remark(line)];
}

export const PENALTIES: readonly Computed[] = [
  rows(catalog.PENALTY_TOTAL, (person, month, log, rules) => total(fines(log, rules, person, month))),
  rows(catalog.PENALTY_STAGE, (person, month, log, rules) => ok(stageOf(fines(log, rules, person, month)))),
  table(catalog.PENALTY_LEDGER, (log, _pick, rules) =>
    ok({
      fields: fields("fields.ledger"),
      lines: ledger(log, rules).map(ledgerLine),
      main: 4,
    })
  ),
];
