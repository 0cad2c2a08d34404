import {
  type Cell,
  fail,
  foldWidth,
  idKey,
  type Matrix,
  ok,
  plain,
  readId,
  wordOf,
} from "../../domain/kernel";
import { DAMAGE } from "../../domain/registers";
import { headerKey, match, type Named } from "../../domain/tables";
import { checkTracking } from "../../domain/messages";
import { type Resolved, type RuleKey, type RuleSet, listOf, rulesUnder, textOf } from "../../domain/rulebook";
import { REGISTER_MESSAGES } from "../../text/functions/messages/registers";
import * as catalog from "../catalog/registers";
import { need } from "../read";
import type { Value } from "../render/table";
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

/** A value that says there is nothing yet. */
const MISSING = new Set(["", "否", "无", "没有", "缺", "false", "0", "未留存"]);

/** What a register calls a paper or a field of a claim: the damage register's own column and its synonyms. */
function columnFor(name: string): Named {
  const column = DAMAGE.columns.find((c: Named) =>
    [c.header.zh, ...(c.words ?? [])].some((word) => headerKey(word) === headerKey(name))
  );
  const words = column === undefined ? [] : [column.header.zh, column.header.en, ...wordsOf(column)];
  return { id: name, header: { zh: name, en: name }, words };
}

const wordsOf = ({ words = [] }: Named): readonly string[] => words;

function isThere(cells: readonly Cell[], headers: readonly string[], name: string): boolean {
  const at = match([columnFor(name)], headers).columns[name];
  return at !== undefined && !MISSING.has(wordOf(cells[at] ?? null));
}

/** Documents and fields of a claim that a line of the register lacks (K-02 … K-06). */
function missingLines(cells: readonly Cell[], headers: readonly string[], rules: RuleSet): Value[][] {
  const documents = rulesUnder(rules, "damage.document.").map(({ rule }: Resolved) => [
    need(textOf(rules, rule.key as RuleKey)),
    rule.id,
  ]);
  const named = need(listOf(rules, "damage.fields")).map((field) => [field, "K-06"]);
  return [...documents, ...named].filter(([name]) => !isThere(cells, headers, name!));
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
