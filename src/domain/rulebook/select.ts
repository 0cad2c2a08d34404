import { type Day, type Result, dayOf, fail, ok } from "../kernel";
import type { Area, Pack, Resolved, Rule, RuleRow, RuleSet, Scheme } from "./rule";
import { CANDIDATES, KEYS, ofShop } from "./candidates";
import { rulesOn } from "./dated";
import { type RuleKey, PACKS } from "./packs";
import { TOPICS, topicOf } from "./topics";

const PACK_WORDS: ReadonlyMap<string, Pack> = new Map([
  ["手册", "handbook"],
  ["handbook", "handbook"],
  ["现行", "current"],
  ["current", "current"],
]);
const AREA_WORDS: ReadonlyMap<string, Area> = new Map([
  ["平台", "platform"],
  ["platform", "platform"],
  ["法律", "law"],
  ["law", "law"],
  ["内部", "internal"],
  ["internal", "internal"],
]);
const AREAS: readonly Area[] = ["platform", "law", "internal"];
const SCHEME = /^S[0-4]$/;
const ISO = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** Which pack each area follows, and which documents come first where they contradict each other. */
export interface Selection {
  readonly packs: Readonly<Record<Area, Pack>>;
  readonly schemes: readonly Scheme[];
  /** The day whose versions count; without it those that counted when the packs were read. */
  readonly asOf?: Day;
}

const HANDBOOK_ONLY: Selection = {
  packs: { platform: "handbook", law: "handbook", internal: "handbook" },
  schemes: [],
};

function add(selection: Selection, word: string): Selection | null {
  if (SCHEME.test(word.toUpperCase()))
    return { ...selection, schemes: [...selection.schemes, word.toUpperCase() as Scheme] };
  if (ISO.test(word)) {
    const [year = 0, month = 0, date = 0] = word.split("-").map(Number);
    const asOf = dayOf(year, month, date);
    return asOf === null ? null : { ...selection, asOf };
  }
  const [left = "", right] = word.split("=");
  const pack = PACK_WORDS.get((right ?? left).toLowerCase());
  if (pack === undefined) return null;
  const areas: readonly (Area | undefined)[] =
    right === undefined ? AREAS : [AREA_WORDS.get(left.toLowerCase())];
  if (areas.includes(undefined)) return null;
  return { ...selection, packs: { ...selection.packs, ...Object.fromEntries(areas.map((a) => [a, pack])) } };
}

/**
 * Reads the text form of the `rules` argument: packs (手册, 现行), documents (S0 … S4), a pack for one area
 * (平台=现行), a day whose rules count (2028-01-01), several joined by commas, the later one winning. Wrong: a word nobody knows.
 * Example: `selectionOf("平台=现行,S3")`.
 */
export function selectionOf(text: string): Result<Selection> {
  let selection = HANDBOOK_ONLY;
  for (const word of text.split(/[,，;；、\s]+/).filter((w) => w !== "")) {
    const next = add(selection, word);
    if (next === null) return fail("wrong", "rules.word", { word });
    selection = next;
  }
  return ok(selection);
}

function choose(candidates: readonly Rule[], schemes: readonly Scheme[]): Rule | undefined {
  for (const scheme of schemes) {
    const found = candidates.find((r) => r.doc === scheme);
    if (found !== undefined) return found;
  }
  return candidates[0];
}

/** Today's pack says nothing about much of the shop's own life: there the handbook answers. */
function packFor(key: string, selection: Selection): Pack {
  const wanted = selection.packs[TOPICS[topicOf(key)].area];
  return CANDIDATES[wanted].has(key) ? wanted : wanted === "current" ? "handbook" : "current";
}

function resolve(key: string, selection: Selection, rows: ReadonlyMap<string, RuleRow>): Resolved {
  const pack = packFor(key, selection);
  const all = CANDIDATES[pack].get(key)!;
  const listed = all.filter((r) => rows.has(r.id));
  const rule = choose(listed.length > 0 ? listed : all, selection.schemes)!;
  const row = rows.get(rule.id);
  if (row !== undefined) return ofShop(rule, pack, row);
  // A handbook that is silent is not answered for by today's pack unless the shop says so.
  const silent = pack === "current" && selection.packs[TOPICS[topicOf(key)].area] === "handbook";
  return { rule, pack, value: silent ? null : rule.value, changed: false, silent };
}

/**
 * The rule of one document for a key, whichever document the rule set prefers, with the shop's value if its table lists
 * it; what the rule set answers where the document says nothing.
 * Example: `ruleIn(defaultRules(), "shift.day", "S3")` → A-24.
 */
export function ruleIn(rules: RuleSet, key: RuleKey, doc: Scheme): Resolved {
  const usual = rules.byKey.get(key)!;
  if (usual.rule.doc === doc) return usual;
  const rule = CANDIDATES.handbook.get(key)?.find((r) => r.doc === doc);
  if (rule === undefined) return usual;
  const row = rules.rows.get(rule.id);
  return row === undefined
    ? { rule, pack: "handbook", value: rule.value, changed: false, silent: false }
    : ofShop(rule, "handbook", row);
}

function build(selection: Selection, label: string, rows: readonly RuleRow[] = []): RuleSet {
  const byId = new Map(rows.map((r) => [r.id, r]));
  return { label, rows: byId, byKey: new Map(KEYS.map((key) => [key, resolve(key, selection, byId)])) };
}

function asOf(selection: Selection, label: string): RuleSet {
  const rules = build(selection, label);
  return selection.asOf === undefined ? rules : rulesOn(rules, selection.asOf);
}

const byText = new Map<string, Result<RuleSet>>();

/** The rule set a text names; built once for each text. Example: `rulesNamed("手册")`. */
export function rulesNamed(text: string): Result<RuleSet> {
  const known = byText.get(text);
  if (known !== undefined) return known;
  const selection = selectionOf(text);
  const set = selection.ok ? ok(asOf(selection.value, text === "" ? "手册" : text)) : selection;
  byText.set(text, set);
  return set;
}

/** The handbook with the default scheme of each topic: what a formula without `rules` works by. */
export function defaultRules(): RuleSet {
  const set = rulesNamed("");
  if (!set.ok) throw new RangeError("the empty text names the handbook");
  return set.value;
}

/**
 * The rule set of the workbook's rule table. Rows override by id the pack they name; where a key has several
 * schemes, those listed in the table are the ones to choose from; an empty value means not set.
 */
export function rulesOfTable(rows: readonly RuleRow[]): RuleSet {
  const current = rows.filter((r) => r.pack === "current");
  const packs = { ...HANDBOOK_ONLY.packs };
  const known = new Map(PACKS.current.map((r) => [r.id, r.key]));
  for (const { id } of current) {
    const key = known.get(id);
    if (key !== undefined) packs[TOPICS[topicOf(key)].area] = "current";
  }
  return build({ packs, schemes: [] }, "店务规则", rows);
}
