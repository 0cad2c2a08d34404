import {
  NOTE_FORMS,
  SCRIPTS,
  bannedIn,
  bannedWords,
  formBy,
  fillScript,
  isOwnText,
  missingFields,
  noteOf,
  placeholders,
} from "../../domain/messages";
import { type Cell, fail, type Matrix, ok, type Result, wordOf } from "../../domain/kernel";
import type { RuleSet } from "../../domain/rulebook";
import { TEXT_MESSAGES } from "../../text/functions/messages/texts";
import * as catalog from "../catalog/texts";
import type { Value } from "../render/table";
import { speak } from "../render/error";
import { type Computed, cell } from "../run";

speak(TEXT_MESSAGES);

/** What a cell says, letter for letter: a text keeps the user's own punctuation. */
const written = (value: Cell | undefined): string => String(value ?? "").trim();

/** Two columns are names and values; one row or column of values goes by the order of the names. */
function valuesFor(values: Matrix, names: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map(names.map((name) => [wordOf(name), name]));
  const nameOf = (row: Matrix[number]) => named.get(wordOf(row[0] ?? null));
  const isNamed = values.every((row) => row.length === 2 && nameOf(row) !== undefined);
  if (isNamed) return new Map(values.map((row) => [nameOf(row) ?? "", written(row[1])]));
  const flat = values.flat();
  return new Map(names.map((name, i) => [name, written(flat[i])]));
}

function byWord<T extends { readonly words: readonly string[] }>(
  list: readonly T[],
  text: string
): T | undefined {
  return list.find((entry) => entry.words.some((w) => wordOf(w) === wordOf(text)));
}

const wordsOf = (list: readonly { readonly words: readonly string[] }[]): string =>
  list.map((entry) => entry.words[0]).join("、");

function note(formName: string, values: Matrix, rules: RuleSet): Result<Value> {
  const known = byWord(NOTE_FORMS, formName);
  if (known === undefined)
    return fail("unknown", "note.unknown", { value: formName, words: wordsOf(NOTE_FORMS) });
  const found = formBy(rules, known);
  if (!found.ok) return found;
  const form = found.value;
  const given = valuesFor(values, form.fields);
  const missing = missingFields(form, given);
  if (missing.length > 0) return fail("unset", "script.open", { fields: missing.join("、") });
  return ok(noteOf(form, given));
}

function message(template: string, values: Matrix, rules: RuleSet): Result<Value> {
  const words = bannedWords(rules);
  if (!words.ok) return words;
  const script = byWord(SCRIPTS, template);
  if (script === undefined && !isOwnText(template) && bannedIn(template, words.value).length === 0)
    return fail("unknown", "script.unknown", { value: template, words: wordsOf(SCRIPTS), field: "{字段}" });
  const text = script?.text ?? template;
  const filled = fillScript(text, valuesFor(values, placeholders(text)));
  const open = placeholders(filled);
  if (open.length > 0) return fail("unset", "script.open", { fields: open.join("、") });
  const banned = bannedIn(filled, words.value);
  return banned.length === 0
    ? ok(filled)
    : fail("wrong", "script.banned", { word: banned.join("、"), words: words.value.join("、") });
}

export const TEXTS: readonly Computed[] = [
  cell(catalog.NOTE_BUILD, note),
  cell(catalog.SCRIPT_TEXT, (template, values = [], rules) => message(written(template), values, rules)),
];
