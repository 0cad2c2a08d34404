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
import { PENALTY_MESSAGES, PENALTY_WORDS } from "../../text/functions/messages/penalties";
import * as catalog from "../catalog/penalties";
import { readLog, readOffences, readStaff } from "../read/log";
import { sentenceOf, speak } from "../render/error";
import type { Value } from "../render/table";
import { fields } from "../render/words";
import { type Computed, rows, table } from "../run";

speak(PENALTY_MESSAGES);

const word = (key: keyof typeof PENALTY_WORDS): string => PENALTY_WORDS[key].zh;

const readAll = (log: Matrix, staff: Matrix | undefined, own: Matrix | undefined): LogRead => ({
  lines: readLog(log),
  staff: staff === undefined ? [] : readStaff(staff),
  ...(own === undefined ? {} : { matters: mattersWith(readOffences(own)) }),
});

/** What is known of a person in a month. */
interface Answers {
  readonly total: Result<Value>;
  readonly stage: Result<Value>;
}

/** One call asks about many people with the same log: it is read, counted and sorted once, each answer worked out once. */
interface Asked {
  readonly index: FinesIndex;
  readonly days: Map<Day, Map<string, Answers>>;
}
const logs = new WeakMap<Matrix, Asked>();

function answersOf(found: Result<Fines>): Answers {
  if (!found.ok) return { total: found, stage: found };
  const sum = totalOf(found.value);
  return { total: sum.ok ? ok(yuanOf(sum.value)) : sum, stage: stageOf(found.value) };
}

function fines(
  log: Matrix,
  rules: RuleSet,
  person: string,
  day: Day,
  ...more: [staff: Matrix | undefined, own: Matrix | undefined]
): Answers {
  let asked = logs.get(log);
  if (asked === undefined)
    logs.set(log, (asked = { index: indexFines(rules, readAll(log, ...more)), days: new Map() }));
  let people = asked.days.get(day);
  if (people === undefined) asked.days.set(day, (people = new Map()));
  let known = people.get(person);
  if (known === undefined) people.set(person, (known = answersOf(finesOf(asked.index, person, day))));
  return known;
}

/** Why there is no amount, or the caution that goes with every fine. */
function remark(line: LedgerLine): string {
  if (line.problem !== undefined && line.fen === null) return sentenceOf(line.problem);
  return (line.fen ?? 0) > 0 && !isReward(line) ? word("penalty.caution") : "";
}

/** What a line was taken for. */
function understood({ charge, isUnclear, fen, rule, withdrawn }: LedgerLine): string {
  if (isUnclear) return word("penalty.unclear");
  if (withdrawn !== undefined) return word("penalty.withdrawn");
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
  rows(
    catalog.PENALTY_TOTAL,
    (person, month, log, rules, staff, own) => fines(log, rules, person, month, staff, own).total
  ),
  rows(
    catalog.PENALTY_STAGE,
    (person, month, log, rules, staff, own) => fines(log, rules, person, month, staff, own).stage
  ),
  table(catalog.PENALTY_LEDGER, (log, _pick, rules, staff, own) =>
    ok({
      fields: fields("fields.ledger"),
      lines: ledgerOf(rules, readAll(log, staff, own)).map(ledgerLine),
      main: 4,
    })
  ),
];
