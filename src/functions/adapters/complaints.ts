import { announcedCalendar } from "../../domain/calendar";
import { type Stage, complaintStages, rightsWindow } from "../../domain/complaints";
import { ok, serialOf } from "../../domain/kernel";
import { type Resolved, type RuleSet, ruleFor, rulesUnder } from "../../domain/rulebook";
import * as catalog from "../catalog/complaints";
import { actorText, sayingOf, valueText } from "../render/rule";
import type { Value } from "../render/table";
import { fields, word } from "../render/words";
import { type Computed, table } from "../run";

function stageLine(rules: RuleSet, stage: Stage): Value[] {
  const { rule } = ruleFor(rules, stage.key);
  const due = stage.due === null ? stage.dueDay! : serialOf(stage.due);
  return [rule.zh, actorText(rule.actor), serialOf(stage.from), due, rule.id];
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

export const COMPLAINTS: readonly Computed[] = [
  table(catalog.RIGHTS_WINDOW, (type, base, _pick, rules) => {
    const found = rightsWindow(rules, announcedCalendar(), type, base);
    if (!found.ok) return found;
    const { from, to, answerBy, windowKey } = found.value;
    const answer: Value[][] = answerBy === null ? [] : [[word("rights.answer"), answerBy]];
    return ok({
      fields: fields("fields.item"),
      lines: [
        [word("rights.from"), serialOf(from)],
        [word("rights.to"), serialOf(to)],
        ...answer,
        [word("rights.note"), ruleFor(rules, windowKey).rule.zh],
        ...rightsNotes(rules, type),
      ],
    });
  }),
  table(catalog.COMPLAINT_CLOCK, (filed, _pick, rules) => {
    const stages = complaintStages(rules, announcedCalendar(), filed);
    if (!stages.ok) return stages;
    const lines = [...stages.value.map((s) => stageLine(rules, s)), ...notes(rules)];
    return ok({ fields: fields("fields.stages"), lines, main: 3 });
  }),
];
