import { type Result, fail, ok, yuanOf } from "../../domain/kernel";
import { type LedgerLine, finesOf, ledgerOf, monthOf, stageOf, totalOf } from "../../domain/penalties";
import type { RuleSet } from "../../domain/rulebook";
import * as catalog from "../catalog/penalties";
import type { Matrix } from "../catalog/model";
import { readLog } from "../read/log";
import { sentenceOf } from "../render/error";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Bound, rows, table } from "../run";

/** One call asks about many people with the same log: it is read and counted once. */
const ledgers = new WeakMap<Matrix, LedgerLine[]>();

function ledger(log: Matrix, rules: RuleSet): LedgerLine[] {
  const known = ledgers.get(log) ?? ledgerOf(rules, readLog(log));
  ledgers.set(log, known);
  return known;
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
  rows(catalog.PENALTY_TOTAL, (person, month, log, rules) =>
    total(finesOf(ledger(log, rules), person, monthOf(month)))
  ),
  rows(catalog.PENALTY_STAGE, (person, month, log, rules) =>
    ok(stageOf(finesOf(ledger(log, rules), person, monthOf(month))))
  ),
  table(catalog.PENALTY_LEDGER, (log, _pick, rules) =>
    ok({
      fields: fields("fields.ledger"),
      lines: ledger(log, rules).map(ledgerLine),
      main: 4,
    })
  ),
];
