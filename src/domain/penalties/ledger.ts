import { type Day, type Fen, type Problem, ymd, NO_FEN, timesFen, addFen } from "../kernel";
import type { RuleSet } from "../rulebook";
import { restartsMonthly, stepOf } from "./ladder";
import { DOCUMENTS, type Matter, type Matters, matterBeside } from "./matter";
import type { Charge, LedgerLine, LogLine } from "./offence";
import { type People, type StaffLine, peopleOf } from "./people";

/** Year and month as one number, for grouping. */
export function monthOf(d: Day): number {
  const { year, month } = ymd(d);
  return year * 12 + month - 1;
}

/** What a ledger is made from. */
export interface LogRead {
  readonly lines: readonly LogLine[];
  readonly staff: readonly StaffLine[];
  readonly matters?: Matters;
}

const MANUAL = "C-27";

/** A log line once its person and its words are known. */
interface Entry {
  readonly line: LogLine;
  readonly person: string;
  readonly matter: Matter;
}

const nothing = ({ line, person }: Entry) => ({
  line,
  person,
  charge: null,
  occurrence: 0,
  stage: "",
  gravity: 0,
  rule: "",
  isUnclear: false,
});

function unclear(entry: Entry, problem: Problem): LedgerLine {
  const { line } = entry;
  const named = { ...problem, params: { row: line.row, ...problem.params } };
  return { ...nothing(entry), fen: null, problem: named, isUnclear: true };
}

const problemOf = (code: string, text: string): Problem => ({ kind: "unknown", code, params: { text } });

/** A fine: money that is given may stand with a minus. */
const takes = ({ charges }: Matter): boolean =>
  !charges.ok || charges.value.some(({ offence }) => offence !== "reward");

/** What of a line can't be read at all, or null. */
function unreadable({ line, person, matter }: Entry, people: People): Problem | null {
  const { name, number } = line;
  if (line.day === null)
    return problemOf(line.dayText === "" ? "penalty.line.noDay" : "penalty.line.day", line.dayText);
  if (person === "") return problemOf("penalty.line.person", "");
  if (number === "" && people.numbersOf(name).length > 1) return problemOf("penalty.line.two", name);
  if (people.severalIn(number || name).length > 1) return problemOf("penalty.line.several", number || name);
  if (matter.isInDoubt) return problemOf("penalty.line.remark", line.remark ?? "");
  if (takes(matter) && (line.amount ?? 0) < 0) return problemOf("penalty.line.negative", line.matter);
  return line.amountText === undefined ? null : problemOf("penalty.line.amount", line.amountText);
}

/** The manager's own amount (C-27) stands whatever the words are; their stage doesn't when they weren't understood. */
function manual(entry: Entry, amount: Fen): LedgerLine {
  const { charges, isAboutOffence } = entry.matter;
  const hasNoStage = !charges.ok && isAboutOffence;
  return {
    ...nothing(entry),
    occurrence: 1,
    fen: amount,
    rule: MANUAL,
    ...(hasNoStage ? { hasNoStage } : {}),
  };
}

type Count = (charge: Charge, entry: Entry) => number;

function counter(rules: RuleSet): Count {
  const seen = new Map<string, number>();
  return ({ offence, count }, { line, person }) => {
    const name = typeof offence === "string" ? offence : offence.name;
    const isMonthly = typeof offence !== "string" || restartsMonthly(rules, offence);
    const period = isMonthly && line.day !== null ? monthOf(line.day) : "";
    const key = `${person}\n${name}\n${period}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + count);
    return before + 1;
  };
}

interface Due {
  readonly fen: Fen | null;
  readonly stage: string;
  readonly gravity: number;
  readonly rule: string;
  readonly problem?: Problem;
}

/** What is due for the times `first` to `first + count - 1`: the amounts together, the stage of the last. */
function due(rules: RuleSet, { offence, count, place }: Charge, first: number): Due {
  if (typeof offence !== "string") {
    const { fen, stage } = offence;
    return { fen: timesFen(fen, count), stage, gravity: stage === "" ? 0 : 1, rule: MANUAL };
  }
  let total: Due = { fen: NO_FEN, stage: "", gravity: 0, rule: "" };
  for (let n = first; n < first + count; n++) {
    const step = stepOf(rules, offence, place ?? n);
    if (!step.ok) {
      const rule = String(step.problem.params["id"] ?? "");
      return { fen: null, stage: "", gravity: 0, rule, problem: step.problem };
    }
    total = { ...step.value, fen: addFen(total.fen ?? NO_FEN, step.value.fen) };
  }
  return total;
}

function charged(rules: RuleSet, entry: Entry, charge: Charge, occurrence: number): LedgerLine {
  const { line } = entry;
  const last = occurrence + charge.count - 1;
  if (charge.nth !== undefined && charge.nth !== last && charge.offence !== "reward")
    return unclear(entry, {
      kind: "unknown",
      code: "penalty.line.nth",
      params: { nth: charge.nth, n: last },
    });
  const step = due(rules, charge, occurrence);
  const { problem, ...rest } = step;
  const base = { ...nothing(entry), ...rest, charge, occurrence: last };
  if (line.amount !== undefined) return { ...base, fen: line.amount };
  return problem === undefined ? base : { ...base, problem };
}

function linesOf(rules: RuleSet, entry: Entry, count: Count): LedgerLine[] {
  const { line, matter } = entry;
  const { charges } = matter;
  if (matter.withdrawn !== null) return [{ ...nothing(entry), fen: NO_FEN, withdrawn: matter.withdrawn }];
  if (!charges.ok) {
    return [line.amount === undefined ? unclear(entry, charges.problem) : manual(entry, line.amount)];
  }
  const [first] = charges.value;
  if (first === undefined)
    return [line.amount === undefined ? { ...nothing(entry), fen: NO_FEN } : manual(entry, line.amount)];
  // One amount can't be shared out among several offences of a line.
  if (line.amount !== undefined && charges.value.length > 1) return [manual(entry, line.amount)];
  return charges.value.map((charge) => charged(rules, entry, charge, count(charge, entry)));
}

/**
 * Every line of a log with what was understood of it, its how-manieth time, amount and stage, in the order of the
 * log. Counting goes by date within person, offence and period, whatever the order of the lines. A line that was not
 * understood stands there with the reason.
 */
export function ledgerOf(rules: RuleSet, log: LogRead): LedgerLine[] {
  const people = peopleOf(log.lines, log.staff);
  const matters = log.matters ?? DOCUMENTS;
  const count = counter(rules);
  const entries = log.lines.map((line, index) => {
    const person = people.keyOf(line.number, line.name);
    return { index, line, person, matter: matterBeside(matters, line, people.isQqAgent(person)) };
  });
  const out = new Array<LedgerLine[]>(entries.length);
  const byDay = [...entries].sort((a, b) => (a.line.day ?? 0) - (b.line.day ?? 0));
  for (const { index, ...entry } of byDay) {
    const problem = entry.matter.withdrawn === null ? unreadable(entry, people) : null;
    out[index] = problem === null ? linesOf(rules, entry, count) : [unclear(entry, problem)];
  }
  return out.flat();
}
