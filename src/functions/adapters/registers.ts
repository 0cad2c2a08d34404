import {
  type Cell,
  fail,
  foldWidth,
  idKey,
  type Matrix,
  ok,
  plain,
  readId,
  type Result,
} from "../../domain/kernel";
import { readChoice } from "../../domain/fields";
import { partsOfClaim } from "../../domain/damage";
import { DAMAGE } from "../../domain/registers";
import { headerKey, type Named } from "../../domain/tables";
import { checkTracking } from "../../domain/messages";
import { PAPERS } from "../../domain/words";
import type { RuleSet } from "../../domain/rulebook";
import { REGISTER_MESSAGES } from "../../text/functions/messages/registers";
import * as catalog from "../catalog/registers";
import { need } from "../read";
import { columnsIn, onlyOnce } from "../read/columns";
import type { Answerable, Value } from "../render/table";
import { fields, word } from "../render/words";
import { speak } from "../render/error";
import { type Computed, rows, table } from "../run";

speak(REGISTER_MESSAGES);

/** What is compared when numbers are counted: ids by their own rules, every other text as it stands. */
const keyOf = (value: Cell): string =>
  value === null ? "" : idKey(value) || foldWidth(String(value)).trim();

const counted = new WeakMap<Matrix, ReadonlyMap<string, number>>();

/** How often each value stands in a range; counted once for a whole column of questions. */
function countsOf(range: Matrix): ReadonlyMap<string, number> {
  const known = counted.get(range);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const row of range)
    for (const c of row) {
      const key = keyOf(c);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  counted.set(range, counts);
  return counts;
}

function orderVerdict(value: Cell): Value {
  const reading = readId(value ?? "");
  if (reading.kind === "blank") return "";
  return word(reading.kind === "ok" ? "order.ok" : `order.${reading.why}`);
}

function trackingVerdict(value: Cell, courier: string): Value {
  const reading = readId(value ?? "");
  if (reading.kind !== "ok") return orderVerdict(value);
  return word(`tracking.${checkTracking(reading.text.toUpperCase(), courier)}`);
}

/** A file that is named, or a link to one. */
const FILE = /^(?:https?:\/\/\S+|[^<>|]+\.[a-z0-9]{2,5})$/i;

/** Whether a paper is there: by a word, by how many there are, or by its file; any other word is unknown. */
function paperIn(cell: Cell): Result<boolean> {
  if (cell === null || cell === "") return ok(false);
  if (typeof cell === "boolean") return ok(cell);
  const count = Number(plain(cell));
  if (!Number.isNaN(count)) return ok(count > 0);
  if (FILE.test(plain(cell))) return ok(true);
  const word = readChoice(cell, PAPERS);
  return word.ok ? ok(word.value === "there") : fail("unknown", "claim.paper", { value: plain(cell) });
}

/** A field of a claim is there when anything stands in it. */
const fieldIn = (cell: Cell): Result<boolean> => ok(plain(cell) !== "");

/** What a register calls a paper or a field of a claim: the damage register's own column and its synonyms. */
function columnFor(name: string): Named {
  const column = DAMAGE.columns.find((c: Named) =>
    [c.header.zh, ...(c.words ?? [])].some((word) => headerKey(word) === headerKey(name))
  );
  const words = column === undefined ? [] : [column.header.zh, column.header.en, ...wordsOf(column)];
  return { id: name, header: { zh: name, en: name }, words };
}

const wordsOf = ({ words = [] }: Named): readonly string[] => words;

/** The line of something that is missing, or that nobody can tell of; none when it is there. */
function lineOf(
  line: { readonly cells: readonly Cell[]; readonly headers: readonly string[] },
  name: string,
  rule: string,
  read: (cell: Cell) => Result<boolean>
): Answerable[][] {
  const at = onlyOnce(line.headers, columnsIn([columnFor(name)], line.headers))[name];
  const there = at === undefined ? ok(false) : read(line.cells[at] ?? null);
  if (!there.ok) return [[there.problem, rule]];
  return there.value ? [] : [[name, rule]];
}

/** Documents and fields of a claim that a line of the register lacks (K-02 … K-06). */
function missingLines(cells: readonly Cell[], headers: readonly string[], rules: RuleSet): Answerable[][] {
  const line = { cells, headers };
  return need(partsOfClaim(rules)).flatMap(({ name, rule, isPaper }) =>
    lineOf(line, name, rule, isPaper ? paperIn : fieldIn)
  );
}

export const REGISTERS: readonly Computed[] = [
  rows(catalog.ORDER_CHECK, (value) => ok(orderVerdict(value))),
  rows(catalog.DUP_COUNT, (range, value) => ok(countsOf(range).get(keyOf(value)) ?? 0)),
  rows(catalog.TRACKING_CHECK, (number, courier = "") => ok(trackingVerdict(number, courier))),
  table(catalog.CLAIM_MISSING, (row, headers, _pick, rules) => {
    const [first, second] = row;
    const [names, cells] = headers === undefined ? [first, second] : [headers[0], first];
    if (names === undefined || cells === undefined) return fail("wrong", "claim.headers");
    const lines = missingLines(cells, names.map(plain), rules);
    return ok({ fields: fields("fields.missing"), lines, main: 0 });
  }),
];
