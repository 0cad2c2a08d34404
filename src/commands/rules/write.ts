import { ABSENT, type ReadPort, idOf, join, type WritePlan } from "../../excel";
import { text } from "../../text";
import { type Book, freeSheetName, freeTableName, openBook, sheetOf } from "../../book/open";
import { remember } from "../../book/record";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { choiceText, chosenBy, rulesChosen } from "./choice";
import { columnIndex } from "./columns";
import type { Choice, TableLine, WriteRulesArgs, WriteRulesPreview } from "./model";
import { pointAt } from "./rules-name";
import { areaOfRules, changedLines, type RuleSheet, ruleSheetSteps } from "./sheet";
import { readTable } from "./read-table";
import { ruleTableIn } from "./table";
import { RULE_TABLE } from "./table-record";

/** A new rule table of the chosen packs; what the shop changed in the one before is carried over by rule id. */
export async function planWrite(
  port: ReadPort,
  args: WriteRulesArgs,
  context: CommandContext
): Promise<Outcome<Planned<WriteRulesPreview>>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const old = await linesBefore(port, book.value);
  if (!old.ok) return old;
  const choice = chosenBy(args);
  const sheet: RuleSheet = {
    name: freeSheetName(text("ruleTable.sheet", {}, context.locale), book.value),
    table: freeTableName(text("ruleTable.table", {}, context.locale), book.value),
    locale: context.locale,
    rules: rulesChosen(choice),
    kept: changedLines(old.value),
  };
  const writes = plan(book.value, sheet, choice, context);
  if (!writes.ok) return writes;
  const carried = sheet.rules.filter(({ rule }) => sheet.kept.has(rule.id)).length;
  const params = { sheet: sheet.name, count: sheet.rules.length, carried };
  return done({
    preview: { sheet: sheet.name, rules: sheet.rules.length, carried },
    writes: writes.value,
    success: { code: carried > 0 ? "rules.write.carried" : "rules.write.done", params },
    show: { sheet: sheet.name, at: { row: 1, col: columnIndex("value"), rows: 1, cols: 1 } },
  });
}

/** What stands in the rule table so far. */
async function linesBefore(port: ReadPort, book: Book): Promise<Outcome<readonly TableLine[]>> {
  const { table } = book.settings;
  const settings = table && sheetOf(book, table.sheet);
  if (settings?.protected) return refuse("refuse.protected", { sheet: settings.name });
  const before = ruleTableIn(book);
  if (!before.ok) return before;
  if (!before.value) return done([]);
  const old = await readTable(port, book);
  return old.ok ? done(old.value.lines) : old;
}

function plan(book: Book, sheet: RuleSheet, choice: Choice, context: CommandContext): Outcome<WritePlan> {
  const { name, table, rules } = sheet;
  const record = { table: idOf(table), schemes: choice.schemes };
  const settled = remember(book, RULE_TABLE.key, record, context, choiceText(choice));
  const newSettings = settled.steps.find((step) => step.do === "addSheet")?.name ?? null;
  const pointed = pointAt(book, { sheet: name, at: areaOfRules(sheet) }, choiceText(choice), newSettings);
  if (!pointed.ok) return pointed;
  const first: WritePlan = {
    expects: [
      { probe: { of: "sheetName", name }, state: ABSENT },
      { probe: { of: "tableName", name: table }, state: ABSENT },
      ...pointed.value.expects,
    ],
    steps: ruleSheetSteps(sheet),
    record: [],
    undo: [{ do: "deleteSheet", sheet: name }],
    undoProbes: [{ of: "contents", sheet: name }],
    touches: { code: "rules.write.touches", params: { sheet: name, count: rules.length } },
  };
  const both = join(first, settled);
  // The name moves last, and goes back before the sheets it means are removed.
  return done({
    ...both,
    steps: [...both.steps, ...pointed.value.steps],
    undo: [...pointed.value.undo, ...both.undo],
  });
}
