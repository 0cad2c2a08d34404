import { type Matrix, ok, type Result, yuanOf } from "../../domain/kernel";
import {
  type Charge,
  type Fines,
  type FinesIndex,
  type LedgerLine,
  type LogRead,
  finesOf,
  indexFines,
  isReward,
  ledgerOf,
  mattersWith,
  stageOf,
  totalOf,
} from "../../domain/penalties";
import type { Day } from "../../domain/kernel";
import type { RuleSet } from "../../domain/rulebook";
import * as catalog from "../catalog/penalties";
import { readLog, readOffences, readStaff } from "../read/log";
import { sentenceOf } from "../render/error";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, rows, table } from "../run";

const readAll = (log: Matrix, staff: Matrix | undefined, own: Matrix | undefined): LogRead => ({
  lines: readLog(log),
  staff: staff === undefined ? [] : readStaff(staff),
  ...(own === undefined ? {} : { matters: mattersWith(readOffences(own)) }),
});

/** One call asks about many people with the same log: it is read, counted and sorted once. */
interface Asked {
  readonly index: FinesIndex;
  readonly answers: Map<string, Result<Fines>>;
}
const logs = new WeakMap<Matrix, Asked>();

function fines(
  log: Matrix,
  rules: RuleSet,
  person: string,
  day: Day,
  ...more: [staff: Matrix | undefined, own: Matrix | undefined]
): Result<Fines> {
  let asked = logs.get(log);
  if (asked === undefined)
    logs.set(log, (asked = { index: indexFines(rules, readAll(log, ...more)), answers: new Map() }));
  const key = `${day}\n${person}`;
  let found = asked.answers.get(key);
  if (found === undefined) asked.answers.set(key, (found = finesOf(asked.index, person, day)));
  return found;
}

function total(found: Result<Fines>): Result<Value> {
  if (!found.ok) return found;
  const sum = totalOf(found.value);
  return sum.ok ? ok(yuanOf(sum.value)) : sum;
}

const stage = (found: Result<Fines>): Result<Value> => (found.ok ? stageOf(found.value) : found);

/** Why there is no amount, or the caution that goes with every fine. */
function remark(line: LedgerLine): string {
  if (line.problem !== undefined && line.fen === null) return sentenceOf(line.problem);
  return (line.fen ?? 0) > 0 && !isReward(line) ? word("penalty.caution") : "";
}

/** What a line was taken for. */
function understood({ charge, isUnclear, fen, rule }: LedgerLine): string {
  if (isUnclear) return word("penalty.unclear");
  if (charge !== null) return chargeName(charge);
  return rule !== "" && (fen ?? 0) > 0 ? word("penalty.manual") : word("penalty.none");
}

const chargeName = ({ offence }: Charge): string =>
  typeof offence === "string" ? word(`offence.${offence}`) : offence.name;

function ledgerLine(entry: LedgerLine): Value[] {
  const { line, fen } = entry;
  return [
    line.day ?? line.dayText,
    line.number === "" ? line.name : line.number,
    line.matter,
    entry.occurrence,
    fen === null ? "" : yuanOf(fen),
    isReward(entry) ? word("penalty.reward") : entry.stage,
    entry.rule,
    remark(entry),
    understood(entry),
  ];
}

export const PENALTIES: readonly Computed[] = [
  rows(catalog.PENALTY_TOTAL, (person, month, log, rules, staff, own) =>
    total(fines(log, rules, person, month, staff, own))
  ),
  rows(catalog.PENALTY_STAGE, (person, month, log, rules, staff, own) =>
    stage(fines(log, rules, person, month, staff, own))
  ),
  table(catalog.PENALTY_LEDGER, (log, _pick, rules, staff, own) =>
    ok({
      fields: fields("fields.ledger"),
      lines: ledgerOf(rules, readAll(log, staff, own)).map(ledgerLine),
      main: 4,
    })
  ),
];
