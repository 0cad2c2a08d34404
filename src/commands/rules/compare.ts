import { wordingOf } from "../../functions/rules";
import { type Pack, PACKS, type Rule, type RuleValue } from "../../domain/rulebook";
import type { ReadPort } from "../../excel";
import type { Locale } from "../../text";
import { openBook } from "../../book/open";
import { type CommandContext, done, type Outcome } from "../contract";
import type { ComparedRule, CompareRulesArgs, TableLine } from "./model";
import { readTable } from "./read-table";
import { ruleOf } from "./by-id";
import { inWords } from "./values";

/**
 * The rules of the table that say something else in a pack: the handbook, today's, or (own) the pack each row was taken
 * from, as this version of ShopOps has it.
 */
export async function askComparison(
  port: ReadPort,
  args: CompareRulesArgs,
  { locale }: CommandContext
): Promise<Outcome<readonly ComparedRule[]>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const open = await readTable(port, book.value);
  if (!open.ok) return open;
  return done(open.value.lines.flatMap((line) => difference(line, args.with, locale)));
}

function difference(line: TableLine, other: CompareRulesArgs["with"], locale: Locale): ComparedRule[] {
  const rule = ruleOf(line.id);
  const there = rule && (other === "own" ? rule : counterpart(rule, other));
  if (!rule || !there) return [];
  const here = other === "own" ? line.original : line.value;
  if (there.unit === rule.unit && same(here, there.value)) return [];
  return [
    {
      id: line.id,
      says: wordingOf(rule, locale),
      here: inWords(rule, here, locale),
      there: inWords(there, there.value, locale),
      thereId: there.id,
    },
  ];
}

const same = (a: RuleValue, b: RuleValue): boolean => String(a ?? "") === String(b ?? "");

const counterpart = (rule: Rule, pack: Pack): Rule | undefined =>
  PACKS[pack].find((r) => r.key === rule.key && r.id !== rule.id);
