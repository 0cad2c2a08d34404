import { wordingOf } from "../../functions/rules";
import { PACKS, reviewBy, TOPICS, topicOf } from "../../domain/rulebook";
import type { ReadPort } from "../../excel";
import { listed, type Locale } from "../../text";
import { openBook, sheetOf } from "../../book/open";
import { type CommandContext, done, type Outcome } from "../contract";
import { choiceIn } from "./choice";
import { isChanged } from "./columns";
import { findingsOf } from "./findings";
import { keysOf, MATTER_IDS, type MatterId, schemesOf } from "./contradictions";
import type { MatterState, OpenQuestion, RuleState, TableLine } from "./model";
import { readTable } from "./read-table";
import { cellIn, type OpenTable, ruleTableIn } from "./table";
import { ruleOf } from "./by-id";
import { inWords } from "./values";

/** What the workbook's rules are: the choice, the table, what the shop changed, what is still asked, what is wrong. */
export async function askRules(port: ReadPort, context: CommandContext): Promise<Outcome<RuleState>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const info = ruleTableIn(book.value);
  if (!info.ok) return info;
  const open = info.value ? await readTable(port, book.value) : null;
  if (open && !open.ok) return open;
  const { locale } = context;
  const table = open?.value ?? null;
  const lines = table?.lines ?? [];
  return done({
    choice: table && choiceIn(book.value),
    table: table && {
      name: table.table.name,
      sheet: sheetOf(book.value, table.table.sheet).name,
      rules: lines.length,
    },
    matters: MATTER_IDS.map((id) => matterState(id, locale)),
    reviews: { platform: reviewBy("current", "platform"), law: reviewBy("current", "law") },
    changed: lines.filter(isChanged).flatMap((line) => changedState(table!, line, locale)),
    questions: lines.flatMap((line) => questionOf(line, locale)),
    findings: findingsOf(book.value, table, context),
  });
}

function matterState(id: MatterId, locale: Locale): MatterState {
  const options = schemesOf(id).map((scheme) => {
    const said = keysOf(id).flatMap(
      (key) => PACKS.handbook.find((r) => r.key === key && r.doc === scheme && r.unit !== "list") ?? []
    );
    const words = said.map((rule) => inWords(rule, rule.value, locale));
    return { scheme, says: listed([...new Set(words)], locale) };
  });
  return { id, area: TOPICS[topicOf(keysOf(id)[0]!)].area, options };
}

function changedState(open: OpenTable, line: TableLine, locale: Locale): RuleState["changed"] {
  const rule = ruleOf(line.id);
  if (!rule) return [];
  return [
    {
      id: line.id,
      says: wordingOf(rule, locale),
      before: inWords(rule, line.original, locale),
      now: inWords(rule, line.value, locale),
      reason: String(line.raw.reason),
      show: cellIn(open, line, "value"),
    },
  ];
}

/**
 * The five clocks of today's platform that nobody could verify (steps of a refund, receipt by itself): asked of the shop
 * once. What else is unverified shows as not set in the table.
 */
function questionOf(line: TableLine, locale: Locale): OpenQuestion[] {
  const rule = ruleOf(line.id);
  if (!rule || line.value !== null || rule.doc !== "platform" || rule.unit !== "day") return [];
  if (!/^(refund\.(?!next\.)|confirm\.)/.test(rule.key)) return [];
  const handbook = PACKS.handbook.find((r) => r.key === rule.key);
  return [
    {
      id: line.id,
      says: wordingOf(rule, locale),
      handbook: handbook ? inWords(handbook, handbook.value, locale) : "",
    },
  ];
}
