import { postsOf, verdictOf } from "../../../domain/approvals";
import type { Day, Fen } from "../../../domain/kernel";
import {
  type LedgerLine,
  ledgerOf,
  type LogLine,
  mattersWith,
  type OwnOffence,
  type StaffLine,
} from "../../../domain/penalties";
import { PENALTY } from "../../../domain/registers";
import { type Line } from "../../../domain/tables";
import { PENALTY_MATTERS, type PenaltyKind } from "../../../domain/words";
import { sourceText } from "../../../functions/rules";
import { text } from "../../../text";
import { ruleOf } from "../../rules/by-id";
import {
  type Derivation,
  type Derived,
  type DerivedProblem,
  type Desk,
  numberIn,
  textIn,
  type Values,
  wrongWith,
} from "./derivation";
import { approverOf, calledBy } from "./people";

const RULE = PENALTY.rule;

/** What a line of the register says, in the words logs are read by. */
export function matterText(value: string): string {
  return PENALTY_MATTERS.find((matter) => matter.value === value)?.words[0] ?? value;
}

/** What a line does to a wage: as it says itself, else by its matter. */
export function kindOf(values: Values, own: readonly Line[]): PenaltyKind {
  const said = textIn(values, "kind");
  if (said === "fine" || said === "reward" || said === "loss") return said;
  const matter = textIn(values, "matter");
  const shops = own.find((line) => textIn(line.values, "name") === matter);
  if (shops) return kindOf({ kind: shops.values.kind ?? "fine" }, []);
  return matter === "loss" ? "loss" : matter.startsWith("reward") ? "reward" : "fine";
}

/** A line that counts in a ladder: neither taken back nor a loss. */
const counts = (values: Values, own: readonly Line[]): boolean =>
  textIn(values, "state") !== "withdrawn" && kindOf(values, own) !== "loss";

const logLine = (values: Values, row: number): LogLine => ({
  row,
  day: numberIn(values, "day") as Day | null,
  dayText: "",
  number: textIn(values, "number"),
  name: textIn(values, "name"),
  matter: matterText(textIn(values, "matter")),
});

const staffLines = ({ people }: Desk): StaffLine[] =>
  people.flatMap(({ id, names, post }) =>
    names.map((name) => ({ number: id, name, isQqAgent: post?.toLowerCase() === "qq客服" }))
  );

const ownOffences = ({ own }: Desk): OwnOffence[] =>
  own.map(({ values }) => ({
    name: textIn(values, "name"),
    fen: (numberIn(values, "amount") ?? 0) as Fen,
    stage: textIn(values, "stage"),
  }));

type Placed = Pick<Line, "index" | "values">;

/** What the rules make of lines, in their order, named by their rows; a line that doesn't count has none. */
export function ledgerFor(desk: Desk, lines: readonly Placed[]): (LedgerLine | null)[] {
  const log = lines.map(({ index, values }) =>
    counts(values, desk.own) ? logLine(values, desk.firstRow + index) : null
  );
  const ledger = ledgerOf(desk.rules, {
    lines: log.filter((line) => line !== null),
    staff: staffLines(desk),
    matters: mattersWith(ownOffences(desk)),
  });
  const byRow = new Map(ledger.map((entry) => [entry.line.row, entry]));
  return log.map((line) => (line === null ? null : (byRow.get(line.row) ?? null)));
}

/** Number and name of one person, joined by the staff list; what contradicts it is refused. */
function personOf(line: Values, { people }: Desk): Derived {
  const [number, name] = [textIn(line, "number"), textIn(line, "name")];
  if (number === "" && name === "") return wrongWith(RULE, "number", "penalty.who");
  const byNumber = calledBy(number, people);
  const byName = calledBy(name, people);
  if (number === "" && byName.length > 1)
    return wrongWith(RULE, "number", "penalty.twoPeople", {
      name,
      numbers: byName.map(({ id }) => id).join("、"),
    });
  const [person] = number === "" ? byName : byNumber;
  if (person && name !== "" && number !== "" && !byName.includes(person))
    return wrongWith(RULE, "name", "penalty.otherName", { number, name: person.name, said: name });
  return { ok: true, values: { number: number || (person?.id ?? ""), name: name || (person?.name ?? "") } };
}

const sourceOf = (id: string, { locale }: Desk): string => {
  const rule = ruleOf(id);
  return rule ? sourceText(rule, locale) : "";
};

function cautionOf(kind: PenaltyKind, isManual: boolean, { locale }: Desk): string {
  const said = [
    ...(kind === "fine" ? [text("penalty.caution", {}, locale)] : []),
    ...(kind === "loss" ? [text("penalty.loss", {}, locale)] : []),
    ...(isManual ? [text("penalty.manualAmount", {}, locale)] : []),
  ];
  return said.join(locale === "zh" ? "；" : "; ");
}

