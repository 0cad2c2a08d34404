import {
  type Area,
  PACKS,
  type Pack,
  type Resolved,
  rulesNamed,
  type Scheme,
  selectionOf,
  TOPICS,
  topicOf,
} from "../../domain/rulebook";
import type { Book } from "../../book/open";
import { RULES_KEY } from "../../book/settings";
import { MATTER_IDS, matterOf, schemesOf } from "./contradictions";
import { type Choice, RECOMMENDED, type WriteRulesArgs } from "./model";
import { schemesIn } from "./table";

const AREAS: readonly (readonly [Area, string])[] = [
  ["platform", "平台"],
  ["law", "法律"],
  ["internal", "内部"],
];
const HANDBOOK_ONLY: Choice["packs"] = { platform: "handbook", law: "handbook", internal: "handbook" };

/** The choice in the words of the `rules` argument. Example: today's clocks and law → "平台=现行,法律=现行". */
export function choiceText({ packs }: Choice): string {
  const areas = AREAS.filter(([area]) => packs[area] === "current");
  return areas.length === 0 ? "手册" : areas.map(([, word]) => `${word}=现行`).join(",");
}

/** The choice written into 店务设置; the handbook before anything was chosen, and where it cannot be read. */
export function choiceIn(book: Book): Choice {
  const selection = selectionOf(String(book.settings.records.get(RULES_KEY)?.value ?? ""));
  const packs = selection.ok ? selection.value.packs : HANDBOOK_ONLY;
  return { packs, schemes: schemesIn(book) };
}

/** What was asked for, or what is recommended. */
export function chosenBy({ platform, law, internal, schemes = {} }: WriteRulesArgs): Choice {
  const { packs } = RECOMMENDED;
  return {
    packs: {
      platform: platform ?? packs.platform,
      law: law ?? packs.law,
      internal: internal ?? packs.internal,
    },
    schemes: Object.fromEntries(MATTER_IDS.flatMap((id) => known(id, schemes[id]))),
  };
}

const known = (id: (typeof MATTER_IDS)[number], scheme: Scheme | undefined) =>
  scheme !== undefined && schemesOf(id).includes(scheme) ? [[id, scheme] as const] : [];

/**
 * The rules that a table of this choice lists: one for each key that has a value of its own. What is only said, and what
 * the chosen pack is silent about, cannot be changed and is left to the packs.
 */
export function rulesChosen(choice: Choice): Resolved[] {
  const rules = rulesNamed(choiceText(choice));
  if (!rules.ok) throw new RangeError("a choice of packs is always readable");
  return [...rules.value.byKey.values()]
    .filter(({ rule, pack }) => !(pack === "current" && wantedPack(rule.key, choice) === "handbook"))
    .map((resolved) => ofScheme(resolved, choice))
    .filter(({ rule }) => rule.value !== rule.zh || matterOf(rule.key) !== undefined);
}

const wantedPack = (key: string, { packs }: Choice): Pack => packs[TOPICS[topicOf(key)].area];

/** The rule of the document that was chosen for the matter, where it says something about this key. */
function ofScheme(resolved: Resolved, { schemes }: Choice): Resolved {
  const matter = matterOf(resolved.rule.key);
  const scheme = matter && schemes[matter];
  if (scheme === undefined || resolved.pack !== "handbook") return resolved;
  const rule = PACKS.handbook.find((r) => r.key === resolved.rule.key && r.doc === scheme);
  return rule === undefined ? resolved : { ...resolved, rule, value: rule.value };
}
