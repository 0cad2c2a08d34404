import type { WorkCalendar } from "../../domain/calendar";
import { type Stage, answerDay, complaintStages, rightsWindow } from "../../domain/complaints";
import { type Day, type Moment, ok, type Result, serialOf } from "../../domain/kernel";
import {
  type Resolved,
  type RuleKey,
  type RuleSet,
  numberOf,
  ruleFor,
  rulesUnder,
} from "../../domain/rulebook";
import * as catalog from "../catalog/complaints";
import { actorText, sayingOf, valueText } from "../render/rule";
import type { Answerable, Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, table } from "../run";

const moment = (at: Result<Moment>): Answerable => (at.ok ? serialOf(at.value) : at.problem);
const day = (at: Result<Day>): Answerable => (at.ok ? at.value : at.problem);

function stageLine(rules: RuleSet, { key, from, due, dueDay }: Stage): Answerable[] {
  const { rule } = ruleFor(rules, key);
  const end = due === null ? (dueDay === null ? "" : day(dueDay)) : moment(due);
  return [rule.zh, actorText(rule.actor), moment(from), end, rule.id];
}

/** What to prepare: a word, what it is, and the rule. */
const noteLine =
  (title: string) =>
  ({ rule, value }: Resolved): Value[] => [title, valueText(value, rule.unit), "", "", rule.id];

function notes(rules: RuleSet): Value[][] {
  const under = (prefix: string, title: string) => rulesUnder(rules, prefix).map(noteLine(title));
  return [
    ...under("complaint.payOutcome", word("complaint.outcome")),
    ...under("complaint.refuse", word("complaint.outcome")),
    ...under("complaint.stages", word("complaint.record")),
    ...under("complaint.proof.", word("complaint.proof")),
    ...under("complaint.appeal.", word("complaint.appeal")),
    ...under("complaint.record.", word("complaint.record")),
  ];
}

/** The rules that say more about a right than how long it lasts. */
function rightsNotes(rules: RuleSet, type: string): Value[][] {
  const prefix = type === "lateShipping" ? "ship." : `rights.${type}.`;
  const clocks = [".window", ".answer", ".late"];
  const told = rulesUnder(rules, prefix).filter(({ rule }) => !clocks.some((c) => rule.key.endsWith(c)));
  const always = rulesUnder(rules, "rights.during.");
  return [...told, ...always].map((note) => [note.rule.id, sayingOf(note)]);
}

/** The platform's answer counts from the filing: without its time the line only says how long it takes. */
function answerLine(
  rules: RuleSet,
  calendar: WorkCalendar,
  key: RuleKey,
  filed: Moment | undefined
): Answerable[] {
  if (filed !== undefined) return [word("rights.answer"), day(answerDay(rules, calendar, key, filed))];
  const days = numberOf(rules, key);
  if (!days.ok) return [word("rights.answer"), days.problem];
  const time = valueText(days.value, ruleFor(rules, key).rule.unit);
  return [word("rights.answer"), word("rights.afterFiling", { time })];
}

export const COMPLAINTS: readonly Computed[] = [
  table(catalog.RIGHTS_WINDOW, (type, base, _pick, rules, calendar, filed) => {
    const { from, to, windowKey, answerKey } = rightsWindow(rules, type, base);
    return ok({
      fields: fields("fields.item"),
      lines: [
        [word("rights.from"), moment(from)],
        [word("rights.to"), to === null ? word("rights.noEnd") : moment(to)],
        ...(answerKey === null ? [] : [answerLine(rules, calendar, answerKey, filed)]),
        [word("rights.note"), ruleFor(rules, windowKey).rule.zh],
        ...rightsNotes(rules, type),
      ],
    });
  }),
  table(catalog.COMPLAINT_CLOCK, (filed, _pick, rules, calendar) => {
    const stages = complaintStages(rules, calendar, filed);
    const lines = [...stages.map((s) => stageLine(rules, s)), ...notes(rules)];
    return ok({ fields: fields("fields.stages"), lines, main: 3 });
  }),
];
