import {
  type Pack,
  type RuleRow,
  type RuleSet,
  type RuleValue,
  defaultRules,
  rulesNamed,
  rulesOfTable,
} from "../../domain/rulebook";
import type { Cell } from "../catalog/model";
import { tableOf } from "./cell";
import { need, refuse } from "./refusal";
import { plain, wordOf } from "./text";

const RANGE = /^(\d+(?:\.\d+)?)\s*[-–—~～至到]\s*(\d+(?:\.\d+)?)$/;

/** "2-5" is a range, "12" a number, everything else a text. */
function valueOfCell(cell: Cell): RuleValue {
  if (typeof cell === "number") return cell;
  const text = plain(cell);
  if (text === "") return null;
  const range = RANGE.exec(text);
  if (range !== null) return [Number(range[1]), Number(range[2])];
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

const PACKS: ReadonlyMap<string, Pack> = new Map([
  ["现行", "current"],
  ["手册", "handbook"],
]);

function rowsOf(table: readonly (readonly Cell[])[]): RuleRow[] {
  const header = table[0]!.map(wordOf);
  const column = (name: string) => header.indexOf(name);
  const [id, value, pack] = [column("规则"), column("数值"), column("规则包")];
  if (id < 0 || value < 0) refuse("wrong", "rules.header");
  return table.slice(1).map((row) => ({
    id: plain(row[id] ?? null),
    value: valueOfCell(row[value] ?? null),
    pack: pack < 0 ? undefined : PACKS.get(wordOf(row[pack] ?? null)),
  }));
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
  return rulesOfTable(rowsOf(table));
}
