import { type Cell, type Matrix, plain, wordOf } from "../../domain/kernel";
import { PARTIES } from "../../domain/postage";
import { RULE_TABLE_COLUMNS, type RuleColumn } from "../../domain/registers";
import {
  type Pack,
  type RuleRow,
  type RuleSet,
  type RuleValue,
  defaultRules,
  rulesNamed,
  rulesOfTable,
} from "../../domain/rulebook";
import { tableOf } from "./cell";
import { columnsIn, onlyOnce } from "./columns";
import { need, refuse } from "./refusal";
import { minutesOfText, spanOfText } from "../../domain/fields";

const RANGE = /^(\d+(?:\.\d+)?)\s*[-–—~～至到]\s*(\d+(?:\.\d+)?)$/;

/** Who pays is written in words and kept by its code. */
const PARTY_WORDS = new Map<string, RuleValue>(PARTIES.map((p) => [p.words[0]!, p.value]));

const HAS_CLOCK = /\d:\d/;

/**
 * A value as a rule table holds it: "2-5" is a range, "12" a number, "16:00" minutes after midnight, "17:30-次日1:00"
 * a range of them, "卖家" the party that pays, blank not set, everything else a text.
 */
export function ruleValueOf(cell: Cell): RuleValue {
  if (typeof cell === "number") return cell;
  const text = plain(cell);
  if (text === "") return null;
  const range = RANGE.exec(text);
  if (range !== null) return [Number(range[1]), Number(range[2])];
  if (HAS_CLOCK.test(text)) {
    const span = spanOfText(text);
    return span === null ? (minutesOfText(text) ?? String(cell).trim()) : [span.start, span.end];
  }
  if (Number.isFinite(Number(text))) return Number(text);
  // A wording keeps its full-width marks.
  return PARTY_WORDS.get(text) ?? String(cell).trim();
}

const PACKS: ReadonlyMap<string, Pack> = new Map([
  ["现行", "current"],
  ["current", "current"],
  ["手册", "handbook"],
  ["handbook", "handbook"],
]);

/** The columns a rule table is read by. */
const COLUMNS = RULE_TABLE_COLUMNS.filter(({ id }) => ["id", "value", "pack"].includes(id));

type Positions = Readonly<Record<"id" | "value" | "pack", number>>;

/** Where the columns of a rule table stand; -1 without 规则包. Wrong: it is no such table. */
function positionsIn(table: Matrix): Positions {
  const header = table[0] ?? [];
  const { id = -1, value = -1, pack = -1 } = onlyOnce(header, columnsIn<RuleColumn>(COLUMNS, header));
  if (id < 0 || value < 0) refuse("wrong", "rules.header");
  return { id, value, pack };
}

const ruleRow = (row: readonly Cell[], { id, value, pack }: Positions): RuleRow => ({
  id: plain(row[id] ?? null),
  value: ruleValueOf(row[value] ?? null),
  pack: pack < 0 ? undefined : PACKS.get(wordOf(row[pack] ?? null)),
});

/** Every formula of a workbook hands the same table in: the last one is kept with what its cells said. */
let last: { readonly cells: string; readonly rules: RuleSet } | null = null;

function rulesOfCells(table: Matrix): RuleSet {
  const at = positionsIn(table);
  const cells = table.map((row) => `${row[at.id]}\u0001${row[at.value]}\u0001${row[at.pack]}`).join("\n");
  if (last?.cells !== cells)
    last = { cells, rules: rulesOfTable(table.slice(1).map((row) => ruleRow(row, at))) };
  return last.rules;
}

/** Omitted: the handbook. A text: packs and schemes. A range: the workbook's rule table with its header row. */
export function readRules(raw: unknown): RuleSet {
  if (raw === undefined || raw === null) return defaultRules();
  const table = tableOf(raw);
  if (table.length === 0) return defaultRules();
  if (table.length === 1 && table[0]!.length === 1) {
    const cell = table[0]![0]!;
    // Hosts hand an omitted argument in as 0.
    return cell === 0 ? defaultRules() : need(rulesNamed(plain(cell)));
  }
  return rulesOfCells(table);
}
