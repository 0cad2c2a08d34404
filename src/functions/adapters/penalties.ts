import { type Day, type Result, fail, ok, yuanOf } from "../../domain/kernel";
import {
  type FinesIndex,
  type LedgerLine,
  finesOf,
  indexFines,
  ledgerOf,
  monthOf,
  stageOf,
  totalOf,
} from "../../domain/penalties";
import type { RuleSet } from "../../domain/rulebook";
import * as catalog from "../catalog/penalties";
import type { Matrix } from "../catalog/model";
import { readLog } from "../read/log";
import { sentenceOf } from "../render/error";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Bound, rows, table } from "../run";

/** One call asks about many people with the same log: it is read, counted and sorted once. */
const indexes = new WeakMap<Matrix, FinesIndex>();

const ledger = (log: Matrix, rules: RuleSet): LedgerLine[] => ledgerOf(rules, readLog(log));

function fines(log: Matrix, rules: RuleSet, person: string, month: Day): readonly LedgerLine[] {
  let index = indexes.get(log);
  if (index === undefined) indexes.set(log, (index = indexFines(ledger(log, rules))));
  return finesOf(index, person, monthOf(month));
}

function total(lines: readonly LedgerLine[]): Result<Value> {
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

export const PENALTIES: readonly Bound[] = [
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
