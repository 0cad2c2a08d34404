import { type Cell, plain, type Problem, wordOf } from "../../domain/kernel";
import { Refusal, refuse } from "../read/refusal";

export type Value = string | number | boolean;
/** A cell of a table: a value, or why there is none while the other lines answer. */
export type Answerable = Value | Problem;

export const isProblem = (cell: Answerable): cell is Problem => typeof cell === "object";

/** The answer of a spilling function. Its first column names the lines. */
export interface Table {
  readonly fields: readonly string[];
  readonly lines: readonly (readonly Answerable[])[];
  /** Position of the field that `pick` answers when it names a line only; the second without it. */
  readonly main?: number;
}

/** Lines that are named by their first cell need no header row when there is just one value to each. */
const hasHeader = (table: Table) => table.fields.length > 2;

export function spill(table: Table): Answerable[][] {
  const lines = table.lines.map((line) => [...line]);
  return hasHeader(table) ? [[...table.fields], ...lines] : lines.length > 0 ? lines : [[""]];
}

function fieldIndex(table: Table, word: string): number {
  return table.fields.findIndex((f) => wordOf(f) === word);
}

function lineIndex(table: Table, part: string): number {
  const n = Number(part);
  if (part !== "" && Number.isInteger(n)) return n >= 1 && n <= table.lines.length ? n - 1 : -1;
  return table.lines.findIndex(([name = ""]) => !isProblem(name) && wordOf(name) === part);
}

/**
 * One cell of a table: a line by its number or name, a field by its name (of the first line), or "line/field".
 * Nothing is in an answer without lines. Example: pick "退回/承担方" of POSTAGE_PAYER.
 */
export function pickFrom(table: Table, pick: Cell): Value {
  if (table.lines.length === 0) return "";
  const word = wordOf(pick);
  const [left = "", right] = word.split("/");
  const main = table.main ?? 1;
  const line = lineIndex(table, left);
  const field = right !== undefined ? fieldIndex(table, right) : line < 0 ? fieldIndex(table, left) : main;
  const found = table.lines[line < 0 && right === undefined ? 0 : line]?.[field];
  if (found !== undefined && isProblem(found)) throw new Refusal(found);
  if (found !== undefined) return found;
  const words = [...table.lines.map((l) => String(l[0])), ...table.fields].join("、");
  return refuse("wrong", "pick.unknown", { pick: plain(pick), words });
}
