import { ruleValueOf, wordingOf } from "../../functions/rules";
import { dayOfMoment, isoDay } from "../../domain/kernel";
import type { Rule } from "../../domain/rulebook";
import { asTyped, type ReadPort } from "../../excel";
import { listed, type Message, text } from "../../text";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { isChanged } from "./columns";
import { asInput, type Edit, editRows } from "./edit";
import type { ChangedRule, ChangeRulesArgs, ChangeRulesPreview, ResetRulesArgs, TableLine } from "./model";
import { openRuleTable } from "./read-table";
import type { OpenTable } from "./table";
import { ruleOf } from "./by-id";
import { fits, forbiddenBy, inWords, typed } from "./values";

/** Changes values of the rule table, with reason, name and day. Refused where statute text forbids it, else warned. */
export async function planChange(
  port: ReadPort,
  args: ChangeRulesArgs,
  context: CommandContext
): Promise<Outcome<Planned<ChangeRulesPreview>>> {
  const opened = await openRuleTable(port);
  if (!opened.ok) return opened;
  const { book, open } = opened.value;
  const given = Object.entries(args.values);
  if (given.length === 0) return refuse("rules.change.nothing");
  if (args.reason.trim() === "") return refuse("rules.change.noReason");
  const edits: Edit[] = [];
  const changes: ChangedRule[] = [];
  for (const [id, input] of given) {
    const one = changeOf(open, id, input, args, context);
    if (!one.ok) return one;
    edits.push(one.value.edit);
    changes.push(one.value.change);
  }
  const ids = listed(
    changes.map((c) => c.id),
    context.locale
  );
  const writes = editRows(book, open, edits, {
    code: "rules.change.touches",
    params: { table: open.table.name, ids },
  });
  if (!writes.ok) return writes;
  return done({
    preview: { changes, warnings: changes.flatMap(({ id }) => warningOf(ruleOf(id)!)) },
    writes: writes.value,
    success: { code: "rules.change.done", params: { ids } },
    show: null,
  });
}

interface Change {
  readonly edit: Edit;
  readonly change: ChangedRule;
}

function changeOf(
  { lines, table }: OpenTable,
  id: string,
  input: string | number,
  { reason, by, until }: ChangeRulesArgs,
  { now, locale }: CommandContext
): Outcome<Change> {
  const [line, rule] = [lines.find((l) => l.id === id), ruleOf(id)];
  if (!line || !rule) return refuse("rules.unknown", { id, table: table.name });
  const value = ruleValueOf(input);
  const says = wordingOf(rule, locale);
  if (!fits(rule, value)) return refuse("rules.badValue", { id, says, value: String(input) });
  const law = forbiddenBy(rule, value, locale);
  if (law !== null)
    return refuse("rules.forbidden", { id, says, law, own: inWords(rule, rule.value, locale) });
  const day = isoDay(dayOfMoment(now));
  const signed = by?.trim()
    ? text("rules.change.signed", { reason, by, day }, locale)
    : text("rules.change.dated", { reason, day }, locale);
  return done({
    edit: {
      line,
      cells: {
        value: typed(rule, value, locale),
        reason: asTyped(signed),
        until: until ?? "",
      },
    },
    change: { id, says, before: inWords(rule, line.value, locale), now: inWords(rule, value, locale) },
  });
}

/** What is lawful to change may still not be the shop's to decide. */
function warningOf(rule: Rule): Message[] {
  if (rule.doc === "platform") return [{ code: "rules.warn.platform", params: { id: rule.id } }];
  return rule.doc === "law" ? [{ code: "rules.warn.law", params: { id: rule.id } }] : [];
}

/** Gives changed rules the value back that they had when the table was written. */
export async function planReset(
  port: ReadPort,
  { ids }: ResetRulesArgs,
  { locale }: CommandContext
): Promise<Outcome<Planned<ChangeRulesPreview>>> {
  const opened = await openRuleTable(port);
  if (!opened.ok) return opened;
  const { book, open } = opened.value;
  const wanted = ids?.split(/[,，、\s]+/).filter((id) => id !== "");
  const unknown = wanted?.find((id) => !open.lines.some((l) => l.id === id));
  if (unknown !== undefined) return refuse("rules.unknown", { id: unknown, table: open.table.name });
  const lines = open.lines.filter((l) => isChanged(l) && (wanted?.includes(l.id) ?? true));
  if (lines.length === 0) return refuse("rules.reset.nothing");
  const params = {
    ids: listed(
      lines.map((l) => l.id),
      locale
    ),
    table: open.table.name,
  };
  const writes = editRows(book, open, lines.map(restored), {
    code: "rules.reset.touches",
    params,
  });
  if (!writes.ok) return writes;
  return done({
    preview: { changes: lines.flatMap((line) => backOf(line, locale)), warnings: [] },
    writes: writes.value,
    success: { code: "rules.reset.done", params },
    show: null,
  });
}

const restored = (line: TableLine): Edit => ({
  line,
  cells: { value: asInput(line.raw.original), reason: "", until: "" },
});

function backOf(line: TableLine, locale: CommandContext["locale"]): ChangedRule[] {
  const rule = ruleOf(line.id);
  if (!rule) return [];
  const [before, now] = [inWords(rule, line.value, locale), inWords(rule, line.original, locale)];
  return [{ id: line.id, says: wordingOf(rule, locale), before, now }];
}
