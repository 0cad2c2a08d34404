import { readRules } from "../../functions/rules";
import { type RuleSet, rulesNamed } from "../../domain/rulebook";
import type { ReadPort } from "../../excel";
import type { Book } from "../../book/open";
import { choiceIn, choiceText } from "./choice";
import { linesOf } from "./read-table";
import { type OpenTable, ruleTableIn } from "./table";

/** The rules a workbook works by, as its formulas read them. */
export interface RulesInUse {
  readonly rules: RuleSet;
  /** null = the shop has no rule table, and the choice of packs counts. */
  readonly table: OpenTable | null;
}

/** One round trip when there is a rule table, none without. */
export async function rulesInUse(port: ReadPort, book: Book): Promise<RulesInUse> {
  // A record that isn't understood was refused when the book was read.
  const found = ruleTableIn(book);
  const table = found.ok ? found.value : null;
  if (!table) return { rules: chosen(book), table: null };
  const [contents] = await port.read([{ sheet: table.sheet, at: table.area }]);
  const { values } = contents!;
  return { rules: readRules(values), table: { table, lines: linesOf(table, values) } };
}

function chosen(book: Book): RuleSet {
  const rules = rulesNamed(choiceText(choiceIn(book)));
  if (!rules.ok) throw new RangeError("a choice of packs is always readable");
  return rules.value;
}