/** Where a line that is typed will stand. */
const nextIndex = ({ lines }: Desk): number => (lines.at(-1)?.index ?? -1) + 1;

function derive(line: Values, desk: Desk): Derived {
  const person = personOf(line, desk);
  if (!person.ok) return person;
  const kind = kindOf(line, desk.own);
  const known: Values = { ...line, ...person.values, kind };
  const typed = numberIn(line, "amount");
  if (kind === "loss") {
    if (typed === null) return wrongWith(RULE, "amount", "penalty.lossAmount");
    const basis = sourceOf("W01", desk);
    return { ok: true, values: { ...known, basis, caution: cautionOf(kind, false, desk) } };
  }
  const entry = ledgerFor(desk, [...desk.lines, { index: nextIndex(desk), values: known }]).at(-1);
  if (!entry) return { ok: true, values: known };
  return fromLedger(known, entry, typed, desk);
}

function fromLedger(known: Values, entry: LedgerLine, typed: number | null, desk: Desk): Derived {
  if (entry.isUnclear && entry.problem)
    return wrongWith(RULE, "matter", entry.problem.code, entry.problem.params);
  const amount = typed ?? entry.fen;
  if (amount === null) return wrongWith(RULE, "amount", "penalty.openAmount");
  const isManual = amount !== entry.fen;
  const kind = kindOf(known, desk.own);
  return {
    ok: true,
    values: {
      ...known,
      amount,
      count: entry.occurrence,
      stage: kind === "reward" ? null : entry.stage,
      basis: sourceOf(isManual ? "C-27" : entry.rule, desk),
      caution: cautionOf(amount > 0 || kind === "loss" ? kind : "reward", isManual, desk),
    },
  };
}

/** Amounts that are not the rules' need the department's manager (C-27). */
function amountProblem(line: Line, entry: LedgerLine, desk: Desk): DerivedProblem | null {
  const { index, values } = line;
  const amount = numberIn(values, "amount");
  const at = (code: string, params: LineProblemParams, severity: "red" | "yellow" = "red") => ({
    index,
    column: "amount",
    code,
    params,
    severity,
  });
  if (amount === null)
    return entry.fen === null
      ? at("penalty.openAmount", {})
      : at("penalty.check.noAmount", { yuan: entry.fen / 100 });
  if (amount === entry.fen) return null;
  const asker = [textIn(values, "number"), textIn(values, "name")];
  const verdict = verdictOf(
    postsOf(desk.rules, "penalty.manual"),
    approverOf(textIn(values, "approver"), asker, desk.people)
  );
  if (verdict === "approved") return null;
  const due = entry.fen === null ? "–" : String(entry.fen / 100);
  return at(
    `penalty.check.${verdict}`,
    { yuan: amount / 100, due, approver: textIn(values, "approver") },
    soft(verdict)
  );
}

type LineProblemParams = DerivedProblem["params"];
const soft = (verdict: string): "red" | "yellow" =>
  verdict === "unknown" || verdict === "postOnly" ? "yellow" : "red";

function lineProblems(line: Line, entry: LedgerLine | null, desk: Desk): DerivedProblem[] {
  const { index, values } = line;
  const red = (column: string, code: string, params: LineProblemParams = {}): DerivedProblem => ({
    index,
    column,
    code,
    params,
    severity: "red",
  });
  if (textIn(values, "state") === "withdrawn") return [];
  const person = personOf(values, desk);
  if (!person.ok) return person.findings.map((f) => red(String(f.where.field), f.code, f.params));
  if (kindOf(values, desk.own) === "loss")
    return numberIn(values, "amount") === null ? [red("amount", "penalty.lossAmount")] : [];
  if (entry === null) return [];
  if (entry.isUnclear && entry.problem) return [red("matter", entry.problem.code, entry.problem.params)];
  const count = numberIn(values, "count");
  const amount = amountProblem(line, entry, desk);
  return [
    ...(count !== null && count !== entry.occurrence
      ? [red("count", "penalty.check.count", { count, due: entry.occurrence })]
      : []),
    ...(amount === null ? [] : [amount]),
  ];
}

/** C: what the rules make of a line, and where lines that stand there don't agree with them. */
export const penalty: Derivation = {
  derive,
  check(desk) {
    const ledger = ledgerFor(desk, desk.lines);
    return desk.lines.flatMap((line, i) => lineProblems(line, ledger[i] ?? null, desk));
  },
};
